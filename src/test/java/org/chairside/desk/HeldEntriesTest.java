package org.chairside.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.desk.live.LiveSession;
import org.chairside.journal.AesGcmSeal;
import org.chairside.journal.DataKey;
import org.chairside.journal.Journal;
import org.chairside.journal.Seal;
import org.chairside.journal.SingleWriter;
import org.chairside.journal.folder.JournalFolder;
import org.chairside.journal.held.HeldFolder;
import org.chairside.model.ClinicEvent;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Ids;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.model.StreamId;
import org.chairside.testing.OpenedLogs;
import org.chairside.testing.Sessions;
import org.chairside.testing.TestDesk;
import org.chairside.testing.TickingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charting while the log is gone, and what happens to it afterwards. */
class HeldEntriesTest {
    private static final UUID VAULT = UUID.fromString("0190aaaa-0000-7000-8000-000000000001");
    private static final Seal SEAL = new AesGcmSeal(DataKey.of(new byte[DataKey.BYTES]));
    private static final StreamId CLINIC = new StreamId(VAULT);

    @TempDir
    Path root;

    private final Clock clock = TickingClock.from(Sessions.MORNING);
    private final Ids ids = Ids.timeOrdered(clock);
    private SessionId session;

    @BeforeEach
    void aSessionWithOneSet() throws IOException {
        try (Desk desk = desk(data())) {
            session = session(desk);
            chart(desk, "138/84 78 97");
        }
        Files.createDirectory(root.resolve("older"));
        for (String name : List.of(JournalFolder.LOG_FILE, JournalFolder.ANCHOR_FILE)) {
            Files.copy(data().resolve(name), root.resolve("older").resolve(name));
        }
    }

    private Path data() {
        return root.resolve("data");
    }

    private Desk desk(Path folder) {
        return desk(folder, VAULT, SEAL);
    }

    private Desk desk(Path folder, UUID vault, Seal seal) {
        Journal journal = OpenedLogs.in(folder, seal, clock, ids);
        HeldFolder holding = new HeldFolder(root.resolve("state"), vault, journal.workstation(), seal.held());
        Desk desk = Desks.trusting(journal, holding, clock, ids);
        desk.resumeOpenSessions();
        return desk;
    }

    private SessionId session(Desk desk) {
        Receipt first = desk.open(TestDesk.NURSE, TestDesk.newSession(1)).join().getFirst();
        return ((org.chairside.model.Subject.OfSession)
                        first.kept().orElseThrow().entry().subject())
                .session();
    }

    private Receipt chart(Desk desk, String set) {
        return record(desk, Sessions.vitals(set));
    }

    private Receipt record(Desk desk, Event event) {
        return desk.record(TestDesk.NURSE, live(desk).subject(), event).join();
    }

    private LiveSession live(Desk desk) {
        return desk.takenUp(session).orElseThrow();
    }

    private void takeLogAway() throws IOException {
        Files.move(data().resolve(JournalFolder.LOG_FILE), root.resolve("taken"));
        Files.move(data().resolve(JournalFolder.LOG_FILE + "-wal"), root.resolve("taken-wal"));
    }

    private void putLogBack() throws IOException {
        Files.deleteIfExists(data().resolve(JournalFolder.LOG_FILE + "-shm"));
        Files.move(root.resolve("taken"), data().resolve(JournalFolder.LOG_FILE));
        Files.move(root.resolve("taken-wal"), data().resolve(JournalFolder.LOG_FILE + "-wal"));
    }

    /** Two sets in the log and two that are held. */
    private List<EntryId> chartedWhileItGoes() throws IOException {
        try (Desk desk = desk(data())) {
            EntryId first = chart(desk, "140/86 78 97").kept().orElseThrow().id();
            EntryId second = chart(desk, "141/86 78 97").kept().orElseThrow().id();
            takeLogAway();
            Receipt third = chart(desk, "142/86 78 97");
            Receipt fourth = chart(desk, "143/86 78 97");
            assertThat(List.of(third, fourth)).allMatch(Receipt.Held.class::isInstance);
            return List.of(
                    first,
                    second,
                    third.kept().orElseThrow().id(),
                    fourth.kept().orElseThrow().id());
        }
    }

    private static List<EntryId> ids(List<Recorded> entries) {
        return entries.stream().map(Recorded::id).toList();
    }

    private Chart stored(Desk desk) {
        return desk.archive().chart(session).orElseThrow();
    }

    @Test
    void hazard16TheChartGoesOnAndShowsWhatIsHeldAsHeld() throws IOException {
        try (Desk desk = desk(data())) {
            chart(desk, "140/86 78 97");
            takeLogAway();
            chart(desk, "142/86 78 97");
            Chart now = live(desk).chart();
            assertThat(now.sets()).hasSize(3);
            assertThat(now.hasHeld()).isTrue();
            // What was acknowledged before it was noticed is not called saved any more.
            assertThat(now.entries()).allMatch(Recorded::isHeld);
        }
    }

