package org.chairside.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.chairside.chart.Summary;
import org.chairside.desk.live.LiveSession;
import org.chairside.journal.AesGcmSeal;
import org.chairside.journal.DataKey;
import org.chairside.journal.ForwardingJournal;
import org.chairside.journal.Journal;
import org.chairside.journal.Seal;
import org.chairside.journal.log.Tamper;
import org.chairside.model.Event;
import org.chairside.model.Ids;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.chairside.model.StreamEnd;
import org.chairside.testing.OpenedLogs;
import org.chairside.testing.Sessions;
import org.chairside.testing.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list against the streams of the log it is made of, in a real folder. */
class ListAgainstStreamsTest {
    /** Stands still: these tests are about rows and entries, and no time passes in them but the desk's. */
    private static final Clock CLOCK = Clock.fixed(Sessions.MORNING, ZoneOffset.UTC);

    private static final Seal SEAL = new AesGcmSeal(DataKey.of(new byte[DataKey.BYTES]));

    @TempDir
    private Path folder;

    private Journal journal() {
        return OpenedLogs.in(folder, SEAL, CLOCK, Ids.timeOrdered(CLOCK));
    }

    private Tamper tamper() {
        return new Tamper(folder, SEAL);
    }

    private SessionId session(int patient) {
        try (TestDesk clinic = new TestDesk(journal()).countingFrom(patient * 1000L)) {
            for (int before = 1; before < patient; before++) {
                clinic.passes(Duration.ofDays(2));
            }
            LiveSession session = clinic.open(patient);
            clinic.submit(session, clinic.set("138/84 78 97 14"), clinic.set("131/84 78 97 14"));
            return session.subject().session();
        }
    }

    private static List<SessionId> live(TestDesk clinic) {
        return clinic.desk.openSessions().stream()
                .map(each -> each.subject().session())
                .toList();
    }

    private static int mended(TestDesk clinic) {
        return clinic.desk.archive().catalogue().state().found().mended();
    }

    @Test
    void anOpenSessionOfTodayWhoseRowWasDeletedIsResumedOnTheBoardAndThatIsSaid() throws SQLException {
        SessionId session = session(1);
        tamper().sql(connection -> connection.createStatement().execute("DELETE FROM catalogue"));
        try (TestDesk clinic = new TestDesk(journal()).countingFrom(50_000)) {
            clinic.desk.resumeOpenSessions();
            assertThat(live(clinic)).containsExactly(session);
            assertThat(mended(clinic)).isEqualTo(1);
            assertThat(clinic.desk.archive().catalogue().all())
                    .extracting(SessionSummary::session)
                    .containsExactly(session);
            assertThat(mended(clinic)).isEqualTo(1);
        }
    }

    @Test
    void anOlderSealedRowThatWasPutBackIsMadeAgainAndSaid() throws SQLException, IOException {
        SessionId session = session(1);
        byte[] before = tamper().row(session);
        try (TestDesk clinic = new TestDesk(journal()).countingFrom(50_000)) {
            clinic.desk.resumeOpenSessions();
            LiveSession live = clinic.desk.takenUp(session).orElseThrow();
            clinic.desk
                    .record(TestDesk.NURSE, live.subject(), new Event.NoteWritten("sleepy"))
                    .join();
        }
        tamper().listed(session, before);
        try (TestDesk clinic = new TestDesk(journal()).countingFrom(50_000)) {
            List<SessionSummary> rows = clinic.desk.archive().catalogue().all();
            assertThat(rows)
                    .containsExactly(
                            Summary.of(clinic.desk.archive().chart(session).orElseThrow()));
            assertThat(mended(clinic)).isEqualTo(1);
        }
        try (TestDesk clinic = new TestDesk(journal()).countingFrom(50_000)) {
            clinic.desk.archive().catalogue().all();
            assertThat(mended(clinic)).isZero();
        }
    }

    @Test
    void aListThatIsRightIsLeftAloneWhateverIsSavedMeanwhile() {
        SessionId session = session(1);
        try (TestDesk clinic = new TestDesk(journal()).countingFrom(50_000)) {
            clinic.desk.resumeOpenSessions();
            clinic.desk.archive().catalogue().begin();
            LiveSession live = clinic.desk.takenUp(session).orElseThrow();
            for (int note = 0; note < 40; note++) {
                clinic.desk
                        .record(TestDesk.NURSE, live.subject(), new Event.NoteWritten("note " + note))
                        .join();
            }
            assertThat(clinic.desk.archive().catalogue().all())
                    .containsExactly(
                            Summary.of(clinic.desk.archive().chart(session).orElseThrow()));
            assertThat(mended(clinic)).isZero();
        }
    }

