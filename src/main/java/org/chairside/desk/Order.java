package org.chairside.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.Line;
import org.chairside.chart.Signing;
import org.chairside.desk.Receipt.Denial;
import org.chairside.model.Author;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.SessionState;
import org.chairside.model.SigningStage;
import org.chairside.staff.Act;
import org.chairside.staff.Authority;

/** What may be written when, and by whom. Asked before every write; says no by naming the reason. */
final class Order {
    /** How long an entry can be taken back without a reason (UX 7). */
    static final Duration UNDO = Duration.ofSeconds(10);

    private Order() {}

    /** Whether an entry may join a chart now; empty for yes. */
    static Optional<Denial> against(Entry entry, Chart chart, Instant now) {
        if (!Authority.may(entry.author().role(), act(entry.event()))) {
            return Optional.of(Denial.NOT_ALLOWED);
        }
        if (!entry.subject().equals(chart.subject())) {
            return Optional.of(Denial.WRONG_PATIENT);
        }
        if (entry.happenedAt().isAfter(now)) {
            return Optional.of(Denial.IN_THE_FUTURE);
        }
        if (!chart.signing().allows(chart, entry.event())) {
            return Optional.of(Denial.SIGNED);
        }
        return switch (entry.event()) {
            case Event.EntryAmended amended -> againstTime(entry, chart).or(() -> against(amended, chart));
            case Event.Correction correction -> against(correction, chart);
            case Event.FollowUpLogged _, Event.RemsSubmitted _ -> againstAftercare(entry, chart);
            case Event.LateSetExplained(var set, var _, String _) -> againstAnswer(entry, chart, set);
            case Event.NoticeAcknowledged(String _, var raisedBy, String _) -> againstAnswer(entry, chart, raisedBy);
            case Event.PhysicianReplied(var call, String _) -> againstAnswer(entry, chart, call);
            case Event.ResponseSeen(var of, String _) -> againstAnswer(entry, chart, of);
            case Event.InReview review -> againstReview(review, entry, chart);
            default -> againstAddition(entry, chart);
        };
    }

    /** Whether somebody may sign a session as it stands; empty for yes. */
    static Optional<Denial> againstSigning(Author author, Act act, Chart chart) {
        if (!Authority.may(author.role(), act)) {
            return Optional.of(Denial.NOT_ALLOWED);
        }
        if (chart.state() == SessionState.OPEN) {
            return Optional.of(Denial.SESSION_NOT_OVER);
        }
        Signing signing = chart.signing();
        if (act != Act.COUNTERSIGN) {
            return signing.isDraft() ? Optional.empty() : Optional.of(Denial.SIGNED);
        }
        return switch (signing.stage()) {
            case NOT_SIGNED, RETURNED -> Optional.of(Denial.NOT_SIGNED);
            case COUNTERSIGNED -> Optional.of(Denial.SIGNED);
            case SIGNED ->
                signing.signed().orElseThrow().by().id().equals(author.id())
                        ? Optional.of(Denial.OWN_SIGNATURE)
                        : Optional.empty();
        };
    }

    /** Signatures are made by the {@link Notary} alone. */
    private static Optional<Denial> againstReview(Event.InReview event, Entry entry, Chart chart) {
        return switch (event) {
            case Event.SessionSigned _, Event.SessionCountersigned _ -> Optional.of(Denial.NOT_ALLOWED);
            case Event.SessionReturned _ -> againstReturn(chart);
            case Event.QuestionAnswered(var question, String _) ->
                chart.line(question).isEmpty() ? Optional.of(Denial.NO_SUCH_ENTRY) : againstTime(entry, chart);
            case Event.QuestionAsked(var about, String _) -> againstRemark(about, entry, chart);
            case Event.CommentWritten(var about, String _) -> againstRemark(about, entry, chart);
            case Event.AddendumWritten _ ->
                chart.state() == SessionState.OPEN ? Optional.of(Denial.SESSION_NOT_OVER) : againstTime(entry, chart);
        };
    }

