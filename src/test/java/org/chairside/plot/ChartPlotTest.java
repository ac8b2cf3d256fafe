package org.chairside.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.testing.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartPlotTest {
    private static Noted draw(Chart chart, Frame frame) {
        Noted pen = new Noted();
        ChartPlot.draw(chart, frame, pen);
        return pen;
    }

    private static Frame frame(Chart chart) {
        return Frame.of(900, 420, TimeWindow.whole(chart), Sessions.NEW_YORK);
    }

    private static String svg(Chart chart) {
        SvgPen pen = new SvgPen(Pictures.colours("light"), "Plex");
        ChartPlot.draw(chart, frame(chart), pen);
        return pen.svg(900, 420);
    }

    @Test
    void theSameChartGivesTheSameBytesInEveryLocale() {
        Chart chart = Sessions.wholeInfusion().chart();
        String here = svg(chart);
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(svg(chart)).isEqualTo(here);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"infusion", "esketamine", "missing", "effects", "beyond", "baseline", "empty", "dense"})
    void noTextTouchesAnotherOrLeavesThePicture(String name) {
        Chart chart = Pictures.charts().get(name);
        for (Duration span : List.of(Duration.ofMinutes(60), Duration.ofMinutes(120), Duration.ofMinutes(150))) {
            TimeWindow window = new TimeWindow(Sessions.MORNING.minusSeconds(900), span);
            draw(chart, Frame.of(900, 420, window, Sessions.NEW_YORK)).assertTextsApart(new Box(0, 0, 900, 420));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"infusion", "esketamine"})
    void aLowPictureLeavesOutTheLimitsItHasNoRoomForAndNothingElse(String name) {
        Chart chart = Pictures.charts().get(name);
        Noted high = draw(chart, frame(chart));
        Noted low = draw(chart, Frame.of(700, 270, TimeWindow.whole(chart), Sessions.NEW_YORK));
        low.assertTextsApart(new Box(0, 0, 700, 270));
        assertThat(high.words().stream().filter(word -> word.matches("[v^\u2022]+ \\d+")))
                .hasSizeGreaterThan((int) low.words().stream()
                        .filter(word -> word.matches("[v^\u2022]+ \\d+"))
                        .count());
        assertThat(low.words()).contains("dose", "SpO2");
    }

    @Test
    void earlierSessionsStandBehindWithTheirSourceAndTheWarning() {
        Chart chart = Sessions.wholeEsketamine().chart();
        Noted plain = draw(chart, frame(chart));
        Noted behind = draw(chart, frame(chart).withBand(Pictures.behind()));
        assertThat(behind.words()).anyMatch(text -> text.contains("earlier sessions"));
        assertThat(String.join(" ", behind.words())).contains("A large rise can follow calm sessions.");
        assertThat(behind.filled(Ink.BAND)).isEqualTo(5);
        assertThat(plain.filled(Ink.BAND)).isZero();
        behind.assertTextsApart(new Box(0, 0, 900, 420));
    }

    @Test
    void nothingStandsBehindAChartWithoutABaseline() {
        Chart today = Sessions.esketamine().device(0, 1, 1).chart();
        assertThat(Band.behind(today, Optional.empty(), today.protocol().published(), ""))
                .isEmpty();
        Chart based = Sessions.wholeEsketamine().chart();
        assertThat(Band.behind(based, Optional.empty(), List.of(), "")).isEmpty();
    }

    @Test
    void earlierChangesAreDrawnFromTodaysBaseline() {
        assertThat(Pictures.behind().blocks())
                .contains(new Band.Block(Duration.ofMinutes(35), Duration.ofMinutes(45), 132, 144, 162));
    }

    @Test
    void printsWhatLiesBeyondTheScaleAsANumber() {
        Noted pen =
                draw(Pictures.charts().get("beyond"), frame(Pictures.charts().get("beyond")));
        assertThat(pen.words()).contains("238", "231", "224", "\u2022228", "34", "78", "74", "79");
    }

    @Test
    void hazard12PrintsTheLastValuesWithTheirTimes() {
        Noted pen = draw(
                Sessions.wholeInfusion().chart(), frame(Sessions.wholeInfusion().chart()));
        assertThat(pen.words()).contains("126/79", "11:26", "130/80", "11:11");
    }

    @Test
    void aJoinNeverCrossesAMissedInterval() {
        Chart chart = Pictures.running();
        Noted pen = draw(chart, frame(chart));
        assertThat(pen.joins(Ink.HEART)).containsExactly(4);
        assertThat(pen.joins(Ink.PRESSURE)).allMatch(points -> points == 3);
    }

    @Test
    void saysThatThereIsNothingYet() {
        Chart chart = Sessions.infusion().chart();
        assertThat(draw(chart, frame(chart)).words()).contains(PlotWord.NOTHING.english());
    }

    @Test
    void hazard19ShowsAskedAndAbsentAndLeavesNotAskedOut() {
        Chart chart = Sessions.wholeInfusion().chart();
        assertThat(draw(chart, frame(chart)).words()).contains("Nausea").doesNotContain("Headache");
    }

    @Test
    void everyEffectHasARowOrIsCounted() {
        Chart chart = Pictures.manyEffects();
        assertThat(draw(chart, frame(chart)).words())
                .containsAll(chart.effects().stream()
                        .map(course -> course.term().name())
                        .toList());
    }

    @Test
    void hazard04SaysWhenTheClocksChange() {
        Sessions session = Sessions.infusion()
                .startingAt(Instant.parse("2025-11-02T05:40:00Z"), ZoneId.of("America/New_York"))
                .set(0, "124/78 70 98");
        Chart chart = session.chart();
        Frame frame = Frame.of(900, 420, TimeWindow.whole(chart), session.zone());
        assertThat(draw(chart, frame).words()).contains(PlotWord.CLOCKS_BACK.english());
    }

    @Test
    void aNewPointNeverRescales() {
        Sessions session = Sessions.infusion().set(-4, "124/78 70 98").infusionStarted(0, 35, 40);
        TimeWindow before = TimeWindow.live(session.chart(), session.minute(5));
        session.set(10, "130/80 72 98");
        assertThat(TimeWindow.live(session.chart(), session.minute(10))).isEqualTo(before);
        TimeWindow late = TimeWindow.live(session.chart(), session.minute(140));
        assertThat(late.span()).isEqualTo(before.span());
        assertThat(Duration.between(before.from(), late.from())).isEqualTo(TimeWindow.STEP);
        assertThat(late.holds(session.minute(140))).isTrue();
    }

    @Test
    void aWholeSessionIsInItsWindow() {
        Chart chart = Sessions.infusion()
                .set(0, "124/78 70 98")
                .set(290, "124/78 70 98")
                .chart();
        TimeWindow window = TimeWindow.whole(chart);
        assertThat(chart.sets()).allMatch(set -> window.holds(set.takenAt()));
    }

    @Test
    void findsTheSetUnderThePointerAndTheNextByKey() {
        Sessions session = Sessions.wholeInfusion();
        PlotPoints points = PlotPoints.of(session.chart());
        TimeAxis axis = ChartPlot.axis(session.chart(), frame(session.chart()));
        double x = axis.x(session.minute(20));
        assertThat(axis.at(x)).isEqualTo(session.minute(20));
        assertThat(points.at(x + 3, axis, 8).orElseThrow().minute()).isEqualTo(20);
        assertThat(points.at(x + 20, axis, 8)).isEmpty();
        assertThat(points.next(session.minute(20)).orElseThrow().minute()).isEqualTo(30);
        assertThat(points.previous(session.minute(20)).orElseThrow().minute()).isEqualTo(10);
        assertThat(points.previous(session.minute(-4))).isEmpty();
        assertThat(points.next(session.minute(20)).orElseThrow().text(Sessions.NEW_YORK))
                .isEqualTo("10:30 \u00b7 T+30 \u00b7 151/93 mmHg \u00b7 82 /min \u00b7 96 % \u00b7 12 /min");
    }

    @Test
    void escapesWhatXmlCannotHold() {
        assertThat(SvgPen.escaped("a<b & \"c\"\u0001")).isEqualTo("a&lt;b &amp; &quot;c&quot;\ufffd");
    }

    @Test
    void writesTwoDecimalsAlways() {
        assertThat(List.of(SvgPen.decimal(1), SvgPen.decimal(-0.004), SvgPen.decimal(-2.05), SvgPen.decimal(3.999)))
                .containsExactly("1.00", "0.00", "-2.05", "4.00");
    }

    @Test
    void wantsAColourForEveryInk() {
        assertThatThrownBy(() -> new SvgPen(Map.of(Ink.AXIS, "black"), "Plex"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A pen that notes what it was asked to draw. */
    static final class Noted implements Pen {
        private final List<Text> texts = new ArrayList<>();
        private final List<Joined> polys = new ArrayList<>();
        private final List<Ink> fills = new ArrayList<>();
        private double smallest = Double.MAX_VALUE;

        @Override
        public void line(Point from, Point to, Stroke stroke) {}

        @Override
        public void poly(List<Point> points, boolean closed, Look look) {
            if (!closed) {
                look.outline().ifPresent(stroke -> polys.add(new Joined(stroke.ink(), points.size())));
            }
        }

        @Override
        public void rect(Box box, Look look) {
            look.fill().ifPresent(fills::add);
        }

        @Override
        public void circle(Point centre, double radius, Look look) {}

        @Override
        public void text(String text, Point at, Lettering lettering) {
            double width = widthOf(text, lettering);
            double left =
                    switch (lettering.align()) {
                        case START -> at.x();
                        case MIDDLE -> at.x() - width / 2;
                        case END -> at.x() - width;
                    };
            double size = lettering.size();
            smallest = Math.min(smallest, size);
            texts.add(new Text(text, new Box(left, at.y() - size * 0.72, width, size * 0.72)));
        }

        @Override
        public double widthOf(String text, Lettering lettering) {
            return LetterWidths.of(text, lettering);
        }

        double smallestLetters() {
            return smallest;
        }

        List<String> words() {
            return texts.stream().map(Text::text).toList();
        }

        long filled(Ink ink) {
            return fills.stream().filter(fill -> fill == ink).count();
        }

        List<Integer> joins(Ink ink) {
            return polys.stream()
                    .filter(each -> each.ink() == ink)
                    .map(Joined::points)
                    .toList();
        }

        void assertTextsApart(Box picture) {
            for (Text text : texts) {
                assertThat(picture.holds(text.box())).as(text.text()).isTrue();
                assertThat(texts.stream()
                                .filter(other ->
                                        !other.equals(text) && other.box().overlaps(text.box()))
                                .map(Text::text))
                        .as("what touches %s", text.text())
                        .isEmpty();
            }
        }

        private record Text(String text, Box box) {}

        private record Joined(Ink ink, int points) {}
    }
}
