package org.chairside.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chairside.desk.DeskOpening.Caution;
import org.chairside.desk.clock.RunningClock;
import org.chairside.desk.clock.WatchedClock;
import org.chairside.model.ClinicEvent;
import org.chairside.model.Entry;
import org.chairside.model.Event;
import org.chairside.model.Ids;
import org.chairside.model.Recorded;
import org.chairside.model.Role;
import org.chairside.model.StreamId;
import org.chairside.staff.FailedSignIn;
import org.chairside.staff.Founding;
import org.chairside.staff.KeyCost;
import org.chairside.staff.Keyring;
import org.chairside.staff.KeyringTools;
import org.chairside.staff.Newcomer;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.staff.Staff;
import org.chairside.testing.TickingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong passwords and moved clocks become entries, and whoever signs in hears of them. */
class IncidentsTest {
    private static final String ADA = "Ada Rivera";
    private static final String BO = "Bo Lind";
    private static final String PASSWORD = "quiet blue lamp";

    @TempDir
    Path temp;

    private final TickingClock wall = TickingClock.from(Instant.parse("2026-11-22T08:00:00Z"));
    private long running;
    private final WatchedClock clock = new WatchedClock(wall, new Running());
    private final KeyringTools tools =
            new KeyringTools(Ids.timeOrdered(clock), new SecureRandom(), clock, new KeyCost(8, 1, 1));
    private Keyring keyring;

    private final class Running implements RunningClock {
        @Override
        public long nanos() {
            return running;
        }

        @Override
        public boolean countsSleep() {
            return true;
        }
    }

    @BeforeEach
    void found() {
        Founding founding = Keyring.found(
                folder(),
                "Hill Clinic",
                List.of(
                        new Newcomer(ADA, Role.NURSE, PASSWORD.toCharArray()),
                        new Newcomer(BO, Role.PHYSICIAN, PASSWORD.toCharArray())),
                tools);
        keyring = ((Founding.Founded) founding).keyring();
        enter(BO).close();
    }

    private Path folder() {
        return temp.resolve("data");
    }

    private SignedInDesk enter(String name) {
        SignedIn person = (SignedIn) keyring.signIn(idOf(name).id(), PASSWORD.toCharArray());
        return new SignedInDesk(person, (DeskOpening.Opened) DeskOpening.at(access(person)));
    }

    private DeskAccess access(SignedIn person) {
        return new DeskAccess(keyring, person, clock, tools.ids(), "1.2.3", temp.resolve("state"), Optional.empty());
    }

    private Staff idOf(String name) {
        return keyring.find(name).orElseThrow();
    }

    private DeskOpening tried(SignedIn person) {
        DeskOpening opening = DeskOpening.at(access(person).because("told to go on"));
        person.close();
        return opening;
    }

    @Test
    void whereTheFolderIsGoneNoneIsMadeAndNoLog() throws IOException {
        SignedIn ada = (SignedIn) keyring.signIn(idOf(ADA).id(), PASSWORD.toCharArray());
        Files.move(folder(), temp.resolve("away"));
        assertThat(tried(ada)).isEqualTo(new DeskOpening.Refused(DeskOpening.Why.FOLDER_GONE));
        SignedIn again = (SignedIn) keyring.signIn(idOf(BO).id(), PASSWORD.toCharArray());
        assertThat(tried(again)).isEqualTo(new DeskOpening.Refused(DeskOpening.Why.FOLDER_GONE));
        assertThat(folder()).doesNotExist();
        Files.move(temp.resolve("away"), folder());
        enter(ADA).close();
    }

    @Test
    void whereTheFilesOfKeysAreGoneOrAnothersNothingIsWrittenThatNobodyCouldOpen() throws IOException {
        SignedIn ada = (SignedIn) keyring.signIn(idOf(ADA).id(), PASSWORD.toCharArray());
        Files.move(folder(), temp.resolve("away"));
        Files.createDirectory(folder());
        DeskAccess access = access(ada);
        assertThat(DeskOpening.at(access)).isEqualTo(new DeskOpening.Refused(DeskOpening.Why.KEYS_GONE));
        assertThat(folder()).isEmptyDirectory();
        Keyring.found(folder(), "Other", List.of(new Newcomer(ADA, Role.NURSE, PASSWORD.toCharArray())), tools);
        assertThat(tried(ada)).isEqualTo(new DeskOpening.Refused(DeskOpening.Why.KEYS_GONE));
        assertThat(folder().resolve("chairside.log")).doesNotExist();
    }

