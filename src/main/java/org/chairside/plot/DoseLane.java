package org.chairside.plot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chairside.chart.Infusion;
import org.chairside.model.Dose;
import org.chairside.model.Event;

/** What was given: an infusion as a bar from start to end, single doses as flags. */
final class DoseLane {
    private final PlotSheet sheet;
    private final Pen pen;
    private final Box box;

    DoseLane(PlotSheet sheet) {
        this.sheet = sheet;
        this.pen = sheet.pen();
        this.box = sheet.layout().lanes().dose();
    }

    void draw() {
        Labels labels = new Labels();
        sheet.chart().doses().infusions().forEach(infusion -> infusion(infusion, labels));
        List<Given> given = given();
        given.forEach(each -> flag(sheet.x(each.at()), labels));
        clusters(given).forEach(cluster -> write(cluster, labels));
        Lettering letters = sheet.letters(Ink.DOSE);
        pen.text(
                sheet.words().text(PlotWord.DOSE),
                new Point(6 * sheet.k(), box.middle() + letters.size() * 0.35),
                letters);
    }

    private void infusion(Infusion infusion, Labels labels) {
        Instant end = infusion.endedAt().orElse(sheet.edge());
        if (end.isBefore(sheet.axis().window().from())
                || infusion.startedAt().isAfter(sheet.axis().window().to())) {
            return;
        }
        double left = Math.max(sheet.x(infusion.startedAt()), box.left());
        double right = Math.min(sheet.x(end), box.right());
        double foot = sheet.besideTiles() ? 8 : 10;
        Box bar = new Box(left, box.bottom() - foot * sheet.k(), Math.max(right - left, 1), (foot - 3) * sheet.k());
        pen.rect(bar, Look.filled(Ink.DOSE));
        infusion.pauses().forEach(pause -> pause(pause, bar));
        if (infusion.endedAt().isEmpty()) {
            planned(infusion, bar);
        }
        labels.keepFree(bar);
        text(words(infusion), left, labels);
    }

    private String words(Infusion infusion) {
        return infusion.end()
                .map(end -> end.given() + " \u00b7 "
                        + Duration.between(infusion.startedAt(), end.at()).toMinutes() + "min")
                .orElse(infusion.planned() + " \u00b7 " + infusion.over().toMinutes() + "min "
                        + sheet.words().text(PlotWord.PLANNED));
    }

    private void pause(Infusion.Pause pause, Box bar) {
        double from = Math.clamp(sheet.x(pause.from()), bar.left(), bar.right());
        double to = Math.clamp(sheet.x(pause.to().orElse(sheet.edge())), bar.left(), bar.right());
        pen.rect(new Box(from, bar.top(), to - from, bar.height()), Look.hollow(sheet.hair(Ink.DOSE)));
    }

    private void planned(Infusion infusion, Box bar) {
        double to = Math.min(sheet.x(infusion.startedAt().plus(infusion.over())), box.right());
        if (to > bar.right()) {
            pen.rect(
                    new Box(bar.right(), bar.top(), to - bar.right(), bar.height()),
                    Look.outlined(sheet.broken(Ink.DOSE, Stroke.Dash.DASHED)));
        }
    }

    private List<Given> given() {
        return sheet.chart().doses().given().stream()
                .filter(line -> sheet.shows(line.happenedAt()))
                .flatMap(line -> amount(line.event()).map(dose -> new Given(line.happenedAt(), dose)).stream())
                .toList();
    }

    private static Optional<Dose> amount(Event event) {
        return switch (event) {
            case Event.DoseGiven given -> Optional.of(given.dose());
            case Event.DeviceGiven given -> Optional.of(given.dose());
            default -> Optional.empty();
        };
    }

    private void flag(double x, Labels labels) {
        double k = sheet.k();
        pen.line(new Point(x, box.top() + 2 * k), new Point(x, box.bottom() - 1 * k), sheet.firm(Ink.DOSE));
        pen.poly(
                List.of(
                        new Point(x, box.top() + 2 * k),
                        new Point(x + 6 * k, box.top() + 5 * k),
                        new Point(x, box.top() + 8 * k)),
                true,
                Look.filled(Ink.DOSE));
        labels.keepFree(new Box(x - 1, box.top(), 7 * k, box.height()));
    }

    /** Flags so close that their words would touch share them. */
    private List<List<Given>> clusters(List<Given> given) {
        List<List<Given>> clusters = new ArrayList<>();
        for (Given each : given) {
            double room = pen.widthOf(each.dose().toString(), sheet.small(Ink.LABEL)) + 12 * sheet.k();
            boolean near = !clusters.isEmpty()
                    && sheet.x(each.at()) - sheet.x(clusters.getLast().getLast().at()) < room;
            if (!near) {
                clusters.add(new ArrayList<>());
            }
            clusters.getLast().add(each);
        }
        return clusters;
    }

    private void write(List<Given> cluster, Labels labels) {
        Dose first = cluster.getFirst().dose();
        boolean same = cluster.stream().allMatch(each -> each.dose().equals(first));
        String text = same
                ? (cluster.size() > 1 ? cluster.size() + " \u00d7 " : "") + first
                : cluster.stream().map(each -> each.dose().toString()).collect(Collectors.joining(" + "));
        text(text, sheet.x(cluster.getLast().at()) + 8 * sheet.k(), labels);
    }

    private record Given(Instant at, Dose dose) {}

    private void text(String text, double left, Labels labels) {
        Lettering letters = sheet.small(Ink.LABEL);
        double width = pen.widthOf(text, letters);
        double height = letters.size() * 1.15;
        double k = sheet.k();
        labels.place(
                        List.of(
                                new Box(left, box.top() + 1, width, height),
                                new Box(left, box.bottom() - height, width, height),
                                new Box(left - width - 12 * k, box.top() + 1, width, height),
                                new Box(left - width - 12 * k, box.bottom() - height, width, height),
                                new Box(box.right() - width, box.top() + 1, width, height)),
                        box)
                .ifPresent(place -> {
                    if (sheet.besideTiles()) {
                        pen.rect(place, Look.filled(Ink.LANE));
                    }
                    pen.text(text, new Point(place.left(), place.bottom() - height * 0.22), letters);
                });
    }
}
