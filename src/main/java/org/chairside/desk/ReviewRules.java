package org.chairside.desk;

import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.Signing;
import org.chairside.desk.Receipt.Denial;
import org.chairside.model.Author;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.SessionState;
import org.chairside.model.UnreadableEntry;

/** The rules of when a session may be signed, given back and talked about. */
final class ReviewRules {
    private ReviewRules() {}

    /** Why an entry of review may not join a chart now; empty if it may. */
    static Optional<Denial> against(Event.InReview event, Entry entry, Chart chart) {
        return switch (event) {
            // Signatures are made by the SessionSigner alone.
            case Event.SessionSigned _, Event.SessionCountersigned _ -> Optional.of(Denial.NOT_RECORDED_HERE);
            case Event.SessionReturned _ -> againstReturn(chart);
            case Event.QuestionAnswered(var question, String _) -> againstRemark(Optional.of(question), entry, chart);
            case Event.QuestionAsked(var about, String _) -> againstRemark(about, entry, chart);
            case Event.CommentWritten(var about, String _) -> againstRemark(about, entry, chart);
            case Event.AddendumWritten _ ->
                chart.state() == SessionState.OPEN
                        ? Optional.of(Denial.SESSION_NOT_OVER)
                        : ChartRules.againstTime(entry, chart);
        };
    }

    /** Why a session cannot be signed by whoever was with the patient, as it stands; empty if it can. */
    static Optional<Denial> againstSigning(Chart chart) {
        return againstAnySignature(chart)
                .or(() -> chart.signing().isDraft() ? Optional.empty() : Optional.of(Denial.SIGNED));
    }

    private static Optional<Denial> againstAnySignature(Chart chart) {
        if (chart.state() == SessionState.OPEN) {
            return Optional.of(Denial.SESSION_NOT_OVER);
        }
        return chart.unreadable().stream().anyMatch(UnreadableEntry::isOurs)
                ? Optional.of(Denial.ENTRY_UNREADABLE)
                : Optional.empty();
    }

    /** Why a session cannot be countersigned by somebody, as it stands; empty if it can. */
    static Optional<Denial> againstCountersigning(Author author, Chart chart) {
        Optional<Denial> denial = againstAnySignature(chart);
        return denial.isPresent() ? denial : againstSecond(author, chart.signing());
    }

    private static Optional<Denial> againstSecond(Author author, Signing signing) {
        return switch (signing.stage()) {
            case NOT_SIGNED, RETURNED -> Optional.of(Denial.NOT_SIGNED);
            case COUNTERSIGNED -> Optional.of(Denial.SIGNED);
            case SIGNED ->
                signing.signed().orElseThrow().by().id().equals(author.id())
                        ? Optional.of(Denial.OWN_SIGNATURE)
                        : Optional.empty();
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
        boolean found = about.isEmpty() || chart.chartEntry(about.get()).isPresent();
        return found ? ChartRules.againstTime(entry, chart) : Optional.of(Denial.NO_SUCH_ENTRY);
    }
}