    private static Optional<Denial> againstReturn(Chart chart) {
        return switch (chart.signing().stage()) {
            case SIGNED -> Optional.empty();
            case COUNTERSIGNED -> Optional.of(Denial.SIGNED);
            case NOT_SIGNED, RETURNED -> Optional.of(Denial.NOT_SIGNED);
        };
    }

    private static Optional<Denial> againstRemark(Optional<EntryId> about, Entry entry, Chart chart) {
        boolean found = about.isEmpty() || chart.line(about.get()).isPresent();
        return found ? againstTime(entry, chart) : Optional.of(Denial.NO_SUCH_ENTRY);
    }

    /** Whether a session may be opened like this; empty for yes. */
    static Optional<Denial> againstOpening(Entry opening, Instant now) {
        if (!Authority.may(opening.author().role(), Act.CHART)) {
            return Optional.of(Denial.NOT_ALLOWED);
        }
        return opening.happenedAt().isAfter(now) ? Optional.of(Denial.IN_THE_FUTURE) : Optional.empty();
    }

    private static Optional<Denial> againstAddition(Entry entry, Chart chart) {
        if (chart.state() != SessionState.OPEN && !isCompletion(entry.event(), chart)) {
            return Optional.of(Denial.SESSION_OVER);
        }
        return againstTime(entry, chart);
    }

    /** A session that was given back takes what was left out, but it ends only once. */
    private static boolean isCompletion(Event event, Chart chart) {
        return chart.signing().stage() == SigningStage.RETURNED
                && !(event instanceof Event.Released || event instanceof Event.SessionCancelled);
    }

    /** What answers an entry needs that entry. */
    private static Optional<Denial> againstAnswer(Entry entry, Chart chart, EntryId of) {
        return chart.line(of).isEmpty() ? Optional.of(Denial.NO_SUCH_ENTRY) : againstAddition(entry, chart);
    }

    /** Asking afterwards how the patient was, and sending the form, wait until the patient has left. */
    private static Optional<Denial> againstAftercare(Entry entry, Chart chart) {
        return chart.state() == SessionState.RELEASED
                ? againstTime(entry, chart)
                : Optional.of(Denial.SESSION_NOT_OVER);
    }

    private static Optional<Denial> againstTime(Entry entry, Chart chart) {
        // A time typed to the minute may lie in the minute in which the session was opened.
        Instant earliest = chart.openedAt().truncatedTo(ChronoUnit.MINUTES);
        return entry.happenedAt().isBefore(earliest) ? Optional.of(Denial.BEFORE_SESSION) : Optional.empty();
    }

    private static Optional<Denial> against(Event.Correction correction, Chart chart) {
        Optional<Line> line = chart.line(correction.of());
        boolean wantsStanding = !(correction instanceof Event.EntryReinstated);
        if (line.isEmpty() || line.get().stands() != wantsStanding || isOpening(line.get())) {
            return Optional.of(Denial.NO_SUCH_ENTRY);
        }
        return correction.reason().isBlank() ? Optional.of(Denial.REASON_MISSING) : Optional.empty();
    }

    /** The opening names the patient; who that is can be corrected, but never by taking the opening away. */
    private static boolean isOpening(Line line) {
        return line.original().event() instanceof Event.SessionOpened;
    }

    /** Whether an entry may still be taken back without a reason; empty for yes. */
    static Optional<Denial> againstUndo(Line line, Author author, Instant now) {
        if (!line.original().entry().author().id().equals(author.id())) {
            return Optional.of(Denial.NOT_ALLOWED);
        }
        Duration since = Duration.between(line.original().recordedAt(), now);
        return since.compareTo(UNDO) > 0 ? Optional.of(Denial.TOO_LATE_TO_UNDO) : Optional.empty();
    }

    private static Act act(Event event) {
        return switch (event) {
            case Event.Correction _ -> Act.AMEND;
            case Event.Released _, Event.SessionCancelled _ -> Act.END_SESSION;
            case Event.EffectCarried _, Event.ReleaseOverridden _ -> Act.OVERRIDE_RELEASE;
            case Event.QuestionAsked _, Event.SessionReturned _ -> Act.REVIEW;
            default -> Act.CHART;
        };
    }
}
