package org.chairside.desk;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chairside.chart.Chart;
import org.chairside.desk.live.LiveSession;
import org.chairside.journal.Journal;
import org.chairside.model.Author;
import org.chairside.model.Entry;
import org.chairside.model.Event;
import org.chairside.model.Signature;
import org.chairside.model.text.TextUse;
import org.chairside.staff.Attestation;
import org.chairside.staff.Permission;
import org.chairside.staff.SignIn.SignedIn;

/**
 * Has people sign. A signature covers every entry of the chart, so it waits until it is known of each entry that was handed
 * over before whether it came to be on disk; those that did not are not covered, and while one is held nobody can sign. While a
 * signature is made and written, no other entry of the session can come between.
 */
final class SessionSigner {
    private final Journal journal;
    private final Recorder recorder;
    private final EntryFactory entryFactory;
    private final Admission admission;

    SessionSigner(Journal journal, Recorder recorder, EntryFactory entryFactory, Admission admission) {
        this.journal = journal;
        this.recorder = recorder;
        this.entryFactory = entryFactory;
        this.admission = admission;
    }

    CompletableFuture<Receipt> sign(SignedIn person, LiveSession session, String meaning) {
        return whenNothingIsUnderWay(
                session, () -> write(person, session, Permission.END_SESSION, meaning, Event.SessionSigned::new));
    }

    CompletableFuture<Receipt> countersign(SignedIn person, LiveSession session, String meaning) {
        return whenNothingIsUnderWay(
                session,
                () -> write(person, session, Permission.COUNTERSIGN, meaning, Event.SessionCountersigned::new));
    }

    private static CompletableFuture<Receipt> whenNothingIsUnderWay(
            LiveSession session, Supplier<CompletableFuture<Receipt>> act) {
        synchronized (session) {
            CompletableFuture<?> last = session.lastHandedOver();
            return last.isDone() ? act.get() : last.thenCompose(_ -> whenNothingIsUnderWay(session, act));
        }
    }

    /** Under the session's lock. */
    private CompletableFuture<Receipt> write(
            SignedIn person, LiveSession session, Permission act, String meaning, Function<Signature, Event> event) {
        Author author = person.person().author();
        Optional<Receipt.Denial> denial = admission
                .against(person, act)
                .or(() -> session.chart().hasHeld() ? Optional.of(Receipt.Denial.HELD) : Optional.empty())
                .or(() -> act == Permission.COUNTERSIGN
                        ? ReviewRules.againstCountersigning(author, session.chart())
                        : ReviewRules.againstSigning(session.chart()))
                .or(() -> TextUse.STATEMENT.excess(meaning).map(_ -> Receipt.Denial.TEXT_TOO_LONG));
        return denial.<CompletableFuture<Receipt>>map(why -> completedFuture(new Receipt.Denied(why)))
                .orElseGet(() -> recorder.record(entry(person, session.chart(), act, meaning, event), session));
    }

    private Entry entry(
            SignedIn person, Chart chart, Permission act, String meaning, Function<Signature, Event> event) {
        Author author = person.person().author();
        Attestation.Statement statement = Attestation.Statement.over(chart.entries(), meaning, journal.head());
        return entryFactory.entryOf(author, chart.subject(), now -> {
            Attestation attested = new Attestation(act, chart.subject(), author, now, statement);
            return event.apply(attested.by(person.signingKey()));
        });
    }
}
