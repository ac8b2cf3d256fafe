package org.chairside.plot;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.TakenSet;
import org.chairside.model.Event;
import org.chairside.model.Origin;

/** What is to be known about a set besides its values: that it was late, amended, from paper, or could not be taken. */
final class MarksLane {
    private final PlotSheet sheet;
    private final Pen pen;
    private final boolean allTranscribed;

    MarksLane(PlotSheet sheet) {
        this.sheet = sheet;
        this.pen = sheet.pen();
        this.allTranscribed = !sheet.sets().isEmpty() && sheet.sets().stream().allMatch(MarksLane::isTranscribed);
    }

    void draw() {
        Box box = sheet.layout().lanes().marks();
        Lettering letters = sheet.small(Ink.LATE).strong().middle();
        for (TakenSet set : sheet.sets()) {
            String text = marks(set);
            if (!text.isEmpty()) {
                pen.text(text, new Point(sheet.x(set.takenAt()), box.middle() + letters.size() * 0.35), letters);
                taken(sheet.x(set.takenAt()), pen.widthOf(text, letters), box);
            }
        }
        notTaken().forEach(line -> {
            new Signs(pen, sheet.k()).cross(new Point(sheet.x(line.happenedAt()), box.middle()), Ink.LATE);
            taken(sheet.x(line.happenedAt()), 8 * sheet.k(), box);
        });
        if (sheet.besideTiles()) {
            legendWithin(box);
        } else {
            name(box);
            sheet.fitted(
                    legend(),
                    new Point(box.right() + 7 * sheet.k(), box.middle() + letters.size() * 0.35),
                    sheet.frame().size().width() - box.right() - 8 * sheet.k(),
                    sheet.small(Ink.MUTED));
        }
    }

    private void taken(double x, double width, Box box) {
        if (sheet.besideTiles()) {
            sheet.labels().keepFree(new Box(x - width / 2 - 1, box.top(), width + 2, box.height()));
        }
    }

    /** At its end, or at its beginning, where nothing stands yet. */
    private void legendWithin(Box box) {
        Lettering letters = sheet.small(Ink.MUTED);
        String words = legend().strip();
        double width = pen.widthOf(words, letters) + 2;
        if (!words.isEmpty()) {
            sheet.labels()
                    .place(
                            List.of(
                                    new Box(box.right() - width - 4 * sheet.k(), box.top(), width, box.height()),
                                    new Box(box.left() + 4 * sheet.k(), box.top(), width, box.height())),
                            box)
                    .ifPresent(place ->
                            pen.text(words, new Point(place.left(), box.middle() + letters.size() * 0.35), letters));
        }
    }

    private Stream<ChartEntry> notTaken() {
        return sheet.chart().chartEntries().stream()
                .filter(line -> line.stands()
                        && line.event() instanceof Event.VitalsNotTaken
                        && sheet.shows(line.happenedAt()));
    }

    /** What the letters mean, of those that stand there. */
    private String legend() {
        String all = sheet.sets().stream().map(this::marks).collect(Collectors.joining());
        String late = all.contains("L") ? sheet.words().text(PlotWord.LATE) + "  " : "";
        String amended = all.contains("\u0394") ? sheet.words().text(PlotWord.AMENDED) : "";
        String missed = notTaken().findAny().isPresent() ? sheet.words().text(PlotWord.NOT_TAKEN) + "  " : "";
        return late + missed + amended;
    }

    private String marks(TakenSet set) {
        String late = set.late().isPresent() ? "L" : "";
        String amended = set.line().isAmended() ? "\u0394" : "";
        return late + amended + (isTranscribed(set) && !allTranscribed ? "T" : "");
    }

    private void name(Box box) {
        String text = allTranscribed
                ? sheet.words().text(PlotWord.TRANSCRIBED)
                : sheet.words().text(PlotWord.MARKS);
        sheet.fitted(
                text,
                new Point(6 * sheet.k(), box.middle() + sheet.small(Ink.MUTED).size() * 0.35),
                sheet.layout().columns().names().width() - 10 * sheet.k(),
                sheet.small(Ink.MUTED));
    }

    private static boolean isTranscribed(TakenSet set) {
        return origin(set.line()) == Origin.TRANSCRIBED;
    }

    private static Origin origin(ChartEntry line) {
        return line.original().entry().origin();
    }
}
