package org.chairside.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.chairside.chart.Chart;
import org.chairside.plot.ChartPlotTest.Noted;
import org.chairside.testing.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture beside tiles with the last values: room for the pressures, letters that can be read, nothing twice. */
class BesideTilesTest {
    /** What the session screen gives it at 1366 by 768 with a notice; {@code AllAtOnceTest} holds that. */
    private static final double WIDTH = 760;

    private static final double HEIGHT = 382;

    private static Frame frame(Chart chart, double scale) {
        return Frame.of(WIDTH, HEIGHT, TimeWindow.live(chart, chart.openedAt()), Sessions.NEW_YORK)
                .withScale(scale)
                .besideTiles();
    }

    private static Noted draw(Chart chart, Frame frame) {
        Noted pen = new Noted();
        ChartPlot.draw(chart, frame, pen);
        return pen;
    }

    private static double pressures(Chart chart, Frame frame) {
        return Layout.of(frame, chart).lanes().pressure().height();
    }

    @Test
    void thePressuresHaveTwoHundredPixelsWithThreeEffects() {
        Chart chart = Pictures.charts().get("infusion");
        assertThat(chart.effects()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(pressures(chart, frame(chart, 1))).isGreaterThanOrEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"infusion", "esketamine", "missing", "effects", "beyond", "baseline", "empty", "dense"})
    void noTextTouchesAnotherOrIsTooSmallToRead(String name) {
        Chart chart = Pictures.charts().get(name);
        for (Duration span : new Duration[] {Duration.ofMinutes(120), Duration.ofMinutes(150)}) {
            TimeWindow window = new TimeWindow(Sessions.MORNING.minusSeconds(900), span);
            for (double scale : new double[] {0.9, 1}) {
                Frame frame = Frame.of(WIDTH, HEIGHT, window, Sessions.NEW_YORK)
                        .withScale(scale)
                        .besideTiles();
                Noted pen = draw(chart, frame);
                assertThat(pen.smallestLetters()).isGreaterThanOrEqualTo(12);
                pen.assertTextsApart(new Box(0, 0, WIDTH, HEIGHT));
            }
        }
    }

    @Test
    void theFourLimitsNearestToTheLastValuesAreNamedAndTheBaseline() {
        Chart chart = Pictures.charts().get("infusion");
        assertThat(draw(chart, frame(chart, 1)).words().stream().filter(word -> word.matches("\\d+ (SBP|DBP|HR)")))
                .hasSize(4);
        assertThat(draw(chart, frame(chart, 1)).words()).anyMatch(word -> word.matches("B \\d+"));
    }

    @Test
    void theLastValuesAreLeftToTheTilesAndNoSentenceStandsOverTheCurve() {
        Chart chart = Sessions.wholeEsketamine().chart();
        Noted behind = draw(chart, frame(chart, 1).withBand(Pictures.behind()));
        assertThat(behind.filled(Ink.BAND)).isPositive();
        assertThat(behind.words()).noneMatch(word -> word.contains("earlier sessions") || word.contains("/7"));
    }

    @Test
    void inALowPictureThePressuresComeBeforeTheRowsOfEffects() {
        Chart chart = Pictures.manyEffects();
        Frame low =
                Frame.of(WIDTH, 300, TimeWindow.whole(chart), Sessions.NEW_YORK).besideTiles();
        assertThat(pressures(chart, low)).isGreaterThanOrEqualTo(120);
        assertThat(draw(chart, low).words()).anyMatch(word -> word.startsWith("+"));
    }

    @Test
    void aPointOfTimeIsFoundWhereItIsDrawn() {
        Chart chart = Pictures.charts().get("infusion");
        Frame frame = frame(chart, 1);
        TimeAxis axis = ChartPlot.axis(chart, frame);
        Instant time = chart.openedAt();
        assertThat(axis.at(axis.x(time))).isEqualTo(time);
        assertThat(axis.x(frame.window().to()))
                .isEqualTo(Layout.of(frame, chart).plot().right());
    }
}