    @Test
    void oneOfTheTwoFilesOfKeysIsEnough() throws IOException {
        SignedIn ada = (SignedIn) keyring.signIn(idOf(ADA).id(), PASSWORD.toCharArray());
        Files.delete(folder().resolve("keys.json"));
        DeskOpening opening = DeskOpening.at(access(ada));
        assertThat(opening).isInstanceOf(DeskOpening.Opened.class);
        new SignedInDesk(ada, (DeskOpening.Opened) opening).close();
    }

    private void tryWrongly(String name, int times) {
        for (int i = 0; i < times; i++) {
            passes(Duration.ofSeconds(20));
            keyring.signIn(idOf(name).id(), "not the password".toCharArray());
        }
    }

    private void passes(Duration time) {
        wall.pass(time);
        running += time.toNanos();
    }

    private static List<Incident> incidents(SignedInDesk signedInDesk) {
        List<Incident> all = new ArrayList<>();
        signedInDesk.opened().incidents().tell(all::add);
        return all;
    }

    private <E extends Event> List<Entry> entries(SignedInDesk signedInDesk, Class<E> kind) {
        return signedInDesk.desk().archive().clinic(new StreamId(keyring.vault())).stream()
                .map(Recorded::entry)
                .filter(entry -> kind.isInstance(entry.event()))
                .toList();
    }

    @Test
    void wrongPasswordsBecomeEntriesOfTheirTimeAndBothHearOfThem() {
        Instant before = wall.next();
        tryWrongly(ADA, 3);
        passes(Duration.ofHours(1));
        try (SignedInDesk bo = enter(BO)) {
            assertThat(incidents(bo)).singleElement().isInstanceOfSatisfying(Incident.FailedSignIns.class, each -> {
                assertThat(each.person()).isEqualTo(ADA);
                assertThat(each.count()).isEqualTo(3);
                assertThat(each.since()).isBetween(before.plusSeconds(19), before.plusSeconds(21));
            });
            assertThat(entries(bo, ClinicEvent.SignInFailed.class)).hasSize(3).allSatisfy(entry -> {
                assertThat(entry.event())
                        .isEqualTo(new ClinicEvent.SignInFailed(idOf(ADA).id()));
                assertThat(entry.author().name()).isEqualTo(BO);
                assertThat(entry.happenedAt()).isBetween(before, before.plusSeconds(61));
                assertThat(entry.enteredAt()).isAfter(before.plus(Duration.ofHours(1)));
            });
        }
        try (SignedInDesk ada = enter(ADA)) {
            assertThat(incidents(ada)).hasSize(1);
            assertThat(entries(ada, ClinicEvent.SignInFailed.class)).hasSize(3);
        }
        try (SignedInDesk ada = enter(ADA)) {
            assertThat(incidents(ada)).isEmpty();
        }
    }

    @Test
    void aCrashBetweenWritingAndForgettingDoublesNothing() throws IOException {
        tryWrongly(ADA, 2);
        Path attempts = folder().resolve("keys.attempts");
        byte[] kept = Files.readAllBytes(attempts);
        enter(BO).close();
        Files.write(attempts, kept);
        try (SignedInDesk ada = enter(ADA)) {
            assertThat(entries(ada, ClinicEvent.SignInFailed.class)).hasSize(2);
            assertThat(incidents(ada)).hasSize(1);
        }
        assertThat(attempts).isEmptyFile();
    }

