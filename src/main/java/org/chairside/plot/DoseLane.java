package org.chairside.plot;

import java.time.Instant;
import java.util.List;
import org.chairside.chart.Infusion;
import org.chairside.chart.Line;
import org.chairside.model.Dose;
import org.chairside.model.Event;

/** What was given: an infusion as a bar from start to end, single doses as flags. */
final class DoseLane {
    private final Sheet sheet;
    private final Pen pen;
    private final Box box;

    DoseLane(Sheet sheet) {
        this.sheet = sheet;
        this.pen = sheet.pen();
        this.box = sheet.layout().dose();
    }

    void draw() {
        Labels labels = new Labels();
        sheet.chart().doses().infusions().forEach(infusion -> infusion(infusion, labels));
        for (Line line : sheet.chart().doses().given()) {
            switch (line.event()) {
                case Event.DoseGiven given -> flag(line.happenedAt(), given.dose(), labels);
                case Event.DeviceGiven given -> flag(line.happenedAt(), given.dose(), labels);
                default -> {}
            }
        }
        Lettering letters = sheet.letters(Ink.DOSE);
        pen.text(sheet.words().dose(), new Point(6 * sheet.k(), box.middle() + letters.size() * 0.35), letters);
    }

    private void infusion(Infusion infusion, Labels labels) {
        Instant end = infusion.endedAt().orElse(sheet.edge());
        if (end.isBefore(sheet.axis().window().from())
                || infusion.startedAt().isAfter(sheet.axis().window().to())) {
            return;
        }
        double left = Math.max(sheet.x(infusion.startedAt()), box.left());
        double right = Math.min(sheet.x(end), box.right());
        Box bar = new Box(left, box.bottom() - 10 * sheet.k(), Math.max(right - left, 1), 7 * sheet.k());
        pen.rect(bar, Look.filled(Ink.DOSE));
        infusion.pauses().forEach(pause -> pause(pause, bar));
        if (infusion.endedAt().isEmpty()) {
            planned(infusion, bar);
        }
        labels.keepFree(bar);
        text(infusion.text(), left, labels);
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

    private void flag(Instant at, Dose dose, Labels labels) {
        if (!sheet.shows(at)) {
            return;
        }
        double x = sheet.x(at);
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
        text(dose.toString(), x + 8 * k, labels);
    }

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
                .ifPresent(place -> pen.text(text, new Point(place.left(), place.bottom() - height * 0.22), letters));
    }
}
