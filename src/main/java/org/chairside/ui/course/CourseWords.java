package org.chairside.ui.course;

import static java.util.stream.Collectors.joining;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chairside.chart.Alert;
import org.chairside.chart.Chart;
import org.chairside.chart.course.CourseRow;
import org.chairside.model.Dose;
import org.chairside.model.Event;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ClinicalWords;

/** A session of the course in words. Safe for any thread. */
final class CourseWords {
    /** In the order of the cells of a line; the message key of each head is {@code course.column.} and this. */
    static final List<String> COLUMNS =
            List.of("session", "date", "dose", "per-kilogram", "rise", "gone", "worst", "before", "after", "notices");

    private final UiContext ui;
    private final ClinicalWords clinicalWords;
    private final Optional<String> scale;

    /** @param scale the one whose score before the dose is followed */
    CourseWords(UiContext ui, Optional<String> scale) {
        this.ui = ui;
        this.clinicalWords = new ClinicalWords(ui.messages(), ui.words());
        this.scale = scale;
    }

    SessionLine line(Chart chart, CourseRow row) {
        List<String> cells = List.of(
                number(row),
                ui.words().at(chart.zone()).date(row.startedAt()),
                row.given().map(ui.words()::dose).orElse(none()),
                row.given().flatMap(dose -> perKilogram(chart, dose)).orElse(none()),
                rise(row),
                gone(row),
                worst(row),
                scores(row.scores().before()),
                scores(row.scores().after()),
                notices(chart));
        List<String> spoken = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            spoken.add(ui.text(
                    "course.spoken", ui.text("course.column." + COLUMNS.get(i)).replace('\n', ' '), cells.get(i)));
        }
        return new SessionLine(
                row.session(),
                Integer.toString(row.course().number()),
                cells,
                row.rise().systolic().map(OptionalInt::of).orElse(OptionalInt.empty()),
                score(row),
                String.join(", ", spoken));
    }

    private String none() {
        return "\u2013";
    }

    private String number(CourseRow row) {
        int planned = row.course().planned();
        return planned > 0
                ? ui.text("records.of", row.course().number(), planned)
                : ui.text("records.number", row.course().number());
    }

    private Optional<String> perKilogram(Chart chart, Dose dose) {
        return chart.opened()
                .weight()
                .map(weight -> dose.milligrams().divide(weight.kilograms(), 2, RoundingMode.HALF_UP))
                .map(ui.words()::number);
    }

    private String rise(CourseRow row) {
        return row.rise()
                .systolic()
                .map(systolic -> ui.words().change(systolic)
                        + row.rise()
                                .diastolic()
                                .map(diastolic -> " / " + ui.words().change(diastolic))
                                .orElse(""))
                .orElse(none());
    }

    private String gone(CourseRow row) {
        return row.unwanted().open().isEmpty()
                ? row.unwanted().resolvedAfter().map(ui.words()::duration).orElse(none())
                : ui.text(
                        "course.still",
                        row.unwanted().open().stream()
                                .map(course -> course.term().name())
                                .collect(joining(", ")));
    }

    private String worst(CourseRow row) {
        return row.unwanted().worst().isEmpty()
                ? none()
                : row.unwanted().worst().stream()
                        .map(course ->
                                ui.text("course.effect", course.term().name(), clinicalWords.severity(course.peak())))
                        .collect(joining(", "));
    }

    private String scores(List<Event.ScaleScored> scores) {
        return scores.isEmpty()
                ? none()
                : scores.stream()
                        .map(scored -> ui.text("course.score", clinicalWords.scale(scored.scale()), scored.total()))
                        .collect(joining(", "));
    }

    private OptionalInt score(CourseRow row) {
        return row.scores().before().stream()
                .filter(scored -> scale.filter(scored.scale()::equals).isPresent())
                .mapToInt(Event.ScaleScored::total)
                .findFirst();
    }

    private String notices(Chart chart) {
        int all = chart.alerts().size();
        long unseen = chart.alerts().stream().filter(Alert::wantsAnswer).count();
        return unseen == 0 ? Integer.toString(all) : ui.text("course.notices", all, unseen);
    }
}
