package org.chairside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.chairside.testing.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class XDisplayTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {":7", "unix:7", ":7.0"})
    void aDisplayOfThisMachineHasItsSocket(String name) {
        assertThat(XDisplay.named(name)).contains(new XDisplay(Path.of("/tmp/.X11-unix/X7")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "elsewhere:10.0", "wayland-0", ":"})
    void anyOtherIsNotWaitedFor(String name) {
        assertThat(XDisplay.named(name)).isEmpty();
    }

    @Test
    void aDisplayThatComesUpLateIsWaitedFor() throws IOException, InterruptedException, ExecutionException {
        XDisplay display = new XDisplay(folder.resolve("X7"));
        assertThat(display.await(Duration.ZERO)).isFalse();
        CompletableFuture<Boolean> there =
                CompletableFuture.supplyAsync(() -> display.await(Patience.of(Duration.ofSeconds(20))));
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(display.socket()));
            assertThat(there.get()).isTrue();
        }
    }
}