    @Test
    void aTryByAClockThatWasAheadHappenedNotAfterItWasWritten() {
        passes(Duration.ofDays(365));
        tryWrongly(ADA, 1);
        passes(Duration.ofDays(-365));
        try (SignedInDesk bo = enter(BO)) {
            Entry entry = entries(bo, ClinicEvent.SignInFailed.class).getFirst();
            assertThat(entry.happenedAt()).isBeforeOrEqualTo(entry.enteredAt());
        }
    }

    @Test
    void staysKeptWhereTheLogDoesNotOpen() {
        tryWrongly(ADA, 2);
        try (SignedInDesk bo = enter(BO);
                SignedIn ada = (SignedIn) keyring.signIn(idOf(ADA).id(), PASSWORD.toCharArray())) {
            assertThat(incidents(bo)).hasSize(1);
            tryWrongly(BO, 1);
            assertThat(DeskOpening.at(access(ada))).isInstanceOf(DeskOpening.Refused.class);
            assertThat(keyring.failedSignIns(idOf(ADA).id()))
                    .filteredOn(each -> !each.written())
                    .extracting(FailedSignIn::staff)
                    .containsExactly(idOf(BO).id());
        }
    }

    @Test
    void faultT11AClockThatIsMovedWhileTheLogIsOpenIsAnEntryAndIsSaidOnce() {
        try (SignedInDesk ada = enter(ADA)) {
            List<Incident> heard = incidents(ada);
            passes(Duration.ofSeconds(10));
            ada.opened().incidents().look();
            wall.pass(Duration.ofHours(-2));
            passes(Duration.ofSeconds(10));
            ada.opened().incidents().look();
            ada.opened().incidents().look();
            // Written behind it by the one thread that writes.
            ada.desk()
                    .clinic()
                    .record(
                            ada.author(),
                            new StreamId(keyring.vault()),
                            new ClinicEvent.SignInFailed(idOf(ADA).id()))
                    .join();
            List<Entry> moved = entries(ada, ClinicEvent.ClockMoved.class);
            assertThat(moved).hasSize(1);
            assertThat(((ClinicEvent.ClockMoved) moved.getFirst().event()).by().toMinutes())
                    .isEqualTo(-120);
            assertThat(heard).singleElement().isInstanceOfSatisfying(Incident.ClockMoved.class, each -> assertThat(
                            each.written())
                    .isTrue());
        }
    }

    @Test
    void faultT11ALastEntryThatLiesAheadOfTheClockIsSaidAtTheOpeningOnce() {
        wall.pass(Duration.ofMinutes(-90));
        try (SignedInDesk ada = enter(ADA)) {
            assertThat(incidents(ada)).singleElement().isInstanceOfSatisfying(Incident.ClockBehindLog.class, each -> {
                assertThat(each.by()).isBetween(Duration.ofMinutes(-91), Duration.ofMinutes(-89));
                assertThat(each.written()).isTrue();
            });
            assertThat(entries(ada, ClinicEvent.ClockMoved.class)).hasSize(1);
        }
        try (SignedInDesk ada = enter(ADA)) {
            assertThat(incidents(ada)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "state/heads", "state/held"})
    void faultF14AFolderInWhichNothingCanBeRememberedIsSaidAtTheOpening(String where) throws IOException {
        try (SignedInDesk ada = enter(ADA)) {
            assertThat(ada.opened().cautions()).isEmpty();
        }
        Path place = temp.resolve(where);
        if (Files.exists(place)) {
            Files.move(place, temp.resolve("aside"));
        }
        Files.writeString(place, "a file");
        try (SignedInDesk ada = enter(ADA)) {
            assertThat(ada.opened().cautions()).isEqualTo(Set.of(Caution.STATE_NOT_KEPT));
        }
    }

    @Test
    void aDamagedFileOfKeysIsSaidAtTheOpening() throws IOException {
        Files.writeString(folder().resolve("keys.json"), "damaged");
        try (SignedInDesk ada = enter(ADA)) {
            assertThat(ada.opened().cautions()).isEqualTo(Set.of(Caution.KEYS_MENDED));
        }
        try (SignedInDesk ada = enter(ADA)) {
            assertThat(ada.opened().cautions()).isEmpty();
        }
    }
}