    @Test
    void aSessionCanBeOpenedAndEndedWhileTheLogIsGone() throws IOException {
        try (Desk desk = desk(data())) {
            takeLogAway();
            session = session(desk);
            chart(desk, "142/86 78 97");
            assertThat(record(desk, new Event.Released("wife", ""))).isInstanceOf(Receipt.Held.class);
        }
        putLogBack();
        try (Desk desk = desk(data())) {
            assertThat(desk.held().add(TestDesk.NURSE)).hasSizeGreaterThan(2).allMatch(HeldEntries.Added::isSaved);
            assertThat(stored(desk).sets()).hasSize(1);
            assertThat(stored(desk).hasHeld()).isFalse();
        }
    }

    @Test
    void whatIsHeldGoesIntoTheLogUnderItsIdsAndOnlyWhenSomebodySaysSo() throws IOException {
        List<EntryId> all = chartedWhileItGoes();
        putLogBack();
        try (Desk desk = desk(data())) {
            HeldEntries.Listing listing = desk.held().listing();
            assertThat(ids(listing.entries())).containsExactlyElementsOf(all.subList(2, 4));
            assertThat(listing.isOlderLog()).isFalse();
            assertThat(live(desk).chart().hasHeld()).isTrue();
            assertThat(live(desk).chart().sets()).hasSize(5);
            assertThat(desk.held().add(TestDesk.NURSE)).hasSize(2).allMatch(HeldEntries.Added::isSaved);
            assertThat(live(desk).chart().hasHeld()).isFalse();
            assertThat(desk.held().listing().isEmpty()).isTrue();
            // And charting goes on behind them.
            assertThat(chart(desk, "144/86 78 97")).isInstanceOf(Receipt.Saved.class);
        }
        try (Desk desk = desk(data())) {
            assertThat(stored(desk).sets()).hasSize(6);
            assertThat(ids(stored(desk).entries())).doesNotHaveDuplicates().containsSubsequence(all);
            assertThat(desk.held().listing().isEmpty()).isTrue();
        }
    }

    @Test
    void anOlderCopyIsNamedAndTakesNothingByItself() throws IOException {
        List<EntryId> all = chartedWhileItGoes();
        Path older = root.resolve("older");
        // A head that the older copy has never seen.
        try (Desk desk = desk(older)) {
            HeldEntries.Listing listing = desk.held().listing();
            assertThat(ids(listing.entries())).containsAll(all);
            assertThat(listing.isOlderLog()).isFalse();
        }
        putLogBack();
        try (Desk desk = desk(data())) {
            chart(desk, "150/86 78 97");
            Files.delete(data().resolve(JournalFolder.LOG_FILE));
            chart(desk, "151/86 78 97");
        }
        try (Desk desk = desk(older)) {
            assertThat(desk.held().listing().isOlderLog()).isTrue();
            assertThat(desk.archive().chart(session).orElseThrow().entries().stream()
                            .filter(each -> !each.isHeld()))
                    .hasSize(3);
        }
    }

    @Test
    void anotherClinicSeesNothingOfItAndAnotherLogOfTheClinicHowMuchThereIs() throws IOException {
        chartedWhileItGoes();
        try (Desk other = desk(root.resolve("older"), UUID.randomUUID(), SEAL)) {
            assertThat(other.held().listing().isEmpty()).isTrue();
        }
        try (Desk fresh = desk(root.resolve("fresh"))) {
            HeldEntries.Listing listing = fresh.held().listing();
            assertThat(listing.entries()).isEmpty();
            assertThat(listing.elsewhere()).isGreaterThanOrEqualTo(2);
            assertThat(listing.isEmpty()).isFalse();
        }
    }

    @Test
    void whatOtherKeysSealedIsNamedAndLeftAlone() throws IOException {
        chartedWhileItGoes();
        byte[] key = new byte[DataKey.BYTES];
        key[0] = 1;
        UUID workstation;
        try (Desk other = desk(root.resolve("fresh"), VAULT, new AesGcmSeal(DataKey.of(key)))) {
            workstation = chart(other, session(other));
        }
        Path mine = root.resolve("state").resolve(VAULT.toString());
        Path theirs = mine.resolve(workstation.toString());
        try (var folders = Files.list(mine)) {
            Files.move(folders.findFirst().orElseThrow(), theirs);
        }
        try (Desk other = desk(root.resolve("fresh"), VAULT, new AesGcmSeal(DataKey.of(key)))) {
            assertThat(other.held().listing().entries()).isEmpty();
            assertThat(other.held().listing().unreadable()).hasSizeGreaterThan(1);
        }
    }

    private UUID chart(Desk desk, SessionId opened) {
        return desk.takenUp(opened)
                .orElseThrow()
                .chart()
                .lastInLog()
                .workstation()
                .value();
    }

