package org.chairside.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chairside.desk.Receipt;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;
import org.junit.jupiter.api.Test;

class TalkModelTest {
    private final UiContext ui = Ward.atMinute(120).ui();
    private final Cabinet cabinet = new Cabinet(ReviewedSessions.eventful());
    private int saved;
    private final TalkModel model = new TalkModel(ui, cabinet, () -> saved++);
    private final EntryId set =
            ReviewedSessions.eventful().lastSet().orElseThrow().line().id();

    @Test
    void aQuestionGoesToTheRecordWithTheEntryItIsAbout() {
        model.begin(ReviewAction.QUESTION, Optional.of(set), "About 11:26 BP 126/79");
        assertThat(model.draftProperty().get().orElseThrow().label())
                .isEqualTo("Question to the nurse. About 11:26 BP 126/79");
        model.textProperty().set(" why so late? ");
        model.send();
        assertThat(cabinet.written).containsExactly(new Event.QuestionAsked(Optional.of(set), "why so late?"));
        assertThat(model.draftProperty().get()).isEmpty();
        assertThat(model.saidProperty().get().level()).isEqualTo(Level.OK);
        assertThat(saved).isEqualTo(1);
    }

    @Test
    void itCanBeAboutTheWholeSessionInstead() {
        model.begin(ReviewAction.COMMENT, Optional.of(set), "About 11:26 BP 126/79");
        model.aboutTheWhole();
        model.textProperty().set("a calm session");
        model.send();
        assertThat(cabinet.written).containsExactly(new Event.CommentWritten(Optional.empty(), "a calm session"));
    }

    @Test
    void eachKindOfWordsBecomesItsOwnEvent() {
        say(ReviewAction.ANSWER, "with the therapist", Optional.of(set));
        say(ReviewAction.ADDENDUM, "slept on the way home", Optional.empty());
        say(ReviewAction.RETURN, "the lot is missing", Optional.empty());
        assertThat(cabinet.written)
                .containsExactly(
                        new Event.QuestionAnswered(set, "with the therapist"),
                        new Event.AddendumWritten("slept on the way home"),
                        new Event.SessionReturned("the lot is missing"));
    }

    private void say(ReviewAction action, String words, Optional<EntryId> about) {
        model.begin(action, about, "");
        model.textProperty().set(words);
        model.send();
    }

    @Test
    void whatIsWrittenIsUnsavedUntilItIsOnDiskAlsoWhilePutAway() {
        model.begin(ReviewAction.QUESTION, Optional.empty(), "");
        assertThat(model.unsaved()).isEmpty();
        model.textProperty().set("why so late?");
        model.close();
        say(ReviewAction.COMMENT, "a calm session", Optional.empty());
        assertThat(model.unsaved()).containsExactly("Question to the nurse: why so late?");
        model.begin(ReviewAction.QUESTION, Optional.empty(), "");
        model.send();
        assertThat(model.unsaved()).isEmpty();
    }

    @Test
    void whatWasNotSavedStaysInTheLineAndIsSaidSo() {
        cabinet.answer = Optional.of(new Receipt.NotSaved(Receipt.Trouble.DISK_FULL));
        say(ReviewAction.QUESTION, "why?", Optional.empty());
        assertThat(model.saidProperty().get().words()).contains("Not saved", "disk is full", "still here", "Make room");
        assertThat(model.textProperty().get()).isEqualTo("why?");
        cabinet.answer = Optional.of(new Receipt.Denied(Receipt.Denial.NOT_ALLOWED));
        model.send();
        assertThat(model.saidProperty().get().words()).contains("role does not allow");
        assertThat(model.textProperty().get()).isEqualTo("why?");
        assertThat(saved).isZero();
    }

    @Test
    void halfTypedWordsAreThereAgainAfterLookingElsewhere() {
        model.begin(ReviewAction.QUESTION, Optional.empty(), "");
        model.textProperty().set("half a que");
        model.close();
        model.begin(ReviewAction.COMMENT, Optional.empty(), "");
        assertThat(model.textProperty().get()).isEmpty();
        model.begin(ReviewAction.QUESTION, Optional.empty(), "");
        assertThat(model.textProperty().get()).isEqualTo("half a que");
        assertThat(cabinet.written).isEmpty();
    }

    @Test
    void nothingTypedIsNothingSaid() {
        say(ReviewAction.COMMENT, "  ", Optional.empty());
        assertThat(cabinet.written).isEmpty();
        assertThat(model.saidProperty().get().words()).isEqualTo("Nothing was typed yet.");
    }
}
