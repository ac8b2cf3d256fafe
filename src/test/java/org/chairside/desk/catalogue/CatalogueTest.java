package org.chairside.desk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chairside.chart.Summary;
import org.chairside.desk.HeldJournal;
import org.chairside.desk.live.LiveSession;
import org.chairside.journal.JournalException;
import org.chairside.journal.log.MemoryJournal;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.chairside.testing.Sessions;
import org.chairside.testing.TestDesk;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    @Test
    void isReadNewestFirstAndStaysInStep() {
        try (TestDesk test = new TestDesk()) {
            LiveSession first = test.open(1);
            assertThat(sessions(test.desk.archive().catalogue().all())).containsExactly(id(first));
            test.passes(Duration.ofMinutes(5));
            LiveSession second = test.open(2);
            assertThat(sessions(test.desk.archive().catalogue().state().rows())).containsExactly(id(second), id(first));
            test.submit(first, test.set("138/84 78 97 14"));
            List<SessionSummary> rows = test.desk.archive().catalogue().state().rows();
            assertThat(sessions(rows)).containsExactly(id(second), id(first));
            assertThat(rows.getLast().figures().sets()).isEqualTo(1);
        }
    }

    @Test
    void whoListensIsToldOfEachPieceAndOfTheEnd() {
        HeldJournal held = new HeldJournal(new MemoryJournal(Sessions.ROOM_2, () -> Sessions.MORNING));
        held.goOn.countDown();
        try (TestDesk test = new TestDesk(held)) {
            for (int n = 1; n <= 70; n++) {
                test.passes(Duration.ofMinutes(1));
                test.open(n);
            }
            Catalogue catalogue = new Catalogue(held);
            List<Catalogue.State> told = Collections.synchronizedList(new ArrayList<>());
            catalogue.onChange(told::add);
            assertThat(catalogue.all()).hasSize(70).isSortedAccordingTo(Catalogue.NEWEST_FIRST);
            assertThat(told)
                    .anyMatch(state -> state.progress() == Catalogue.Progress.READING
                            && state.rows().size() == 64
                            && state.of() == 70);
            assertThat(told.getLast().progress()).isEqualTo(Catalogue.Progress.READ);
        }
    }

    @Test
    void whatWasSavedWhileItWasReadIsNotOvertakenByWhatWasRead() throws InterruptedException {
        HeldJournal held = new HeldJournal(new MemoryJournal(Sessions.ROOM_2, () -> Sessions.MORNING));
        try (TestDesk test = new TestDesk(held)) {
            LiveSession session = test.open(1);
            test.desk.archive().catalogue().begin();
            held.read.await();
            test.submit(session, test.set("138/84 78 97 14"));
            held.goOn.countDown();
            assertThat(test.desk.archive().catalogue().all())
                    .singleElement()
                    .satisfies(row -> assertThat(row.figures().sets()).isEqualTo(1));
        }
    }

    @Test
    void aDiskThatFailedIsSaidAndReadAgainWhenAsked() {
        HeldJournal held = new HeldJournal(new MemoryJournal(Sessions.ROOM_2, () -> Sessions.MORNING));
        held.goOn.countDown();
        held.fails = true;
        try (TestDesk test = new TestDesk(held)) {
            LiveSession session = test.open(1);
            assertThatThrownBy(() -> test.desk.archive().catalogue().all()).isInstanceOf(JournalException.class);
            assertThat(test.desk.archive().catalogue().state().progress()).isEqualTo(Catalogue.Progress.UNREADABLE);
            assertThat(sessions(test.desk.archive().catalogue().all())).containsExactly(id(session));
            assertThat(test.desk.archive().catalogue().state().progress()).isEqualTo(Catalogue.Progress.READ);
        }
    }

    @Test
    void aSessionWhoseBeginningIsPutRightIsListedOnceAtItsNewPlace() {
        Catalogue catalogue = new Catalogue(new MemoryJournal(Sessions.ROOM_2, () -> Sessions.MORNING));
        SessionSummary before = Summary.of(Sessions.infusion().chart());
        SessionSummary other = Summary.of(Sessions.infusion()
                .numbered(2)
                .startingAt(Sessions.MORNING.minusSeconds(60), Sessions.NEW_YORK)
                .chart());
        SessionSummary after = Summary.of(Sessions.infusion()
                .startingAt(Sessions.MORNING.minusSeconds(120), Sessions.NEW_YORK)
                .chart());
        catalogue.saved(before);
        catalogue.saved(other);
        catalogue.saved(after);
        assertThat(catalogue.state().rows()).containsExactly(other, after);
    }

    private static SessionId id(LiveSession session) {
        return session.subject().session();
    }

    private static List<SessionId> sessions(List<SessionSummary> rows) {
        return rows.stream().map(SessionSummary::session).toList();
    }
}
