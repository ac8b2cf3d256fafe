package org.chairside.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.chairside.model.NotTaken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The infusion wants a set every 10 minutes, 3 minutes of grace, then every 15 from the last complete set, 5 of grace. */
class DueTest {
    private static Sessions running() {
        return Sessions.infusion().set(-4, "124/78 70 98").infusionStarted(0, 35, 40);
    }

    private static Due.Wanted at(Chart chart, Instant now) {
        return (Due.Wanted) Due.of(chart, now);
    }

    private static Instant dueAt(Sessions session, int minute) {
        return at(session.chart(), session.minute(minute)).slot().at();
    }

    @ParameterizedTest
    @CsvSource({
        "PT7M59S, PLANNED",
        "PT8M, SOON",
        "PT9M59S, SOON",
        "PT10M, NOW",
        "PT13M, NOW",
        "PT13M1S, OVERDUE",
        "PT23M, OVERDUE",
        "PT23M1S, OVERDUE_FURTHER"
    })
    void hazard10SaysHowUrgentTheNextSetIsAtEachBoundary(Duration after, Due.Urgency urgency) {
        Sessions session = running();
        assertThat(at(session.chart(), session.start().plus(after)).urgency()).isEqualTo(urgency);
    }

    @Test
    void hazard10APartialSetDoesNotMoveTheNext() {
        Sessions session = running().set(9, "130/80 x 98");
        assertThat(dueAt(session, 9)).isEqualTo(session.minute(10));
    }

    @Test
    void aStatedReasonAnswersTheSlot() {
        Sessions session = running().notTaken(10, NotTaken.ASLEEP);
        assertThat(dueAt(session, 11)).isEqualTo(session.minute(20));
    }

    @Test
    void anEarlyExtraSetMovesNothing() {
        Sessions session = running().set(4, "130/80 71 98");
        assertThat(dueAt(session, 5)).isEqualTo(session.minute(10));
    }

    @Test
    void afterTheInfusionTheNextSetCountsFromTheLastCompleteOne() {
        Sessions session = running().infusionEnded(40, 35).set(43, "130/80 71 98");
        assertThat(dueAt(session, 44)).isEqualTo(session.minute(58));
    }

    @Test
    void hazard10MissedSlotsMakeTheNextSetLateFromTheFirstOfThem() {
        Sessions session = running().set(10, "130/80 71 98").set(41, "130/80 71 98");
        assertThat(session.chart().lastSet().orElseThrow().late()).contains(Duration.ofMinutes(21));
        assertThat(dueAt(session, 42)).isEqualTo(session.minute(50));
    }

    @Test
    void aSetWithinItsWindowIsNotLate() {
        Sessions session = running().set(13, "130/80 71 98");
        assertThat(session.chart().lastSet().orElseThrow().late()).isEmpty();
    }

    @Test
    void aPauseLeavesTheInfusionUnderWay() {
        Sessions session = running().infusionPaused(5);
        assertThat(session.chart().doses().isPaused()).isTrue();
        assertThat(dueAt(session, 6)).isEqualTo(session.minute(10));
        assertThat(session.infusionResumed(8).chart().doses().isPaused()).isFalse();
    }

    @Test
    void aClosedSessionWantsNothing() {
        Sessions session = Sessions.wholeInfusion();
        assertThat(Due.of(session.chart(), session.minute(120))).isEqualTo(new Due.Nothing());
    }

    @Test
    void hazard10AFixedPointIsNotMovedByAnEarlyExtraSet() {
        Sessions session =
                Sessions.esketamine().set(-4, "120/76 70 98").device(0, 1, 1).set(30, "130/80 72 98");
        List<Instant> wanted = List.of(dueAt(session, 30));
        assertThat(wanted).containsExactly(session.minute(40));
        assertThat(dueAt(session.set(36, "131/80 72 98"), 37)).isAfter(session.minute(40));
    }

    @Test
    void aLineMayNotCrossAMissedSlot() {
        Sessions session = running();
        Timetable timetable = session.set(10, "130/80 71 98").chart().timetable();
        assertThat(timetable.isMissedBetween(session.minute(10), session.minute(20)))
                .isFalse();
        assertThat(timetable.isMissedBetween(session.minute(10), session.minute(26)))
                .isFalse();
        assertThat(timetable.isMissedBetween(session.minute(10), session.minute(27)))
                .isTrue();
    }

    @Test
    void hazard04TheAutumnNightMakesNoIntervalLonger() {
        Sessions session = Sessions.infusion()
                .startingAt(Instant.parse("2025-11-02T05:40:00Z"), ZoneId.of("America/New_York"))
                .set(-4, "124/78 70 98")
                .infusionStarted(0, 35, 60)
                .set(10, "130/80 71 98")
                .set(20, "130/80 71 98");
        Instant now = Instant.parse("2025-11-02T01:10:00-05:00");
        assertThat(Duration.between(session.chart().doses().first().orElseThrow(), now))
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(at(session.chart(), now).until()).isZero();
        assertThat(session.chart().sets()).allMatch(set -> set.late().isEmpty());
    }

    @Test
    void hazard04TheSpringNightMakesNoIntervalShorter() {
        Sessions session = Sessions.infusion()
                .startingAt(Instant.parse("2025-03-09T01:50:00-05:00"), ZoneId.of("America/New_York"))
                .infusionStarted(0, 35, 60)
                .set(10, "130/80 71 98");
        Instant now = Instant.parse("2025-03-09T03:05:00-04:00");
        assertThat(Duration.between(session.start(), now)).isEqualTo(Duration.ofMinutes(15));
        assertThat(at(session.chart(), now).until()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void hazard04ASleepingComputerWakesToWhatIsOverdue() {
        Chart chart = running().chart();
        Instant start = Sessions.MORNING;
        assertThat(at(chart, start.plusSeconds(60)).urgency()).isEqualTo(Due.Urgency.PLANNED);
        assertThat(at(chart, start.plusSeconds(3600)).until()).isEqualTo(Duration.ofMinutes(-50));
        assertThat(at(chart, start.plusSeconds(60)).urgency()).isEqualTo(Due.Urgency.PLANNED);
    }

    @Test
    void goesOnThroughMidnight() {
        Sessions session = Sessions.infusion()
                .startingAt(Instant.parse("2026-11-20T23:55:00Z"), Sessions.utc())
                .infusionStarted(0, 35, 40);
        assertThat(dueAt(session, 1)).isEqualTo(Instant.parse("2026-11-21T00:05:00Z"));
    }
}