    @Test
    void whatTheLogRefusesStaysHeldAndIsNamed() throws IOException {
        chartedWhileItGoes();
        putLogBack();
        // Somebody who sees nothing of what is held ends it: another user of this computer.
        Journal journal = OpenedLogs.in(data(), SEAL, clock, ids);
        try (Desk other = Desks.trusting(journal, new SingleWriter(journal), clock, ids)) {
            other.resumeOpenSessions();
            assertThat(record(other, new Event.Released("wife", ""))).isInstanceOf(Receipt.Saved.class);
        }
        try (Desk desk = desk(data())) {
            assertThat(desk.held().add(TestDesk.NURSE))
                    .hasSize(2)
                    .extracting(HeldEntries.Added::receipt)
                    .containsOnly(new Receipt.Denied(Receipt.Denial.SESSION_OVER));
            assertThat(desk.held().listing().entries()).hasSize(2);
        }
        try (Desk desk = desk(data())) {
            assertThat(desk.held().listing().entries()).hasSize(2);
        }
    }

    @Test
    void entriesOfTheClinicAreHeldAndAddedToo() throws IOException {
        try (Desk desk = desk(data())) {
            takeLogAway();
            assertThat(desk.clinic()
                            .record(TestDesk.NURSE, CLINIC, new ClinicEvent.RecordViewed(session))
                            .join())
                    .isInstanceOf(Receipt.Held.class);
        }
        putLogBack();
        try (Desk desk = desk(data())) {
            assertThat(desk.held().add(TestDesk.NURSE)).singleElement().matches(HeldEntries.Added::isSaved);
            assertThat(desk.archive().clinic(CLINIC)).hasSize(1);
        }
    }

    @Test
    void namesOnDiskShowIdsAndNothingElse() throws IOException {
        chartedWhileItGoes();
        try (var files = Files.walk(root.resolve("state"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSizeGreaterThan(3).allSatisfy(file -> {
                assertThat(file.getFileName().toString()).matches("[0-9a-f-]{36}\\.held");
                assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                        .doesNotContain("vitals", "systolic");
            });
        }
    }

    @Test
    void theRunIsToldOfOnce() throws IOException {
        List<LogConditions.Told> told = new java.util.concurrent.CopyOnWriteArrayList<>();
        try (Desk desk = desk(data())) {
            var _ = desk.conditions().onChange(told::add);
            chart(desk, "140/86 78 97");
            takeLogAway();
            chart(desk, "142/86 78 97");
            chart(desk, "143/86 78 97");
        }
        assertThat(told).singleElement().isInstanceOfSatisfying(LogConditions.Told.LogGone.class, gone -> {
            assertThat(gone.lost()).isZero();
            assertThat(gone.before()).isEqualTo(3);
        });
    }

    @Test
    void whatIsShownOfASessionNobodyWroteToIsHeldTooWhenTheLogGoes() throws IOException {
        List<LogConditions.Told> told = new java.util.concurrent.CopyOnWriteArrayList<>();
        try (Desk desk = desk(data())) {
            var _ = desk.conditions().onChange(told::add);
            takeLogAway();
            // In another session, which is new.
            assertThat(desk.open(TestDesk.NURSE, TestDesk.newSession(2)).join().getFirst())
                    .isInstanceOf(Receipt.Held.class);
            assertThat(live(desk).chart().entries()).hasSizeGreaterThan(1).allMatch(Recorded::isHeld);
            assertThat(desk.held().listing().entries())
                    .extracting(Recorded::id)
                    .containsSubsequence(ids(live(desk).chart().entries()));
        }
        assertThat(told).singleElement().isInstanceOfSatisfying(LogConditions.Told.LogGone.class, gone -> {
            assertThat(gone.held()).isEqualTo(3);
            assertThat(gone.lost()).isZero();
        });
    }

    @Test
    void whatIsShownAndCannotBeHeldIsCountedAsPerhapsLostAndNothingIsCalledHeld() throws IOException {
        List<LogConditions.Told> told = new java.util.concurrent.CopyOnWriteArrayList<>();
        try (Desk desk = desk(data())) {
            var _ = desk.conditions().onChange(told::add);
            Files.createFile(root.resolve("state"));
            takeLogAway();
            assertThat(chart(desk, "142/86 78 97")).isEqualTo(new Receipt.NotSaved(Receipt.Trouble.LOG_GONE));
        }
        assertThat(told.getFirst()).isEqualTo(new LogConditions.Told.LogGone(0, 3, 3, false));
    }

    @Test
    void timeGoesOnWhileItIsHeld() throws IOException {
        try (Desk desk = desk(data())) {
            takeLogAway();
            Recorded held = chart(desk, "142/86 78 97").kept().orElseThrow();
            assertThat(Duration.between(held.recordedAt(), clock.instant())).isPositive();
        }
    }

    @Test
    void aPipeOrADeviceInPlaceOfAHeldEntryIsNamedAndNotWaitedFor() throws Exception {
        chartedWhileItGoes();
        List<Path> held;
        try (Stream<Path> all = Files.walk(root.resolve("state"))) {
            held = all.filter(each -> each.toString().endsWith(".held")).toList();
        }
        assertThat(held).hasSizeGreaterThan(1);
        Files.delete(held.get(0));
        assumeTrue(new ProcessBuilder("mkfifo", held.get(0).toString()).start().waitFor() == 0);
        Files.delete(held.get(1));
        Files.createSymbolicLink(held.get(1), Path.of("/dev/zero"));
        putLogBack();
        try (Desk desk = desk(data())) {
            assertThat(desk.held().listing().unreadable()).hasSize(2);
        }
    }
}
