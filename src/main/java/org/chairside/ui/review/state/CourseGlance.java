package org.chairside.ui.review.state;

import java.util.ArrayList;
import java.util.List;
import org.chairside.chart.Chart;
import org.chairside.chart.course.Course;
import org.chairside.chart.course.CourseRow;
import org.chairside.model.SessionId;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ClinicalWords;

/**
 * The last sessions of the course in short, this one the last of them.
 *
 * @param sessions the earliest first; empty where this is the first
 */
public record CourseGlance(List<Look> sessions) {
    /** So many find room below the picture. */
    private static final int MOST = 5;

    public CourseGlance {
        sessions = List.copyOf(sessions);
    }

    /**
     * One session.
     *
     * @param name its number in the course, and its date
     * @param rise the largest change of the systolic pressure, unit included
     * @param effect what was worst, and when all was gone
     */
    public record Look(SessionId session, String name, String rise, String effect, boolean here) {
        public String spoken() {
            return String.join(", ", name, rise, effect);
        }
    }

    /** Safe for any thread. */
    static CourseGlance of(UiContext ui, Chart chart, List<Chart> others) {
        List<Chart> all = new ArrayList<>(Course.before(chart, others).sessions());
        if (all.isEmpty()) {
            return new CourseGlance(List.of());
        }
        all.add(chart);
        List<Chart> last = all.subList(Math.max(0, all.size() - MOST), all.size());
        return new CourseGlance(Course.of(last).rows().stream()
                .map(row -> look(ui, row, row.session().equals(chart.session())))
                .toList());
    }

    private static Look look(UiContext ui, CourseRow row, boolean here) {
        ClinicalWords clinicalWords = new ClinicalWords(ui.messages(), ui.words());
        String rise = row.rise()
                .systolic()
                .map(change -> ui.text("review.glance.rise", ui.words().change(change)))
                .orElse(ui.text("review.glance.rise.none"));
        String worst = row.unwanted().worst().isEmpty()
                ? ui.text("review.glance.effect.none")
                : ui.text(
                        "review.glance.effect",
                        row.unwanted().worst().getFirst().term().name(),
                        clinicalWords.severity(row.unwanted().worst().getFirst().peak()));
        String effect = row.unwanted().worst().isEmpty()
                ? worst
                : row.unwanted()
                        .resolvedAfter()
                        .map(after ->
                                ui.text("review.glance.gone", worst, ui.words().duration(after)))
                        .orElseGet(() -> ui.text("review.glance.still", worst));
        return new Look(
                row.session(),
                ui.text("review.glance.name", row.course().number(), ui.words().date(row.startedAt())),
                rise,
                effect,
                here);
    }
}
