package org.chairside.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.chart.Summary;
import org.chairside.chart.TakenSet;
import org.chairside.desk.HeldEntries.Added;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.model.Author;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Recorded;
import org.chairside.model.Role;
import org.chairside.model.SessionId;
import org.chairside.model.StaffId;
import org.chairside.model.Subject;
import org.chairside.testing.Sessions;
import org.chairside.testing.TestDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charting after "Not now": what builds on held entries stays behind them until they are added. */
class ChartingBehindHeldTest {
    @TempDir
    Path root;

    private static final Author ADMIN = new Author(
            new StaffId(java.util.UUID.fromString("0190aaaa-0000-7000-8000-0000000000ad")), "Ann Admin", Role.ADMIN);

    private LostLog lost;
    private SessionId session;
    /** Opened while the log was gone. */
    private SessionId fresh;

    @BeforeEach
    void aSessionWithTwoHeldSetsAndOneWhoseOpeningIsHeld() throws IOException {
        lost = new LostLog(root, desk -> {
            fresh = session(
                    desk.open(TestDesk.NURSE, TestDesk.newSession(2)).join().getFirst());
            record(desk, fresh, Sessions.vitals("128/80 70 98"));
        });
        session = lost.session();
        lost.putBack();
    }

    private static SessionId session(Receipt opening) {
        return ((Subject.OfSession) opening.kept().orElseThrow().entry().subject()).session();
    }

    private static Receipt record(Desk desk, SessionId in, Event event) {
        return desk.record(TestDesk.NURSE, desk.takenUp(in).orElseThrow().subject(), event)
                .join();
    }

    private static Receipt amendLast(Desk desk, SessionId in, String set) {
        Chart chart = desk.takenUp(in).orElseThrow().chart();
        TakenSet last = chart.lastSet().orElseThrow();
        return desk.amend(
                        TestDesk.NURSE,
                        chart.subject(),
                        last.line().id(),
                        new Proposed(Sessions.vitals(set), last.takenAt()),
                        "typing error")
                .join();
    }

    private static int systolic(Desk desk, SessionId of) {
        return Summary.of(desk.archive().chart(of).orElseThrow())
                .figures()
                .peak()
                .orElseThrow()
                .systolic();
    }

    private static List<EntryId> unplaced(Desk desk, SessionId of) {
        return desk.archive().chart(of).orElseThrow().unplaced().stream()
                .map(each -> each.entry().id())
                .toList();
    }

    @Test
    void aSetInASessionWhoseOpeningIsHeldIsHeldBehindItAndAddedAfterIt() {
        try (Desk desk = lost.open()) {
            assertThat(record(desk, fresh, Sessions.vitals("130/80 70 98"))).isInstanceOf(Receipt.Held.class);
            assertThat(desk.held().add(TestDesk.NURSE)).isNotEmpty().allMatch(Added::isSaved);
        }
        try (Desk desk = lost.open()) {
            assertThat(desk.archive().chart(fresh).orElseThrow().sets()).hasSize(2);
            assertThat(unplaced(desk, fresh)).isEmpty();
            assertThat(desk.held().listing().isEmpty()).isTrue();
        }
    }

    @Test
    void hazard16AnAmendmentOfAHeldSetIsHeldBehindItAndStandsOnceTheyAreAdded() {
        try (Desk desk = lost.open()) {
            assertThat(amendLast(desk, session, "161/95 78 97")).isInstanceOf(Receipt.Held.class);
        }
        try (Desk desk = lost.open()) {
            assertThat(desk.held().add(TestDesk.NURSE)).isNotEmpty().allMatch(Added::isSaved);
        }
        try (Desk desk = lost.open()) {
            assertThat(unplaced(desk, session)).isEmpty();
            assertThat(systolic(desk, session)).isEqualTo(161);
            assertThat(desk.archive().chart(session).orElseThrow().hasHeld()).isFalse();
        }
    }

    @Test
    void aWithdrawalAndTheReleaseAreHeldToo() {
        try (Desk desk = lost.open()) {
            Chart chart = desk.takenUp(session).orElseThrow().chart();
            EntryId last = chart.lastSet().orElseThrow().line().id();
            assertThat(desk.withdraw(TestDesk.NURSE, chart.subject(), last, "wrong arm")
                            .join())
                    .isInstanceOf(Receipt.Held.class);
            assertThat(record(desk, session, new Event.Released("wife", ""))).isInstanceOf(Receipt.Held.class);
        }
        try (Desk desk = lost.open()) {
            assertThat(desk.held().add(TestDesk.NURSE)).isNotEmpty().allMatch(Added::isSaved);
            assertThat(desk.archive().chart(session).orElseThrow().state())
                    .isEqualTo(org.chairside.model.SessionState.RELEASED);
            assertThat(desk.archive().chart(session).orElseThrow().sets()).hasSize(2);
        }
    }

