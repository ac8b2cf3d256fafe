package org.chairside.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chairside.model.BloodPressure;
import org.chairside.model.Dose;
import org.chairside.model.Event;
import org.chairside.model.SessionSummary;
import org.chairside.model.Severity;
import org.chairside.model.SpO2;
import org.chairside.model.StreamContent;
import org.chairside.testing.Sessions;
import org.junit.jupiter.api.Test;

/** A session in one row: what was given, what was out of the ordinary, and what is still owed. */
class SummaryTest {
    private static Rules rules() {
        return Rules.esketamine().limits(Rules.high()).aftercare(7, 24);
    }

    private static SessionSummary row(Sessions session) {
        return Summary.of(session.chart());
    }

    @Test
    void hazard22AFormOfTheThirdOfMarchIsDueOnTheTenth() {
        Sessions session = rules().session()
                .startingAt(Instant.parse("2026-03-03T16:00:00Z"), Sessions.NEW_YORK)
                .device(0, 1, 1);
        assertThat(row(session).owed().remsDue()).contains(LocalDate.of(2026, 3, 10));
    }

    @Test
    void theDayIsThatOfThePlaceNotOfGreenwich() {
        Sessions session = rules().session()
                .startingAt(Instant.parse("2026-03-04T01:30:00Z"), Sessions.NEW_YORK)
                .device(0, 1, 1);
        assertThat(row(session).owed().remsDue()).contains(LocalDate.of(2026, 3, 10));
    }

    @Test
    void noFormIsDueBeforeADoseOrOnceItWasSentOrWhereNoneIsWanted() {
        assertThat(row(rules().session()).owed().remsDue()).isEmpty();
        assertThat(row(Rules.esketamine().session().device(0, 1, 1)).owed().remsDue())
                .isEmpty();
        Sessions sent = rules().session().device(0, 1, 1).released(130).event(200, new Event.RemsSubmitted("web"));
        assertThat(row(sent).owed().remsDue()).isEmpty();
        assertThat(row(sent.withdraw(sent.lastId())).owed().remsDue()).isPresent();
    }

    @Test
    void thePatientIsToBeAskedUntilReached() {
        Sessions session = rules().session().device(0, 1, 1);
        assertThat(row(session).owed().followUpDue()).isEmpty();
        Optional<Instant> due = Optional.of(session.minute(130).plus(Duration.ofHours(24)));
        assertThat(row(session.released(130)).owed().followUpDue()).isEqualTo(due);
        session.event(1500, new Event.FollowUpLogged(false, Optional.empty(), "no answer"));
        assertThat(row(session).owed().followUpDue()).isEqualTo(due);
        session.event(1600, new Event.FollowUpLogged(true, Optional.of(Severity.MILD), "tired"));
        assertThat(row(session).owed().followUpDue()).isEmpty();
    }

    @Test
    void nobodyIsAskedAfterASessionWithoutADoseOrACancelledOne() {
        assertThat(row(rules().session().released(10)).owed().followUpDue()).isEmpty();
        assertThat(row(rules().session().device(0, 1, 1).cancelled(10)).owed().followUpDue())
                .isEmpty();
        assertThat(row(Rules.esketamine().session().device(0, 1, 1).released(9))
                        .owed()
                        .followUpDue())
                .isEmpty();
    }

    @Test
    void countsNoticesAndWhatNobodyAnswered() {
        Sessions session = rules().session().device(0, 1, 1).set(10, "190/90 80 98");
        ChartEntry raised = session.chart().chartEntry(session.lastId()).orElseThrow();
        session.event(11, new Event.NoticeAcknowledged("high", raised.id(), "told Dr Lim"));
        session.set(20, "150/90 80 98").set(30, "185/90 80 98");
        assertThat(row(session).account())
                .isEqualTo(new SessionSummary.Account(Optional.of(Dose.milligrams(28)), 2, 1, false, false));
        assertThat(row(Rules.esketamine().session()).account()).isEqualTo(SessionSummary.Account.NONE);
    }

    @Test
    void hazard14SaysThatAPhysicianLetThePatientLeaveAnyway() {
        Sessions session =
                rules().session().device(0, 1, 1).event(60, new Event.ReleaseOverridden(List.of("time"), "urgent"));
        assertThat(row(session).account().overridden()).isTrue();
    }

    @Test
    void keepsThePeaksOfTheSetsThatStand() {
        Sessions session = Sessions.infusion()
                .set(-4, "124/78 70 98")
                .infusionStarted(0, 35, 40)
                .set(10, "160/80 80 93")
                .set(30, "150/95 80 96")
                .effect(31, "nausea", 2)
                .effect(32, "dizziness", 1);
        SessionSummary.Figures figures = row(session).figures();
        assertThat(figures)
                .isEqualTo(new SessionSummary.Figures(
                        3,
                        1,
                        Optional.of(new BloodPressure(160, 80)),
                        Optional.of(new SpO2(93)),
                        Severity.MODERATE,
                        0));
        assertThat(row(session).lastSeq()).isEqualTo(session.last().seq());
    }

    @Test
    void entriesThatOpenNoSessionHaveNoRow() {
        assertThat(Summary.of(StreamContent.of(List.of()))).isEmpty();
        Sessions session = Sessions.infusion();
        assertThat(Summary.of(StreamContent.of(session.entries()))).contains(row(session));
    }
}
