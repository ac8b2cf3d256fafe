package org.chairside.plot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chairside.chart.Chart;
import org.chairside.chart.course.Course;
import org.chairside.model.Component;
import org.chairside.model.Limit;
import org.chairside.model.NotTaken;
import org.chairside.model.PublishedCourse;
import org.chairside.testing.Sessions;

/** Charts to look at, drawn into a folder: run it by hand, then turn the SVG files into pictures. */
public final class Pictures {
    private Pictures() {}

    /**
     * Writes every chart in both themes.
     *
     * @param args the folder
     */
    public static void main(String... args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        for (Map.Entry<String, Frame> each : frames().entrySet()) {
            Chart chart = charts().get(each.getKey().split("@", -1)[0]);
            for (String theme : new String[] {"dim", "light", "grey"}) {
                Frame frame = each.getValue();
                SvgPen pen = new SvgPen(colours(theme), "IBM Plex Sans");
                ChartPlot.draw(chart, frame, pen);
                Files.writeString(
                        folder.resolve(each.getKey() + "-" + theme + ".svg"),
                        pen.svg(frame.size().width(), frame.size().height()));
            }
        }
    }

    static Map<String, Chart> charts() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put("infusion", Sessions.wholeInfusion().chart());
        charts.put("esketamine", Sessions.wholeEsketamine().chart());
        charts.put("missing", missing());
        charts.put("effects", manyEffects());
        charts.put("beyond", beyond());
        charts.put("baseline", Sessions.infusion().set(-4, "124/78 70 98").chart());
        charts.put("empty", Sessions.infusion().chart());
        charts.put("dense", dense(120));
        charts.put("running", running());
        return charts;
    }

    private static Map<String, Frame> frames() {
        Map<String, Frame> frames = new LinkedHashMap<>();
        charts().forEach((name, chart) -> {
            frames.put(name, Frame.of(900, 420, TimeWindow.whole(chart), Sessions.NEW_YORK));
        });
        Chart running = running();
        frames.put(
                "running",
                Frame.of(900, 420, TimeWindow.live(running, Sessions.MORNING.plusSeconds(52 * 60)), Sessions.NEW_YORK)
                        .withNow(Sessions.MORNING.plusSeconds(52 * 60))
                        .withFocus(Sessions.MORNING.plusSeconds(20 * 60)));
        frames.put("dense@small", Frame.of(600, 300, TimeWindow.whole(dense(120)), Sessions.NEW_YORK));
        frames.put(
                "dense@hour",
                Frame.of(
                        900,
                        420,
                        new TimeWindow(Sessions.MORNING.minusSeconds(600), Duration.ofMinutes(60)),
                        Sessions.NEW_YORK));
        frames.put(
                "effects@large",
                Frame.of(1300, 700, TimeWindow.whole(manyEffects()), Sessions.NEW_YORK)
                        .withScale(1.4));
        frames.put(
                "esketamine@behind",
                Frame.of(900, 420, TimeWindow.whole(charts().get("esketamine")), Sessions.NEW_YORK)
                        .withBand(behind()));
        return frames;
    }

    /** Three earlier sessions and a published course behind the one with two devices. */
    static Band behind() {
        Chart today = Sessions.wholeEsketamine().chart();
        List<Chart> earlier = List.of(earlier(3, 0), earlier(6, 9), earlier(9, -6));
        PublishedCourse mean = new PublishedCourse(
                "yale",
                Component.SYSTOLIC,
                List.of(
                        new PublishedCourse.Point(Duration.ZERO, 0),
                        new PublishedCourse.Point(Duration.ofMinutes(40), 16),
                        new PublishedCourse.Point(Duration.ofMinutes(120), 0)),
                new Limit.Source("2,342 infusions", true));
        return Band.behind(
                        today,
                        Course.before(today, earlier).band(Component.SYSTOLIC),
                        List.of(mean),
                        "Behind: 3 earlier sessions, change of systolic from baseline, median and range. Dotted: mean of"
                                + " 2,342 infusions. A large rise can follow calm sessions.")
                .orElseThrow();
    }

    private static Chart earlier(int daysBefore, int more) {
        return Sessions.esketamine()
                .startingAt(Sessions.MORNING.minus(Duration.ofDays(daysBefore)), Sessions.NEW_YORK)
                .set(-6, "128/76 72 98 14")
                .device(0, 1, 2)
                .device(5, 2, 2)
                .set(20, 140 + more + "/86 78 97 13")
                .set(40, 150 + 2 * more + "/95 84 96 13")
                .set(60, 144 + more + "/90 80 97 14")
                .set(90, 130 + more + "/82 75 98 14")
                .set(120, 126 + more / 2 + "/78 72 98 14")
                .released(127)
                .chart();
    }

    static Chart running() {
        return Sessions.infusion()
                .set(-4, "124/78 70 98")
                .infusionStarted(0, 35, 60)
                .set(10, "136/82 75 98")
                .effect(12, "dissociation", 1)
                .infusionPaused(15)
                .set(20, "171/92 88 95")
                .infusionResumed(22)
                .effect(23, "nausea", 2)
                .set(30, "160/93 84 96")
                .set(47, "152/90 80 97")
                .chart();
    }

    private static Chart missing() {
        return Sessions.infusion()
                .set(-4, "124/78 70 98")
                .infusionStarted(0, 35, 40)
                .set(10, "131/82 x 98")
                .set(20, "x 78 97")
                .notTaken(30, NotTaken.ASLEEP)
                .infusionEnded(40, 35)
                .set(41, "148/90 80 x")
                .set(56, "138/85 76 98")
                .set(95, "130/80 72 98", "late: two rooms at once")
                .amendLast(95, Sessions.vitals("132/80 74 98"))
                .note(96, "asked to sit up")
                .note(97, "water given")
                .set(110, "126/79 71 99")
                .chart();
    }

    static Chart manyEffects() {
        Sessions session = Sessions.wholeInfusion();
        int minute = 14;
        for (var term : session.protocol().effects().subList(0, 10)) {
            session.effect(minute, term.code(), minute % 4)
                    .effect(minute + 17, term.code(), (minute + 2) % 4)
                    .effect(minute + 40, term.code(), 0);
            minute += 3;
        }
        return session.chart();
    }

    private static Chart beyond() {
        return Sessions.infusion()
                .set(-4, "150/95 90 98")
                .infusionStarted(0, 35, 40)
                .set(10, "212/112 120 92")
                .set(20, "238/128 228 78")
                .set(25, "231/120 141 74")
                .set(30, "224/121 38 79")
                .infusionEnded(33, 30)
                .set(35, "190/38 35 88")
                .set(45, "88/34 52 93")
                .chart();
    }

    static Chart dense(int minutes) {
        Sessions session = Sessions.infusion().set(-4, "124/78 70 98").infusionStarted(0, 35, 40);
        for (int minute = 5; minute <= minutes; minute += 5) {
            int rise = (int) Math.round(55 * Math.sin(Math.PI * minute / 120.0));
            session.set(minute, (124 + rise) + "/" + (78 + rise / 2) + " " + (70 + rise / 3) + " " + (98 - rise / 12));
            if (minute == 40) {
                session.infusionEnded(40, 35);
            }
        }
        return session.chart();
    }

    static Map<Ink, String> colours(String theme) {
        return switch (theme) {
            case "dim" ->
                inOrder(
                        "16130f 1b1814 2e2822 4a423a d9cfc3 a3988b e8ddd0 ffb38a 8fd0e0 c9a7e8 b9a06a f2c14e ff7a6b 8fbf8f d9cfc3 5cc8e0 ffd479 26221d");
            case "light" ->
                inOrder(
                        "ffffff f8f9fa e4e7eb a9b1ba 1b1f24 57606a 1b1f24 a33b12 0b6b87 6a3fa0 c9a24a 7a5b00 b3261e 2f6b2f 1b1f24 0b6b87 b3261e eef0f2");
            default ->
                inOrder(
                        "ffffff fafafa e6e6e6 aaaaaa 000000 555555 000000 333333 333333 000000 999999 555555 000000 333333 000000 777777 000000 eeeeee");
        };
    }

    private static Map<Ink, String> inOrder(String list) {
        Map<Ink, String> colours = new EnumMap<>(Ink.class);
        String[] each = list.split(" ", -1);
        int next = 0;
        for (Ink ink : Ink.values()) {
            colours.put(ink, "#" + each[next++]);
        }
        return colours;
    }
}
