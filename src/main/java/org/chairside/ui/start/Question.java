package org.chairside.ui.start;

import java.util.Optional;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningAnswer.Answer;
import org.chairside.model.ScreeningItem;

/**
 * One screening item with its answer of today.
 *
 * @param last the answer of the last session, shown beside and never carried in
 */
public record Question(ScreeningItem item, Answer answer, Optional<Answer> last) {
    static Question unasked(ScreeningItem item, Optional<Answer> last) {
        return new Question(item, Answer.NOT_ASKED, last);
    }

    Question answered(Answer now) {
        return new Question(item, now, last);
    }

    /** Answered, and not as the protocol wants it: for the physician. */
    public boolean isForPhysician() {
        return answer != Answer.NOT_ASKED && answer != item.wanted();
    }

    ScreeningAnswer toAnswer() {
        return new ScreeningAnswer(item.code(), answer, "");
    }
}
