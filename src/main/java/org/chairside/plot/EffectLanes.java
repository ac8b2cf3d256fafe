package org.chairside.plot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chairside.chart.EffectCourse;

/**
 * One row for each effect that was asked about: a bar from onset to resolution, as high as it was severe, with the
 * digit; a small hollow ring where it was asked about and absent. Not asked is an empty place.
 */
final class EffectLanes {
    private static final double LEAST_ROW = 9.6;
    private static final double USUAL_ROW = 16;

    private final PlotSheet sheet;
    private final Pen pen;
    private final Box box;

    EffectLanes(PlotSheet sheet) {
        this.sheet = sheet;
        this.pen = sheet.pen();
        this.box = sheet.layout().lanes().effects();
    }

    void draw() {
        List<EffectCourse> all = sheet.chart().effects();
        int room = sheet.besideTiles()
                ? (int) Math.max(1, Math.round(box.height() / (USUAL_ROW * sheet.k())))
                : Math.max(1, (int) (box.height() / (LEAST_ROW * sheet.k())));
        List<EffectCourse> shown = all.size() <= room ? all : mostTelling(all, room - 1);
        int rows = Math.max(all.size() > room ? shown.size() + 1 : shown.size(), 1);
        double height = Math.min(box.height() / rows, USUAL_ROW * sheet.k());
        double top = box.top();
        for (EffectCourse course : shown) {
            row(course, new Box(box.left(), top, box.width(), height));
            top += height;
        }
        if (all.isEmpty()) {
            name(sheet.words().text(PlotWord.EFFECTS), top, height, Ink.MUTED);
        }
        if (shown.size() < all.size()) {
            String more =
                    "+" + (all.size() - shown.size()) + " " + sheet.words().text(PlotWord.MORE);
            name(more, top, height, Ink.LABEL);
        }
    }

    private static List<EffectCourse> mostTelling(List<EffectCourse> all, int count) {
        List<EffectCourse> kept = all.stream()
                .sorted(Comparator.comparing(EffectCourse::peak).reversed())
                .limit(count)
                .toList();
        return all.stream().filter(kept::contains).toList();
    }

    private void row(EffectCourse course, Box row) {
        double floor = row.bottom() - 1.5 * sheet.k();
        Ink ink = course.isOpen() ? Ink.LABEL : Ink.MUTED;
        if (!sheet.besideTiles()) {
            name(course.term().name(), row.top(), row.height(), ink);
        }
        pen.line(new Point(row.left(), floor), new Point(row.right(), floor), sheet.hair(Ink.GRID));
        List<EffectCourse.Span> spans = new ArrayList<>(course.spans());
        spans.forEach(span -> bar(span, row, floor));
        course.findings().stream()
                .filter(finding -> !finding.severity().isPresent() && sheet.shows(finding.at()))
                .forEach(finding -> pen.circle(
                        new Point(sheet.x(finding.at()), floor - 2.6 * sheet.k()),
                        2.4 * sheet.k(),
                        Look.hollow(Stroke.solid(Ink.EFFECT, 1.1 * sheet.k()))));
        if (sheet.besideTiles()) {
            nameWithin(course, row, lettersOf(row.height(), ink));
        }
    }

    /** Where nothing of it is drawn: at its beginning, else at its end, else on a plate over the oldest part of its bar. */
    private void nameWithin(EffectCourse course, Box row, Lettering letters) {
        double k = sheet.k();
        String text = course.term().name();
        double width = pen.widthOf(text, letters) + 6 * k;
        Box first = new Box(row.left() + 1, row.top() + 1, width, row.height() - 2);
        Box last = new Box(row.right() - width - 1, row.top() + 1, width, row.height() - 2);
        Box place = isFree(course, first) || !isFree(course, last) ? first : last;
        pen.rect(place, Look.filled(Ink.LANE));
        pen.text(text, new Point(place.left() + 4 * k, row.middle() + letters.size() * 0.35), letters);
    }

    private boolean isFree(EffectCourse course, Box place) {
        double beside = 6 * sheet.k();
        boolean bars = course.spans().stream()
                .anyMatch(span -> sheet.x(span.from()) < place.right() + beside
                        && sheet.x(span.to().orElse(sheet.edge())) > place.left() - beside);
        return !bars
                && course.findings().stream()
                        .map(finding -> sheet.x(finding.at()))
                        .noneMatch(x -> x > place.left() - beside && x < place.right() + beside);
    }

    private void name(String text, double top, double height, Ink ink) {
        Lettering letters = lettersOf(height, ink);
        double k = sheet.k();
        Box place = sheet.besideTiles() ? box : sheet.layout().columns().names();
        sheet.fitted(
                text,
                new Point(place.left() + 6 * k, top + height / 2 + letters.size() * 0.35),
                place.width() - 10 * k,
                letters);
    }

    private Lettering lettersOf(double height, Ink ink) {
        Lettering letters = sheet.small(ink);
        return letters.sized(Math.min(letters.size(), height * 0.92));
    }

    private void bar(EffectCourse.Span span, Box row, double floor) {
        Instant end = span.to().orElse(sheet.edge());
        double left = Math.max(sheet.x(span.from()), row.left());
        double right = Math.min(sheet.x(end.isBefore(span.from()) ? span.from() : end), row.right());
        if (right < row.left() || left > row.right()) {
            return;
        }
        double k = sheet.k();
        double tallest = floor - row.top() - 1.5 * k;
        double height = tallest * span.severity().grade() / 3;
        Lettering letters = lettersOf(row.height(), Ink.LABEL).strong();
        String digit = String.valueOf(span.severity().grade());
        double digitWidth = pen.widthOf(digit, letters) + 3 * k;
        boolean room = right - left > digitWidth + 3 * k;
        double fillFrom = room ? left + digitWidth : left;
        pen.rect(new Box(fillFrom, floor - height, Math.max(right - fillFrom, 1), height), Look.filled(Ink.EFFECT));
        pen.line(new Point(left, floor), new Point(right, floor), sheet.firm(Ink.EFFECT));
        pen.line(new Point(left, floor), new Point(left, row.top() + 1.5 * k), sheet.firm(Ink.EFFECT));
        if (room) {
            pen.text(digit, new Point(left + 2.5 * k, floor - 2 * k), letters);
        }
        if (span.to().isEmpty() && right + 5 * k < row.right()) {
            arrow(new Point(right, floor - height / 2));
        }
    }

    /** It was still there when last asked about. */
    private void arrow(Point at) {
        double k = sheet.k();
        pen.poly(
                List.of(at.plus(1 * k, -3 * k), at.plus(5 * k, 0), at.plus(1 * k, 3 * k)),
                false,
                Look.outlined(Stroke.solid(Ink.EFFECT, 1.4 * k)));
    }
}
