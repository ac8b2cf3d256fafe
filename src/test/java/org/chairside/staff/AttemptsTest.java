package org.chairside.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chairside.model.Ids;
import org.chairside.model.StaffId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptsTest {
    private static final StaffId ADA = new StaffId(new UUID(7, 1));
    private static final StaffId BO = new StaffId(new UUID(7, 2));
    private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");

    @TempDir
    Path folder;

    private Instant now = MORNING;

    /** A program that was just started. */
    private Attempts started() {
        return new Attempts(folder, () -> now, Ids.timeOrdered(() -> now));
    }

    private void tryWrongly(int times) {
        for (int i = 0; i < times; i++) {
            started().failed(ADA);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {365, 10_000, 2, -2, -365})
    void faultT11AClockThatWasWrongMakesNoWaitLongerThanItIsHoweverOftenSomebodyLooks(long days) {
        now = MORNING.plus(Duration.ofDays(days));
        tryWrongly(5);
        now = MORNING;
        int looks = 0;
        while (started().waitUntil(ADA).isPresent()) {
            assertThat(started().waitUntil(ADA).orElseThrow()).isBeforeOrEqualTo(MORNING.plusSeconds(30));
            now = now.plusSeconds(1);
            looks++;
        }
        assertThat(looks).isLessThanOrEqualTo(30);
        assertThat(Duration.between(MORNING, now)).isLessThanOrEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void faultT11TheLongestWaitIsNoLongerEitherWhenTheClockIsPutRightInTheMiddleOfIt() {
        tryWrongly(12);
        assertThat(started().waitUntil(ADA)).contains(MORNING.plus(Duration.ofMinutes(15)));
        now = MORNING.minus(Duration.ofHours(1));
        assertThat(started().waitUntil(ADA)).contains(now.plus(Duration.ofMinutes(15)));
        now = now.plus(Duration.ofMinutes(14));
        assertThat(started().waitUntil(ADA)).contains(now.plus(Duration.ofMinutes(1)));
        now = now.plus(Duration.ofMinutes(1));
        assertThat(started().waitUntil(ADA)).isEmpty();
    }

    @Test
    void allThatAreTriedAtOnceCount() throws Exception {
        List<Callable<SignIn>> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Attempts program = started();
            all.add(() -> program.failed(ADA));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            for (Future<SignIn> each : threads.invokeAll(all)) {
                assertThat(each.get()).isNotNull();
            }
        }
        assertThat(started().openFor(BO))
                .hasSize(12)
                .extracting(FailedSignIn::id)
                .doesNotHaveDuplicates();
        assertThat(started().waitUntil(ADA)).contains(MORNING.plus(Duration.ofMinutes(15)));
    }

    @Test
    void eachStaysUntilItIsInTheLogAndItsOwnerWasTold() {
        tryWrongly(3);
        List<FailedSignIn> failed = started().openFor(BO);
        assertThat(failed).hasSize(3).allSatisfy(each -> {
            assertThat(each.staff()).isEqualTo(ADA);
            assertThat(each.at()).isEqualTo(MORNING);
            assertThat(each.written()).isFalse();
        });
        assertThat(started().openFor(BO)).isEqualTo(failed);
        started().settle(failed, BO);
        assertThat(started().openFor(BO)).isEmpty();
        List<FailedSignIn> own = started().openFor(ADA);
        assertThat(own).hasSize(3).allMatch(FailedSignIn::written);
        started().settle(own, ADA);
        assertThat(started().openFor(ADA)).isEmpty();
    }

    @Test
    void isAnEmptyFileOnceNothingIsLeftToKeep() {
        tryWrongly(3);
        Attempts program = started();
        program.succeeded(ADA);
        program.settle(program.openFor(ADA), ADA);
        assertThat(folder.resolve("keys.attempts")).isEmptyFile();
        program.succeeded(ADA);
        assertThat(folder.resolve("keys.attempts")).isEmptyFile();
    }

    @Test
    void aRightPasswordForgetsTheCountAndNotTheTries() {
        tryWrongly(4);
        started().succeeded(ADA);
        assertThat(started().failed(ADA)).isEqualTo(new SignIn.WrongPassword(4));
        assertThat(started().openFor(BO)).hasSize(5);
    }

    @Test
    void staysShortAndAddsUpToTheSame() throws IOException {
        for (int i = 0; i < 120; i++) {
            started().failed(ADA);
            Attempts program = started();
            program.succeeded(ADA);
            program.settle(program.openFor(ADA), ADA);
            if (i % 15 == 0) {
                program.failed(BO);
            }
        }
        assertThat(Files.size(folder.resolve("keys.attempts"))).isLessThan(30_000);
        assertThat(started().openFor(BO)).hasSize(8);
        assertThat(started().waitUntil(BO)).isPresent();
        assertThat(started().failed(ADA)).isEqualTo(new SignIn.WrongPassword(4));
    }

    @Test
    void readsTheFileOfAnEarlierProgramAndPassesOverWhatNobodyCanRead() throws IOException {
        Files.writeString(
                folder.resolve("keys.attempts"),
                ADA + " 5 " + MORNING.toEpochMilli() + "\nwrong\nfrom x y\n\u0000\u0001 9 9\n" + BO + " many 3\n");
        assertThat(started().waitUntil(ADA)).contains(MORNING.plusSeconds(30));
        assertThat(started().waitUntil(BO)).isEmpty();
        assertThat(started().openFor(ADA)).isEmpty();
    }

    @Test
    void countsInMemoryWhereTheDiskTakesNothing() throws IOException {
        Files.createDirectories(folder.resolve("keys.attempts/in the way"));
        Attempts program = started();
        for (int i = 1; i < 5; i++) {
            assertThat(program.failed(ADA)).isEqualTo(new SignIn.WrongPassword(5 - i));
        }
        assertThat(program.failed(ADA)).isEqualTo(new SignIn.Wait(MORNING.plusSeconds(30)));
        assertThat(program.openFor(BO)).hasSize(5);
    }
}
