package org.chairside.app;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A display of this machine, as X11 has it. The window toolkit asks it once and gives up for good; a program that is
 * started together with its desktop has to wait until it is there.
 */
public record XDisplay(Path socket) {
    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:([0-9]{1,5})(?:\\.[0-9]+)?");
    private static final Duration PAUSE = Duration.ofMillis(100);

    /**
     * The display of a name such as {@code :0}; empty for none and for one elsewhere.
     *
     * @param name as DISPLAY has it, or null
     */
    public static Optional<XDisplay> named(String name) {
        Matcher local = LOCAL.matcher(name == null ? "" : name);
        return local.matches()
                ? Optional.of(new XDisplay(Path.of("/tmp/.X11-unix/X" + local.group(1))))
                : Optional.empty();
    }

    /** Waits until it lets somebody in, and says whether it did; not for the screen thread. */
    public boolean await(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!answers()) {
            if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }

    private boolean answers() {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return channel.isConnected();
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
