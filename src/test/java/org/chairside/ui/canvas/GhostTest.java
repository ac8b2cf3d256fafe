package org.chairside.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.course.Course;
import org.chairside.chart.course.GhostBand;
import org.chairside.model.Component;
import org.chairside.model.CoursePlace;
import org.chairside.model.SessionKind;
import org.chairside.testing.Sessions;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.UiContext;
import org.junit.jupiter.api.Test;

class GhostTest {
    private final UiContext ui = Ward.atMinute(30).ui();
    private final Chart today = Sessions.infusion()
            .set(-4, "124/78 70 98 14")
            .infusionStarted(0, 35, 40)
            .chart();

    private Optional<GhostBand> earlier() {
        Chart first = Sessions.infusion()
                .ofCourse(new CoursePlace(SessionKind.INDUCTION, 1, 6))
                .set(-4, "120/70 70 98 14")
                .infusionStarted(0, 35, 40)
                .set(20, "150/80 80 98 14")
                .chart();
        return Course.before(today, List.of(first, today)).band(Component.SYSTOLIC);
    }

    @Test
    void earlierSessionsStandBehindTodayWithTheWarning() {
        Ghost ghost = Ghost.NONE.withEarlier(earlier());
        assertThat(ghost.behind(today, ui)).hasValueSatisfying(band -> {
            assertThat(band.blocks()).hasSize(1);
            assertThat(band.courses()).isEmpty();
            assertThat(band.label()).contains("1 earlier session", "large rise can follow calm sessions");
        });
        assertThat(ghost.withOwn(false).behind(today, ui)).isEmpty();
    }

    @Test
    void whatWasPublishedIsShownOnlyIfWantedAndNamesItsSource() {
        assertThat(Ghost.NONE.behind(today, ui)).isEmpty();
        assertThat(Ghost.NONE.withPublished(true).behind(today, ui)).hasValueSatisfying(band -> assertThat(band.label())
                .contains(Ghost.courses(today).getFirst().source().text()));
    }
}
