package org.chairside.ui.start;

import java.util.Optional;
import org.chairside.model.Event;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningAnswer.Answer;
import org.chairside.model.ScreeningItem;
import org.chairside.model.text.CleanText;

/**
 * One screening item with what was said to it today.
 *
 * @param remark which medicine, when eaten, how far pregnant; may be empty
 * @param last what was said to it last time, shown beside and never carried in
 */
public record ScreeningQuestion(
        ScreeningItem item, Answer answer, String remark, ScreeningRuling ruling, Optional<ScreeningAnswer> last) {
    static ScreeningQuestion unasked(ScreeningItem item, Optional<ScreeningAnswer> last) {
        return new ScreeningQuestion(item, Answer.NOT_ASKED, "", ScreeningRuling.NONE, last);
    }

    /** A decision is about one answer: another answer wants another decision. */
    ScreeningQuestion answered(Answer now) {
        return new ScreeningQuestion(item, now, remark, now == answer ? ruling : ScreeningRuling.NONE, last);
    }

    ScreeningQuestion remarked(String words) {
        return new ScreeningQuestion(item, answer, words, ruling, last);
    }

    ScreeningQuestion ruled(ScreeningRuling now) {
        return new ScreeningQuestion(item, answer, remark, now, last);
    }

    ScreeningQuestion beside(Optional<ScreeningAnswer> before) {
        return new ScreeningQuestion(item, answer, remark, ruling, before);
    }

    public boolean isAsked() {
        return answer != Answer.NOT_ASKED;
    }

    /** Answered, and not as the protocol wants it. */
    public boolean isUnwanted() {
        return isAsked() && answer != item.wanted();
    }

    /** Whether it is a physician's to decide. */
    public boolean isForPhysician() {
        return isUnwanted() && item.physicianDecides();
    }

    /** Whether a physician's decision is still missing. */
    public boolean isUndecided() {
        return isForPhysician() && !ruling.isComplete();
    }

    /** Whether a physician decided that it must not go ahead. */
    public boolean isStopped() {
        return isForPhysician() && ruling.isComplete() && !ruling.mayGo().orElse(true);
    }

    ScreeningAnswer toAnswer() {
        return new ScreeningAnswer(item.code(), answer, CleanText.line(remark));
    }

    Optional<Event.ScreeningDecided> decision() {
        return isForPhysician() && ruling.isComplete()
                ? Optional.of(new Event.ScreeningDecided(
                        item.code(),
                        ruling.mayGo().orElseThrow(),
                        CleanText.line(ruling.by()),
                        CleanText.line(ruling.reason())))
                : Optional.empty();
    }
}
