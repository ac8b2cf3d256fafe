package org.chairside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chairside.testing.Patience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneWindowTest {
    @TempDir
    private Path folder;

    private Path data;
    private Path state;

    @BeforeEach
    void makeTheFolders() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        state = folder.resolve("state");
    }

    @Test
    void theSecondIsNotGivenTheRightAndTheFirstComesForward() throws Exception {
        CountDownLatch forward = new CountDownLatch(1);
        try (OneWindow first = OneWindow.on(data, state);
                OneWindow second = OneWindow.on(data, state)) {
            assertThat(first.take()).isTrue();
            first.whenCalled(forward::countDown);
            assertThat(second.take()).isFalse();
            assertThat(second.call(Duration.ofSeconds(Patience.seconds(10)))).isTrue();
            assertThat(forward.await(Patience.seconds(10), TimeUnit.SECONDS)).isTrue();
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void anotherFolderHasAWindowOfItsOwn() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (OneWindow first = OneWindow.on(data, state);
                OneWindow second = OneWindow.on(other, state)) {
            assertThat(first.take()).isTrue();
            assertThat(second.take()).isTrue();
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void theSameFolderByAnotherNameIsTheSame() throws Exception {
        try (OneWindow first = OneWindow.on(data, state);
                OneWindow second = OneWindow.on(data.resolve("..").resolve("data"), state)) {
            assertThat(first.take()).isTrue();
            assertThat(second.take()).isFalse();
        }
    }

    @Test
    void whoeverDoesNotAnswerIsNotWaitedForLongAndNothingIsLeft() throws Exception {
        try (OneWindow first = OneWindow.on(data, state);
                OneWindow second = OneWindow.on(data, state)) {
            assertThat(first.take()).isTrue();
            assertThat(second.call(Duration.ofMillis(1))).isFalse();
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void whatACrashLeftBehindKeepsNobodyOut() throws Exception {
        try (OneWindow before = OneWindow.on(data, state)) {
            assertThat(before.take()).isTrue();
        }
        try (OneWindow now = OneWindow.on(data, state)) {
            for (String each : new String[] {"lock", "call"}) {
                Files.createFile(state.resolve(name() + each));
            }
            assertThat(now.take()).isTrue();
            assertThat(left()).containsExactly(name() + "lock");
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void theRightThatComesFreeWhileOneWaitsIsTaken() throws Exception {
        OneWindow first = OneWindow.on(data, state);
        assertThat(first.take()).isTrue();
        first.close();
        try (OneWindow second = OneWindow.on(data, state)) {
            assertThat(second.call(Duration.ofSeconds(Patience.seconds(10)))).isFalse();
            assertThat(second.take()).isFalse();
            try (OneWindow third = OneWindow.on(data, state)) {
                assertThat(third.take()).isFalse();
            }
        }
        assertThat(left()).isEmpty();
    }

    private String name() throws IOException {
        return "window-" + UUID.nameUUIDFromBytes(data.toRealPath().toString().getBytes(StandardCharsets.UTF_8)) + ".";
    }

    private List<String> left() throws IOException {
        try (Stream<Path> inside = Files.list(state)) {
            return inside.map(each -> each.getFileName().toString()).toList();
        }
    }
}