    @Test
    void anotherSessionGoesIntoTheLogAsEver() {
        try (Desk desk = lost.open()) {
            SessionId other = session(
                    desk.open(TestDesk.NURSE, TestDesk.newSession(3)).join().getFirst());
            assertThat(record(desk, other, Sessions.vitals("130/80 70 98"))).isInstanceOf(Receipt.Saved.class);
        }
    }

    @Test
    void onceTheyAreAddedChartingIsSavedAgain() {
        try (Desk desk = lost.open()) {
            record(desk, session, Sessions.vitals("130/80 70 98"));
            assertThat(desk.held().add(TestDesk.NURSE)).isNotEmpty().allMatch(Added::isSaved);
            assertThat(desk.takenUp(session).orElseThrow().chart().hasHeld()).isFalse();
            assertThat(record(desk, session, Sessions.vitals("131/80 70 98"))).isInstanceOf(Receipt.Saved.class);
        }
    }

    @Test
    void whatIsChartedBehindThemIsListedAtOnceAndInOrder() {
        try (Desk desk = lost.open()) {
            int before = desk.held().listing().entries().size();
            EntryId next = record(desk, session, Sessions.vitals("130/80 70 98"))
                    .kept()
                    .orElseThrow()
                    .id();
            List<Recorded> listed = desk.held().listing().entries();
            assertThat(listed).hasSize(before + 1);
            assertThat(listed.getLast().id()).isEqualTo(next);
        }
    }

    @Test
    void theListOfSessionsSaysWhatTheScreensSayBeforeAndAfter() {
        try (Desk desk = lost.open()) {
            assertRowsAgree(desk);
            record(desk, session, Sessions.vitals("130/80 70 98"));
            assertRowsAgree(desk);
            assertThat(desk.archive().catalogue().state().found().mended()).isZero();
            desk.held().add(TestDesk.NURSE);
            assertRowsAgree(desk);
        }
        try (Desk desk = lost.open()) {
            assertRowsAgree(desk);
            assertThat(desk.archive().catalogue().state().found().mended()).isZero();
        }
    }

    private void assertRowsAgree(Desk desk) {
        assertThat(desk.archive().catalogue().all())
                .filteredOn(
                        row -> row.session().equals(session) || row.session().equals(fresh))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row)
                        .isEqualTo(Summary.of(
                                desk.takenUp(row.session()).orElseThrow().chart())));
    }

    @Test
    void whatCannotBeHeldBehindThemIsNotSavedEither() throws IOException {
        try (Desk desk = lost.open()) {
            lost.breakHolding();
            assertThat(record(desk, session, Sessions.vitals("130/80 70 98")))
                    .isEqualTo(new Receipt.NotSaved(Receipt.Trouble.NOT_HELD));
            lost.mendHolding();
        }
        try (Desk desk = lost.open()) {
            assertThat(desk.held().add(TestDesk.NURSE)).isNotEmpty().allMatch(Added::isSaved);
        }
    }

    @Test
    void whatTheLogRefusesForGoodKeepsNothingElseWaitingButItsCorrections() throws IOException {
        try (Desk desk = lost.open()) {
            // As where another computer went on with the same log.
            Path held = lost.heldFile(
                    desk.takenUp(fresh).orElseThrow().chart().openingEntry().id());
            Files.move(held, root.resolve("elsewhere"));
        }
        try (Desk desk = lost.open()) {
            assertThat(desk.held().add(TestDesk.NURSE))
                    .filteredOn(each -> !each.isSaved())
                    .isNotEmpty()
                    .extracting(Added::receipt)
                    .containsOnly(new Receipt.Denied(Receipt.Denial.NO_SUCH_SESSION));
            assertThat(record(desk, session, Sessions.vitals("131/80 70 98"))).isInstanceOf(Receipt.Saved.class);
        }
    }

    @Test
    void somebodyWhoMayAddNothingLeavesEverythingWaiting() {
        try (Desk desk = lost.open()) {
            assertThat(desk.held().add(ADMIN)).isNotEmpty().noneMatch(Added::isSaved);
            assertThat(record(desk, session, Sessions.vitals("131/80 70 98"))).isInstanceOf(Receipt.Held.class);
        }
    }

    @Test
    void bothSessionsAreShownAsHeld() {
        try (Desk desk = lost.open()) {
            assertThat(Stream.of(session, fresh))
                    .allMatch(each -> desk.takenUp(each).orElseThrow().chart().hasHeld());
        }
    }
}
