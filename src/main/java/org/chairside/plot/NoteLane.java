package org.chairside.plot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.model.Event;

/** What was written in words: a number at its time. The words stand in the list beside the picture. */
final class NoteLane {
    private final PlotSheet sheet;
    private final Pen pen;

    NoteLane(PlotSheet sheet) {
        this.sheet = sheet;
        this.pen = sheet.pen();
    }

    /** What gets a number, in the order it happened. */
    static List<ChartEntry> numbered(Chart chart) {
        return chart.chartEntries().stream()
                .filter(line -> line.stands() && isWords(line.event()))
                .sorted(java.util.Comparator.comparing(ChartEntry::happenedAt).thenComparingLong(ChartEntry::seq))
                .toList();
    }

    private static boolean isWords(Event event) {
        return switch (event) {
            case Event.NoteWritten _, Event.MedicationGiven _, Event.PhysicianCalled _ -> true;
            case Event.VitalsTaken taken -> !taken.note().isBlank();
            case Event.VitalsNotTaken missed -> !missed.note().isBlank();
            case Event.EffectAsked asked -> !asked.note().isBlank();
            default -> false;
        };
    }

    void draw() {
        Box box = sheet.layout().lanes().notes();
        Lettering letters = sheet.small(Ink.NOTE);
        pen.text(
                sheet.words().text(PlotWord.NOTES),
                new Point(6 * sheet.k(), box.middle() + letters.size() * 0.35),
                sheet.letters(Ink.MUTED));
        groups(letters).forEach(group -> draw(group, box, letters));
    }

    private void draw(Group group, Box box, Lettering letters) {
        double width = width(group, letters);
        double left = place(Math.min(sheet.x(group.at()) - 4 * sheet.k(), box.right() - width), width, box);
        Box frame = new Box(left, box.top() + 1.5 * sheet.k(), width, box.height() - 3 * sheet.k());
        pen.rect(frame, Look.hollow(sheet.hair(Ink.NOTE)));
        pen.text(group.text(), new Point(left + width / 2, box.middle() + letters.size() * 0.35), letters.middle());
    }

    /** Beside what marks a set at the same time, where both stand in one lane. */
    private double place(double wanted, double width, Box box) {
        if (!sheet.besideTiles()) {
            return wanted;
        }
        List<Box> places = new ArrayList<>();
        for (int step = 0; step < 24; step++) {
            places.add(new Box(wanted + step * 3 * sheet.k(), box.top(), width, box.height()));
            places.add(new Box(wanted - step * 3 * sheet.k(), box.top(), width, box.height()));
        }
        return sheet.labels().place(places, box).map(Box::left).orElse(wanted);
    }

    private double width(Group group, Lettering letters) {
        return pen.widthOf(group.text(), letters) + 6 * sheet.k();
    }

    private List<Group> groups(Lettering letters) {
        List<Group> groups = new ArrayList<>();
        int number = 0;
        for (ChartEntry line : numbered(sheet.chart())) {
            number++;
            if (!sheet.shows(line.happenedAt())) {
                continue;
            }
            Group next = new Group(number, number, line.happenedAt());
            while (!groups.isEmpty() && touches(groups.getLast(), next, letters)) {
                next = new Group(
                        groups.getLast().first(), number, groups.getLast().at());
                groups.removeLast();
            }
            groups.add(next);
        }
        return groups;
    }

    private boolean touches(Group one, Group other, Lettering letters) {
        return sheet.x(other.at()) - sheet.x(one.at()) < width(one, letters) + 2 * sheet.k();
    }

    private record Group(int first, int last, Instant at) {
        String text() {
            return first == last ? String.valueOf(first) : first + "\u2013" + last;
        }
    }
}
