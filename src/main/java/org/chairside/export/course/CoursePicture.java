package org.chairside.export.course;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.chairside.chart.EffectCourse;
import org.chairside.chart.course.CourseRow;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageFigure;
import org.chairside.model.Event;
import org.chairside.plot.Box;
import org.chairside.plot.Ink;
import org.chairside.plot.Lettering;
import org.chairside.plot.Look;
import org.chairside.plot.Pen;
import org.chairside.plot.Point;
import org.chairside.plot.Stroke;

/** How the course went: the systolic rise, the worst effect and the scores before each dose, a bar for each session. */
final class CoursePicture {
    private static final double WIDTH = 688;
    private static final double LANE = 56;
    private static final double LEFT = 120;
    private static final double AXIS = 18;
    private static final double SIZE = 10;
    private static final int SCALES = 3;

    private final CoursePage page;

    CoursePicture(CoursePage page) {
        this.page = page;
    }

    /** One value a session; what was not measured has no bar. */
    private record Lane(String name, List<OptionalInt> values, Ink ink) {
        int most() {
            return Math.max(
                    1,
                    values.stream()
                            .mapToInt(value -> Math.max(0, value.orElse(0)))
                            .max()
                            .orElse(1));
        }
    }

    void write(Node body) {
        if (page.course().sessions().size() < 2) {
            return;
        }
        List<Lane> lanes = lanes();
        new PageFigure(WIDTH, lanes.size() * LANE + AXIS, page.text("picture-described"))
                .place(body.add("div", "picture"), pen -> draw(lanes, pen));
        body.put("p", "legend", page.text("picture-legend"));
    }

    private List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>();
        lanes.add(new Lane(
                page.text("lane.rise"),
                values(row -> row.rise().systolic().map(OptionalInt::of).orElse(OptionalInt.empty())),
                Ink.PRESSURE));
        lanes.add(new Lane(page.text("lane.effect"), values(CoursePicture::worst), Ink.EFFECT));
        scales().forEach(scale -> lanes.add(new Lane(
                page.text("lane.score", page.words().language().clinicalWords().scale(scale)),
                values(row -> score(row, scale)),
                Ink.SATURATION)));
        return lanes;
    }

    private List<OptionalInt> values(Function<CourseRow, OptionalInt> of) {
        return page.course().rows().stream().map(of).toList();
    }

    private static OptionalInt worst(CourseRow row) {
        return row.unwanted().worst().stream()
                .map(EffectCourse::peak)
                .mapToInt(org.chairside.model.Severity::grade)
                .findFirst();
    }

    private static OptionalInt score(CourseRow row, String scale) {
        return row.scores().before().stream()
                .filter(scored -> scored.scale().equals(scale))
                .mapToInt(Event.ScaleScored::total)
                .findFirst();
    }

    /** Those scored before a dose, the first met first; no more than fit. */
    private List<String> scales() {
        return page.course().rows().stream()
                .flatMap(row -> row.scores().before().stream())
                .map(Event.ScaleScored::scale)
                .distinct()
                .limit(SCALES)
                .toList();
    }

    private void draw(List<Lane> lanes, Pen pen) {
        for (int i = 0; i < lanes.size(); i++) {
            draw(lanes.get(i), i * LANE, pen);
        }
        double bottom = lanes.size() * LANE;
        for (int i = 0; i < page.course().rows().size(); i++) {
            String number =
                    Integer.toString(page.course().rows().get(i).course().number());
            pen.text(number, new Point(x(i), bottom + 13), letters(Ink.LABEL, Lettering.Align.MIDDLE));
        }
        pen.text(page.text("lane.session"), new Point(0, bottom + 13), letters(Ink.MUTED, Lettering.Align.START));
    }

    private void draw(Lane lane, double top, Pen pen) {
        double floor = top + LANE - 6;
        pen.rect(new Box(LEFT, top + 2, WIDTH - LEFT, LANE - 8), Look.filled(Ink.LANE));
        pen.line(new Point(LEFT, floor), new Point(WIDTH, floor), new Stroke(Ink.AXIS, 0.8, Stroke.Dash.SOLID));
        pen.text(lane.name(), new Point(0, top + LANE / 2), letters(Ink.LABEL, Lettering.Align.START));
        for (int i = 0; i < lane.values().size(); i++) {
            OptionalInt value = lane.values().get(i);
            double height = Math.max(0, value.orElse(0)) * (LANE - 26) / lane.most();
            double width = Math.min(16, step() * 0.5);
            if (height > 0) {
                pen.rect(new Box(x(i) - width / 2, floor - height, width, height), Look.filled(lane.ink()));
            }
            String label = value.isPresent() ? Integer.toString(value.getAsInt()) : "\u2013";
            pen.text(label, new Point(x(i), floor - height - 3), letters(Ink.LABEL, Lettering.Align.MIDDLE));
        }
    }

    private double step() {
        return (WIDTH - LEFT) / page.course().rows().size();
    }

    private double x(int session) {
        return LEFT + step() * (session + 0.5);
    }

    private static Lettering letters(Ink ink, Lettering.Align align) {
        return new Lettering(ink, SIZE, false, align);
    }
}