    @Test
    void whatIsSavedBetweenReadingTheListAndHoldingItAgainstTheStreamsIsNotSaidToBeMended() {
        SessionId session = session(1);
        SavedBetween between = new SavedBetween(journal());
        try (TestDesk clinic = new TestDesk(between).countingFrom(50_000)) {
            clinic.desk.resumeOpenSessions();
            LiveSession live = clinic.desk.takenUp(session).orElseThrow();
            between.saved = () -> {
                clinic.desk
                        .record(TestDesk.NURSE, live.subject(), new Event.NoteWritten("between"))
                        .join();
                clinic.open(2);
            };
            assertThat(clinic.desk.archive().catalogue().all()).hasSize(2);
            assertThat(mended(clinic)).isZero();
        }
    }

    /** A log to which something is saved each time all of its streams are about to be read. */
    private static final class SavedBetween extends ForwardingJournal {
        private Runnable saved = () -> {};

        SavedBetween(Journal journal) {
            super(journal);
        }

        @Override
        public List<StreamEnd> streams() {
            saved.run();
            return super.streams();
        }
    }

    @Test
    void oneSessionWhoseOpeningCannotBeReadKeepsNobodyOut() throws SQLException, IOException {
        SessionId damaged = session(1);
        SessionId other = session(2);
        Tamper tamper = tamper();
        tamper.body(tamper.seqs(damaged.stream()).getFirst(), _ -> tamper.garbage(200));
        try (TestDesk clinic = new TestDesk(journal()).countingFrom(50_000)) {
            clinic.passes(Duration.ofDays(2));
            clinic.desk.resumeOpenSessions();
            assertThat(live(clinic)).containsExactly(other);
            assertThat(clinic.desk.archive().catalogue().all())
                    .extracting(SessionSummary::session)
                    .contains(other);
        }
        tamper.sql(connection -> connection.createStatement().execute("DELETE FROM catalogue"));
        try (TestDesk clinic = new TestDesk(journal()).countingFrom(50_000)) {
            assertThat(clinic.desk.archive().catalogue().all())
                    .extracting(SessionSummary::session)
                    .containsExactly(other);
            assertThat(clinic.desk.archive().catalogue().state().found().damaged())
                    .singleElement()
                    .satisfies(each -> assertThat(each.session()).isEqualTo(damaged));
        }
    }

    @Test
    void aSessionWithADamagedEntryGoesOnAndIsNotSigned() throws SQLException, IOException {
        SessionId session = session(1);
        Tamper tamper = tamper();
        int seq = tamper.seqs(session.stream()).get(1);
        tamper.body(seq, _ -> tamper.garbage(200));
        try (TestDesk clinic = new TestDesk(journal()).countingFrom(50_000)) {
            clinic.desk.resumeOpenSessions();
            LiveSession live = clinic.desk.takenUp(session).orElseThrow();
            assertThat(clinic.submit(live, clinic.set("128/80 70 98 14")))
                    .allSatisfy(receipt -> assertThat(receipt).isInstanceOf(Receipt.Saved.class));
            assertThat(live.chart().unreadable()).singleElement().satisfies(each -> assertThat(each.seq())
                    .isEqualTo(seq));
            assertThat(clinic.desk
                            .record(TestDesk.NURSE, live.subject(), new Event.Released("Luis", ""))
                            .join())
                    .isInstanceOf(Receipt.Saved.class);
            assertThat(ReviewRules.againstSigning(live.chart())).contains(Receipt.Denial.ENTRY_UNREADABLE);
        }
    }

    @Test
    void aRowOfAStrangerInASessionIsNotPartOfItAndKeepsNobodyFromSigning() throws SQLException {
        SessionId session = session(1);
        tamper().stray(session.stream());
        try (TestDesk clinic = new TestDesk(journal()).countingFrom(50_000)) {
            clinic.desk.resumeOpenSessions();
            LiveSession live = clinic.desk.takenUp(session).orElseThrow();
            int entries = live.chart().entries().size();
            assertThat(live.chart().unreadable()).hasSize(1);
            assertThat(clinic.desk
                            .record(TestDesk.NURSE, live.subject(), new Event.Released("Luis", ""))
                            .join())
                    .isInstanceOf(Receipt.Saved.class);
            assertThat(live.chart().entries()).hasSize(entries + 1);
            assertThat(ReviewRules.againstSigning(live.chart())).isEmpty();
        }
    }
}
