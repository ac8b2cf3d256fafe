package org.chairside.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.chairside.chart.Chart;
import org.chairside.model.CoursePlace;
import org.chairside.model.SessionId;
import org.chairside.model.SessionKind;
import org.chairside.plot.TimeWindow;
import org.chairside.testing.Sessions;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.Ward;
import org.chairside.ui.canvas.ChartCanvas;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.Went;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CompareTest {
    private final UiContext ui = Ward.atMinute(120).ui();
    private final List<String> went = new ArrayList<>();

    @BeforeAll
    static void start() {
        Hand.start();
    }

    private static Chart session(int number, int peak, int gone, int left) {
        return Sessions.infusion()
                .ofCourse(new CoursePlace(SessionKind.INDUCTION, number, 6))
                .set(-4, "124/78 70 98 14")
                .infusionStarted(0, 30 + number, 40)
                .set(20, (124 + peak) + "/90 80 97 14")
                .effect(21, "dissociation", number)
                .infusionEnded(40, 30 + number)
                .effect(gone, "dissociation", 0)
                .released(left)
                .chart();
    }

    private static List<Chart> three() {
        return List.of(session(1, 22, 60, 95), session(2, 46, 80, 125), session(3, 30, 50, 100));
    }

    @Test
    void keyFiguresStandSideBySideWithTheirDifferences() {
        List<Figure> figures = new Figures(ui, three().get(0), three().get(1)).all();
        assertThat(figures)
                .contains(
                        new Figure("Dose", "31 mg", "32 mg", "+1"),
                        new Figure("Baseline BP, mmHg", "124/78", "124/78", "0"),
                        new Figure("Peak BP, mmHg", "146/90 at T+20min", "170/90 at T+20min", "+24"),
                        new Figure("Peak rise of systolic, mmHg", "+22", "+46", "+24"),
                        new Figure("Lowest SpO2, %", "97 at T+20min", "97 at T+20min", "0"),
                        new Figure("Most severe effect", "Dissociation mild", "Dissociation moderate", "+1"),
                        new Figure("All effects resolved after", "1hr", "1hr 20min", "+20min"),
                        new Figure("Length of the session", "1hr 45min", "2hr 15min", "+30min"));
    }

    @Test
    void whatIsNotKnownOfOneHasNoDifference() {
        Chart bare = Sessions.infusion()
                .ofCourse(new CoursePlace(SessionKind.INDUCTION, 4, 6))
                .chart();
        assertThat(new Figures(ui, three().getFirst(), bare).all())
                .contains(new Figure("Peak BP, mmHg", "146/90 at T+20min", "\u2013", ""))
                .contains(new Figure("Most severe effect", "Dissociation mild", "Not assessed", ""));
    }

    @Test
    void bothPicturesShowTheSameMinutesFromTheFirstDose() {
        List<Chart> both = three().subList(0, 2);
        SameMinutes minutes = SameMinutes.of(both);
        List<Duration> leads = new ArrayList<>();
        for (Chart chart : both) {
            TimeWindow window = minutes.window(chart);
            leads.add(Duration.between(window.from(), chart.doses().first().orElseThrow()));
            assertThat(window.holds(chart.openedAt())).isTrue();
            assertThat(window.holds(chart.closedAt().orElseThrow())).isTrue();
            assertThat(window.span()).isEqualTo(minutes.span());
        }
        assertThat(leads).containsOnly(minutes.lead());
    }

    @Test
    void theSessionBeforeStandsBesideItAndAnotherIsOneKeyAway() {
        ScreenTrial trial = trial(three().getLast(), Optional.empty());
        Hand hand = trial.hand();
        assertThat(hand.focused()).isInstanceOf(ComboBox.class);
        assertThat(figures(hand).getColumns().get(1).getText()).isEqualTo("20-Nov-2026");
        hand.press(KeyCode.UP);
        assertThat(figures(hand).getColumns().get(1).getText()).isEqualTo("17-Nov-2026");
        assertThat(trial.focusableWithoutWords()).isEmpty();
        assertThat(hand.find("#compare-first", ChartCanvas.class)
                        .windowProperty()
                        .get())
                .map(TimeWindow::span)
                .isEqualTo(hand.find("#compare-second", ChartCanvas.class)
                        .windowProperty()
                        .get()
                        .map(TimeWindow::span));
        trial.check("compare", 100)
                .shows(
                        "Session 1 of 6, induction, 17-Nov-2026",
                        "Session 3 of 6, induction, 23-Nov-2026",
                        "Difference");
        trial.check("compare", 200).shows("Compare with", "Session 1 of 6, induction, 17-Nov-2026");
        Hand.doInFx(() -> trial.shell().fontScaleProperty().set(FontScale.NORMAL));
        hand.press(KeyCode.ESCAPE);
        assertThat(went).containsExactly("back");
    }

    @Test
    void aFirstSessionHasNothingBesideItAndSaysSo() {
        CompareModel model = model(three().getFirst(), Optional.empty(), List.of(three().getFirst()));
        model.load();
        assertThat(model.pageProperty().get()).asString().contains("no other session");
    }

    private static TableView<?> figures(Hand hand) {
        return (TableView<?>) hand.find("#compare-figures", TableView.class);
    }

    private ScreenTrial trial(Chart chart, Optional<SessionId> other) {
        return ScreenTrial.of(ui, () -> new CompareView(ui, model(chart, other, three())));
    }

    private CompareModel model(Chart chart, Optional<SessionId> other, List<Chart> course) {
        return new CompareModel(ui, chart.session(), other, _ -> course, new Went(went));
    }
}
