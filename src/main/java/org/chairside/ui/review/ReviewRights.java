package org.chairside.ui.review;

import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.StandingSignature;
import org.chairside.model.Author;
import org.chairside.model.Event;
import org.chairside.model.SessionState;
import org.chairside.model.SigningStage;
import org.chairside.model.UnreadableEntry;
import org.chairside.staff.Authority;
import org.chairside.staff.Permission;
import org.chairside.ui.kit.UiContext;

/**
 * What a reader may do with a session as it stands, so that nothing is offered that the desk would deny, and what is not
 * offered says why. The desk has the last word.
 */
record ReviewRights(UiContext ui, Author reader, Chart chart) {

    boolean may(ReviewAction action) {
        return against(action).isEmpty();
    }

    /** Why not, in a sentence; empty for yes. */
    Optional<String> against(ReviewAction action) {
        if (!Authority.may(reader.role(), act(action))) {
            return why("role." + action.key());
        }
        return switch (action) {
            case SIGN -> againstSigning();
            case COUNTERSIGN -> againstCountersigning();
            case RETURN -> againstReturn();
            case ADDENDUM -> isOver() ? Optional.empty() : why("open");
            case ANSWER -> chart.reviewing().open().isEmpty() ? why("no-question") : Optional.empty();
            case AMEND -> againstAmending();
            case QUESTION, COMMENT, CORRECT_PATIENT -> Optional.empty();
        };
    }

    private static Permission act(ReviewAction action) {
        return switch (action) {
            case SIGN -> Permission.END_SESSION;
            case COUNTERSIGN -> Permission.COUNTERSIGN;
            case QUESTION, RETURN -> Permission.REVIEW;
            case ANSWER, COMMENT, ADDENDUM -> Permission.CHART;
            case AMEND, CORRECT_PATIENT -> Permission.AMEND;
        };
    }

    /** Which of the two signatures is wanted next; empty once both are there. */
    Optional<ReviewAction> wanted() {
        return switch (stage()) {
            case NOT_SIGNED, RETURNED -> Optional.of(ReviewAction.SIGN);
            case SIGNED -> Optional.of(ReviewAction.COUNTERSIGN);
            case COUNTERSIGNED -> Optional.empty();
        };
    }

    /** Whether the signature that is wanted next is this reader's to make. */
    boolean maySign() {
        return wanted().filter(this::may).isPresent();
    }

    private Optional<String> againstSigning() {
        if (!isOver()) {
            return why("open");
        }
        if (chart.signing().isClosed()) {
            return why("signed");
        }
        if (isDamaged()) {
            return againstDamage();
        }
        // Who only read it cannot say that they recorded it; their signature is the second one.
        boolean onlyRead = Authority.may(reader.role(), Permission.COUNTERSIGN) && !charted();
        return onlyRead ? why("nurse-first") : Optional.empty();
    }

    private boolean charted() {
        return chart.entries().stream()
                .filter(entry -> !(entry.event() instanceof Event.InReview))
                .anyMatch(entry -> entry.entry().author().id().equals(reader.id()));
    }

    private Optional<String> againstCountersigning() {
        return switch (stage()) {
            case NOT_SIGNED, RETURNED -> why(isOver() ? "nurse-first" : "open");
            case COUNTERSIGNED -> why("countersigned");
            case SIGNED -> isOwn(chart.signing().signed()) ? why("own") : againstDamage();
        };
    }

    /** Nobody can stand for what nobody can see. */
    private Optional<String> againstDamage() {
        return isDamaged() ? why("unreadable") : Optional.empty();
    }

    private boolean isDamaged() {
        return chart.unreadable().stream().anyMatch(UnreadableEntry::isOurs);
    }

    private boolean isOwn(Optional<StandingSignature> signed) {
        return signed.filter(each -> each.by().id().equals(reader.id())).isPresent();
    }

    private Optional<String> againstReturn() {
        return switch (stage()) {
            case NOT_SIGNED, RETURNED -> why("not-signed");
            case COUNTERSIGNED -> why("countersigned");
            case SIGNED -> Optional.empty();
        };
    }

    private Optional<String> againstAmending() {
        return switch (stage()) {
            case NOT_SIGNED, RETURNED -> Optional.empty();
            case SIGNED -> why("amend.signed");
            case COUNTERSIGNED -> why("countersigned");
        };
    }

    private boolean isOver() {
        return chart.state() != SessionState.OPEN;
    }

    private SigningStage stage() {
        return chart.signing().stage();
    }

    private Optional<String> why(String key) {
        return Optional.of(ui.text("review.denied." + key));
    }
}
