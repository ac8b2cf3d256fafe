package org.chairside.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.chairside.files.OwnerOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right of one program to the window on a data folder. Whoever is second asks the first to come forward, by a file in the
 * person's own folder and over no network. The system takes the right from a program that ends, however it ends.
 */
public final class OneWindow implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OneWindow.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    /** Those of this process: a second channel on one of them, closed, would let go of the first one's lock. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path lock;
    private final Path call;
    private Optional<FileChannel> held = Optional.empty();
    private volatile boolean closed;

    private OneWindow(Path lock, Path call) {
        this.lock = lock;
        this.call = call;
    }

    /**
     * The right to one folder, which nobody has taken yet.
     *
     * @param state the person's own folder on this computer
     * @param folder the data folder, which is there
     */
    public static OneWindow on(Path folder, Path state) throws IOException {
        String name = folder.toRealPath().toString();
        String begin = "window-" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        OwnerOnly.folder(state);
        Path own = state.toRealPath();
        return new OneWindow(own.resolve(begin + ".lock"), own.resolve(begin + ".call"));
    }

    /** Takes the right; false if somebody has it. */
    public boolean take() throws IOException {
        if (!HELD.add(lock)) {
            return false;
        }
        try {
            held = locked();
        } finally {
            if (held.isEmpty()) {
                HELD.remove(lock);
            }
        }
        if (held.isPresent()) {
            // Nobody waits any more for whoever had it before.
            Files.deleteIfExists(call);
        }
        return held.isPresent();
    }

    private Optional<FileChannel> locked() throws IOException {
        OwnerOnly.file(lock);
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean ours = false;
        try {
            // Whoever had it may have taken the file away after it was opened here.
            ours = channel.tryLock() != null && Files.exists(lock);
            return ours ? Optional.of(channel) : Optional.empty();
        } finally {
            if (!ours) {
                channel.close();
            }
        }
    }

    /**
     * Asks whoever has the right to come forward, and waits for it.
     *
     * @return whether they did; false too if the right was free in the meantime, and is taken now
     */
    public boolean call(Duration patience) throws IOException {
        OwnerOnly.file(call);
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            if (!Files.exists(call)) {
                return true;
            }
            if (take() || !rested()) {
                return false;
            }
        }
        Files.deleteIfExists(call);
        return false;
    }

    /** Comes forward from now on when somebody asks. */
    public void whenCalled(Runnable forward) {
        Thread.ofPlatform().daemon().name("one-window").start(() -> {
            while (!closed && rested()) {
                answer(forward);
            }
        });
    }

    private void answer(Runnable forward) {
        try {
            if (Files.deleteIfExists(call)) {
                LOG.info("another start: this window comes forward");
                forward.run();
            }
        } catch (IOException e) {
            LOG.info("a call to come forward could not be taken away");
        }
    }

    private static boolean rested() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
            return true;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Gives the right back, and leaves no file behind. */
    @Override
    public void close() throws IOException {
        closed = true;
        if (held.isEmpty()) {
            return;
        }
        try {
            if (!removed()) {
                held.get().close();
                Files.deleteIfExists(lock);
            }
        } finally {
            held.get().close();
            held = Optional.empty();
            HELD.remove(lock);
        }
    }

    /** While it is locked, so that nobody takes the file in between; a system may want it closed first. */
    private boolean removed() {
        try {
            Files.deleteIfExists(lock);
            return true;
        } catch (IOException openStill) {
            return false;
        }
    }
}
