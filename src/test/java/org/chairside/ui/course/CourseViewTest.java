package org.chairside.ui.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.chairside.chart.Chart;
import org.chairside.model.CoursePlace;
import org.chairside.model.Event;
import org.chairside.model.SessionKind;
import org.chairside.testing.Sessions;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Navigation;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.Went;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CourseViewTest {
    private final UiContext ui = Ward.atMinute(120).ui();
    private final List<String> went = new ArrayList<>();

    @BeforeAll
    static void start() {
        Hand.start();
    }

    private static Chart session(int number, int peak, int score) {
        return Sessions.infusion()
                .ofCourse(new CoursePlace(SessionKind.INDUCTION, number, 6))
                .event(-6, new Event.ScaleScored("phq-9", "PHQ-9 1999", List.of(), score, "moderate", "the patient"))
                .set(-4, "124/78 70 98 14")
                .infusionStarted(0, 35, 40)
                .set(20, (124 + peak) + "/90 80 97 14")
                .effect(21, "dissociation", number % 2 + 1)
                .infusionEnded(40, 35)
                .effect(60, "dissociation", 0)
                .event(90, new Event.ScaleScored("moaas", "Chernik 1990", List.of(), 5, "awake", ""))
                .released(95)
                .chart();
    }

    private static List<Chart> four() {
        return List.of(session(1, 22, 21), session(2, 18, 17), session(3, 46, 14), session(4, 26, 9));
    }

    @Test
    void eachSessionIsARowWithItsDoseRiseEffectsScoresAndNotices() {
        CourseReading reading = CourseReading.of(ui, four().getLast(), four());
        assertThat(reading.lines()).hasSize(4);
        SessionLine third = reading.lines().get(2);
        assertThat(third.cells())
                .contains("3 of 6", "35 mg", "0.5", "+46 / +12", "1hr", "PHQ-9 14", "MOAA/S 5")
                .anyMatch(cell -> cell.startsWith("Dissociation"))
                .anyMatch(cell -> cell.endsWith(" not acknowledged"));
        assertThat(third.rise()).isEqualTo(OptionalInt.of(46));
        assertThat(third.score()).isEqualTo(OptionalInt.of(14));
        assertThat(reading.trends()).hasSize(2);
        assertThat(third.spoken()).contains("Peak rise mmHg +46 / +12");
    }

    @Test
    void withoutScoresThereIsNoPictureOfThem() {
        Chart plain = Sessions.wholeInfusion().chart();
        assertThat(CourseReading.of(ui, plain, List.of(plain)).trends()).hasSize(1);
    }

    @Test
    void aFirstSessionSaysThatItIsOne() {
        Hand hand = trial(List.of(session(1, 22, 21))).hand();
        assertThat(hand.find("#course-first", Label.class).isVisible()).isTrue();
        assertThat(hand.find("#course-warning", Label.class).getText()).contains("label");
    }

    @Test
    void aSessionIsReadAndTheCourseLeftByKeyboardAlone() {
        ScreenTrial trial = trial(four());
        Hand hand = trial.hand();
        assertThat(hand.focused()).isInstanceOf(TableView.class);
        hand.press(KeyCode.UP).press(KeyCode.ENTER).press(KeyCode.ESCAPE);
        assertThat(went).containsExactly("review " + four().get(2).session(), "back");
        assertThat(trial.focusableWithoutWords()).isEmpty();
    }

    @Test
    void aCourseAndAFirstSessionFitTheWindow() {
        ScreenTrial trial = trial(four());
        trial.check("course", 100)
                .shows("Course: ketamine intravenous, 4 sessions", "do not predict today", "+46 / +12");
        trial.check("course", 200)
                .shows("1297287651", "Course: ketamine intravenous, 4 sessions", "do not predict today");
        trial(List.of(session(1, 22, 21))).check("course-first", 100).shows("first session of this drug by this route");
    }

    private ScreenTrial trial(List<Chart> charts) {
        Navigation exits = new Went(went);
        return ScreenTrial.of(
                ui,
                () -> new CourseView(ui, new CourseModel(ui, charts.getLast().session(), _ -> charts, exits)));
    }
}
