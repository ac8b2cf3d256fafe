package org.chairside.ui.release;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.chairside.model.Checkpoint;
import org.chairside.model.Event;
import org.chairside.testing.Sessions;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.Went;
import org.chairside.ui.kit.secret.SecretField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseViewTest {
    @TempDir
    private Path folder;

    private Physicians physicians;

    @BeforeAll
    static void start() {
        Hand.start();
    }

    @BeforeEach
    void found() {
        physicians = Doctors.in(folder);
    }

    @Test
    void aSessionIsEndedWithinElevenKeysAndNoMouse() {
        Gate gate = new Gate(AtTheDoor.quiet());
        ScreenTrial trial = trial(gate, 130);
        trial.hand().type("a8").type("y").type("n").type("90").press(KeyCode.ENTER);
        trial.hand().type("7").press(KeyCode.ENTER).press(KeyCode.ENTER);
        int keys = 1 + "a8".length() + "yn".length() + "90".length() + 1 + "7".length() + 1 + 1;
        assertThat(keys).isLessThanOrEqualTo(11);
        assertThat(gate.went).singleElement().asString().matches("done with release .+, signing .+");
        assertThat(gate.written).contains(new Event.NextVisitArranged("27-Nov-2026"));
        assertThat(trial.focusableWithoutWords()).isEmpty();
    }

    @Test
    void hazard14AnEarlyReleaseIsDecidedByAPhysicianInPlaceAndByKeyboardAlone() {
        Gate gate = new Gate(AtTheDoor.early());
        ScreenTrial trial = trial(gate, 50);
        trial.hand()
                .type("45")
                .press(KeyCode.ENTER)
                .type("y")
                .type("y")
                .type("n")
                .type("90")
                .press(KeyCode.ENTER);
        trial.hand().type("in a week").press(KeyCode.ENTER).type("sister").press(KeyCode.ENTER);
        assertThat(gate.submissions).isEmpty();
        trial.hand()
                .type("fading")
                .press(KeyCode.ENTER)
                .type("child at home alone")
                .press(KeyCode.ENTER);
        trial.hand().type("len").press(KeyCode.ENTER).type(Doctors.PASSWORD).press(KeyCode.ENTER);
        trial.hand().type("none left").press(KeyCode.ENTER);
        assertThat(gate.went).singleElement().asString().matches("done with release .+, signing .+");
        assertThat(gate.written)
                .contains(new Event.EffectCarried("dissociation", "fading"))
                .filteredOn(Event.ReleaseOverridden.class::isInstance)
                .hasSize(1);
        assertThat(gate.written)
                .filteredOn(Event.ReleaseItemChecked.class::isInstance)
                .hasSize(2);
        assertThat(trial.focusableWithoutWords()).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidWhereItIsFilledInAndTheKeyboardGoesThere() {
        Gate gate = new Gate(AtTheDoor.quiet());
        ScreenTrial trial = trial(gate, 130);
        trial.hand().type("a8").type("y").type("n").type("90").press(KeyCode.ENTER);
        trial.hand().press(KeyCode.ENTER).press(KeyCode.ENTER);
        assertThat(gate.submissions).isEmpty();
        assertThat(trial.hand().has("#release-password")).isFalse();
        TextField visit = trial.hand().find("#release-next-visit", TextField.class);
        assertThat(trial.hand().focused()).isEqualTo(visit);
        assertThat(visit.getAccessibleText()).contains("Enter the next visit");
        trial.hand().type("7").press(KeyCode.ENTER).press(KeyCode.ENTER);
        assertThat(gate.went).singleElement().asString().matches("done with release .+, signing .+");
    }

    @Test
    void hazard14TheQuestionBeforeTheDoseIsNotPassedByWhoeverAnswersFromTheTopAfterARefusal() {
        Gate gate = new Gate(AtTheDoor.early());
        ScreenTrial trial = trial(gate, 50);
        trial.hand().press(KeyCode.ENTER);
        Hand.doInFx(() -> trial.hand().find("#release-end", Button.class).fire());
        trial.hand().type("y").type("y").type("n");
        Hand.doInFx(() -> trial.hand().find("#release-end", Button.class).fire());
        trial.hand().type("90").press(KeyCode.ENTER).type("7").press(KeyCode.ENTER);
        trial.hand().type("sister").press(KeyCode.ENTER).type("fading").press(KeyCode.ENTER);
        trial.hand().type("child at home").press(KeyCode.ENTER).type("len").press(KeyCode.ENTER);
        trial.hand()
                .type(Doctors.PASSWORD)
                .press(KeyCode.ENTER)
                .type("none left")
                .press(KeyCode.ENTER);
        assertThat(gate.written)
                .contains(
                        new Event.VitalsJudged(Checkpoint.BEFORE_DOSE, true),
                        new Event.VitalsJudged(Checkpoint.BEFORE_LEAVING, true),
                        new Event.SeriousEventStated(false, ""));
    }

    @Test
    void afterAWrongPasswordTheKeyboardIsNotInAFieldThatShowsWhatIsTyped() {
        Gate gate = new Gate(AtTheDoor.early());
        ScreenTrial trial = trial(gate, 50);
        trial.hand().type("12").press(KeyCode.ENTER).type("yyn").type("90").press(KeyCode.ENTER);
        trial.hand().type("7").press(KeyCode.ENTER).type("sister").press(KeyCode.ENTER);
        trial.hand().type("fading").press(KeyCode.ENTER).type("child at home").press(KeyCode.ENTER);
        trial.hand().type("len").press(KeyCode.ENTER).type("wrong one").press(KeyCode.ENTER);
        trial.hand().type("none left").press(KeyCode.ENTER);
        trial.hand().until(() -> trial.hand().focused() instanceof SecretField);
        trial.hand().type(Doctors.PASSWORD).press(KeyCode.ENTER).press(KeyCode.ENTER);
        assertThat(gate.went).singleElement().asString().matches("done with release .+, signing .+");
        assertThat(gate.written).contains(new Event.NoteWritten("Left open in the record: none left"));
    }

    @Test
    void afterADoseTheReasonForStoppingIsNotedAndNoButtonCallsTheSessionOff() {
        ScreenTrial dosed = trial(new Gate(AtTheDoor.early()), 50);
        assertThat(dosed.hand().has("#release-cancel")).isFalse();
        assertThat(dosed.hand().has("#release-reason")).isTrue();
        ScreenTrial before = trial(new Gate(AtTheDoor.asked(Sessions.esketamine())), 5);
        assertThat(before.hand().has("#release-cancel")).isTrue();
    }

    @Test
    void everythingThatIsNotMetIsNamedWhereAPhysicianIsAskedFor() {
        Gate gate = new Gate(AtTheDoor.early());
        ScreenTrial trial = trial(gate, 50);
        trial.hand().type("13").press(KeyCode.ENTER).type("y").type("y").type("n");
        trial.hand().type("90").press(KeyCode.ENTER).type("7").press(KeyCode.ENTER);
        trial.hand().type("sister").press(KeyCode.ENTER);
        String said = trial.hand().findAll(".release-said").stream()
                .map(each -> ((Label) each).getText())
                .collect(joining("\n"));
        assertThat(said)
                .contains(
                        " are not met: not checked: ",
                        "Next visit arranged; and what the chart review lists. A provider")
                .doesNotContain("Observe until");
        assertThat(listed(trial))
                .anyMatch(each -> each.startsWith("Observe until 12:05"))
                .anyMatch(each -> each.startsWith("Dissociation moderate"));
        Node field = trial.hand().focused();
        double bottom =
                Hand.inFx(() -> field.localToScene(field.getLayoutBounds()).getMaxY());
        assertThat(bottom).isPositive().isLessThan(field.getScene().getHeight());
    }

    @Test
    void theOneThingThatIsNotMetIsNamedThoughTheChartListsNothing() {
        ScreenTrial trial = trial(new Gate(AtTheDoor.quiet()), 130);
        trial.hand().type("a8").type("y").type("n").type("90").press(KeyCode.ENTER);
        trial.hand().type("7").press(KeyCode.ENTER);
        Hand.doInFx(() -> trial.hand().find("#release-item-6", CheckBox.class).setSelected(false));
        trial.hand().press(KeyCode.ENTER);
        assertThat(trial.hand().findAll(".release-said").stream().map(each -> ((Label) each).getText()))
                .anyMatch(each -> each.startsWith("One criterion is not met: not checked: Walks steadily. A provider"));
    }

    @Test
    void valuesOrWordsTypedOnThePageTickNothingAndWhatWasTickedBeforeThemStays() {
        Gate gate = new Gate(AtTheDoor.quiet());
        ScreenTrial trial = trial(gate, 130);
        trial.hand().type("3").press(KeyCode.TAB);
        List<Boolean> before = ticked(trial);
        assertThat(before).containsOnlyOnce(true);
        for (String line : List.of("126/80 70 98", "nausea 0", "12#late")) {
            trial.hand().type(line);
            assertThat(ticked(trial)).as(line).isEqualTo(before);
            Hand.doInFx(
                    () -> trial.hand().find("#release-item-1", CheckBox.class).requestFocus());
            trial.hand().press(KeyCode.LEFT);
        }
        Hand.doInFx(() -> trial.hand().find("#release-item-1", CheckBox.class).requestFocus());
        trial.hand().type("12");
        assertThat(ticked(trial)).startsWith(true, true, true);
    }

    private static List<Boolean> ticked(ScreenTrial trial) {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(each -> trial.hand().find("#release-item-" + each, CheckBox.class))
                .map(CheckBox::isSelected)
                .toList();
    }

    private static List<String> listed(ScreenTrial trial) {
        return trial.hand().findAll(".release-standing").stream()
                .map(each -> ((Label) each).getText())
                .toList();
    }

    @Test
    void escapeGoesBackAndEndsNothing() {
        Gate gate = new Gate(AtTheDoor.early());
        trial(gate, 50).hand().press(KeyCode.ESCAPE);
        assertThat(gate.went).containsExactly("back");
        assertThat(gate.submissions).isEmpty();
    }

    @Test
    void isForgottenWhenLeft() {
        Gate gate = new Gate(AtTheDoor.early());
        UiContext ui = Ward.atMinute(50).ui();
        AtomicReference<ReleaseView> view = new AtomicReference<>();
        ScreenTrial trial = ScreenTrial.of(ui, () -> {
            view.set(new ReleaseView(ui, new ReleaseModel(ui, gate, physicians, new Went(gate.went))));
            return view.get();
        });
        WeakReference<ReleaseView> weak = new WeakReference<>(view.getAndSet(null));
        trial.leave();
        assertThat(ScreenTrial.isCollected(weak)).isTrue();
    }

    @Test
    void eachWayOutFitsTheWindow() {
        Gate gate = new Gate(AtTheDoor.early());
        ScreenTrial trial = trial(gate, 50);
        trial.hand().type("12").press(KeyCode.ENTER).type("yyn");
        trial.check("release-early", 100)
                .shows("Observe until 12:05; 1hr 15min left", "Dissociation moderate, since 10:16", "End the session");
        trial.hand()
                .type("80")
                .press(KeyCode.ENTER)
                .type("7")
                .press(KeyCode.ENTER)
                .type("sister");
        trial.hand().press(KeyCode.ENTER).type("fading");
        trial.check("release-override", 100)
                .shows(
                        "The documentation is incomplete, as listed.",
                        "A dose was given, so the session ends",
                        "fading");
        trial.check("release-override", 200).shows("Dissociation: reason for discharge while ongoing", "fading");
        ScreenTrial met = trial(new Gate(AtTheDoor.quiet()), 130);
        met.hand().type("a8yn");
        met.check("release-met", 100)
                .shows(
                        "No discharge criterion of the protocol is outstanding in the chart. A clinician decides",
                        "Time to discharge-ready");
    }

    private ScreenTrial trial(Gate gate, int minute) {
        UiContext ui = Ward.atMinute(minute).ui();
        return ScreenTrial.of(
                ui, () -> new ReleaseView(ui, new ReleaseModel(ui, gate, physicians, new Went(gate.went))));
    }
}
