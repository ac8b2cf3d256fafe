package org.chairside.ui.start.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.chairside.model.Allergies;
import org.chairside.model.Event;
import org.chairside.model.Patient;
import org.chairside.model.ReviewOutcome;
import org.chairside.testing.Sessions;
import org.chairside.ui.Ward;
import org.junit.jupiter.api.Test;

/** Allergies and medications at each visit: the same only if somebody says so, and nothing of what nobody asked. */
class HistoryModelTest {
    private static final Patient KNOWN =
            Sessions.infusion().chart().patient().withAllergies(new Allergies.Known("penicillin"));

    private final HistoryModel model = new HistoryModel(Ward.atMinute(-20).ui());

    @Test
    void nothingIsSaidOfWhatNobodyWentThrough() {
        model.turnTo(KNOWN);
        model.beside("sertraline 50 mg");
        assertThat(model.events(KNOWN)).isEmpty();
        assertThat(model.told(KNOWN)).isEqualTo(KNOWN);
        assertThat(model.open(KNOWN)).isEqualTo("allergies, medications");
    }

    @Test
    void theSameIsTheSameOnlyIfSomebodySaysSo() {
        model.turnTo(KNOWN);
        model.beside("sertraline 50 mg");
        assertThat(model.allergies().sameAsBefore()).isTrue();
        assertThat(model.medications().sameAsBefore()).isTrue();
        assertThat(model.events(KNOWN))
                .containsExactly(
                        new Event.AllergiesReviewed(ReviewOutcome.SAME),
                        new Event.MedicationsReviewed(ReviewOutcome.SAME, "sertraline 50 mg"));
        assertThat(model.open(KNOWN)).isEmpty();
    }

    @Test
    void whatIsTypedAnewIsAChangeAndStandsWithThePatient() {
        model.turnTo(KNOWN);
        model.allergies().textProperty().set(" penicillin,  latex ");
        model.medications().textProperty().set("none");
        Patient told = model.told(KNOWN);
        assertThat(told.allergies()).isEqualTo(new Allergies.Known("penicillin, latex"));
        assertThat(model.events(told))
                .containsExactly(
                        new Event.AllergiesReviewed(ReviewOutcome.CHANGED),
                        new Event.MedicationsReviewed(ReviewOutcome.FIRST, "none"));
    }

    @Test
    void notAskedIsSaidByAPersonAndTakenBackByTyping() {
        model.turnTo(KNOWN);
        model.allergies().leaveUnasked();
        model.medications().leaveUnasked();
        assertThat(model.told(KNOWN)).isEqualTo(KNOWN);
        assertThat(model.events(KNOWN))
                .containsExactly(
                        new Event.AllergiesReviewed(ReviewOutcome.NOT_ASKED),
                        new Event.MedicationsReviewed(ReviewOutcome.NOT_ASKED, ""));
        model.medications().textProperty().set("s");
        assertThat(model.medications().outcome()).contains(ReviewOutcome.FIRST);
    }

    @Test
    void allergiesOfSomebodyNewAreRecordedForTheFirstTimeOrNotAtAll() {
        model.turnTo(KNOWN);
        model.clear();
        assertThat(model.events(KNOWN)).containsExactly(new Event.AllergiesReviewed(ReviewOutcome.FIRST));
        Patient unasked = KNOWN.withAllergies(new Allergies.NotRecorded());
        assertThat(model.events(unasked)).isEmpty();
        assertThat(model.allergies().sameAsBefore()).isFalse();
    }
}
