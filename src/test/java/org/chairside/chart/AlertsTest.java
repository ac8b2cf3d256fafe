package org.chairside.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.chairside.model.Component;
import org.chairside.model.Event;
import org.chairside.model.Limit;
import org.chairside.model.Limit.Rule;
import org.chairside.model.Limit.Side;
import org.chairside.model.Severity;
import org.chairside.model.Stage;
import org.chairside.model.Vital;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.testing.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is out of range is said once, however many limits it meets, and every limit is kept. */
class AlertsTest {
    private static final Limit DIASTOLIC =
            Rules.limit("dia", new Rule.Absolute(Component.DIASTOLIC, Side.AT_LEAST, 110), 5);

    private static Sessions treated(Limit... limits) {
        return Rules.infusion().limits(limits).session().set(-4, "124/78 70 98").infusionStarted(0, 35, 40);
    }

    private static Sessions answered(Sessions session, int minute, Alert alert) {
        Sessions after = session;
        for (Notice notice : alert.notices()) {
            if (notice.wantsAnswer()) {
                after = after.event(
                        minute,
                        new Event.NoticeAcknowledged(
                                notice.limit().code(), notice.raisedBy().id(), "repeat taken"));
            }
        }
        return after;
    }

    private static List<Alert> alerts(Sessions session) {
        return session.chart().alerts();
    }

    /** The counts of a pressure under the shipped rules, which differ only by how many limits they meet. */
    @ParameterizedTest
    @CsvSource({"168/108, 5", "205/125, 7"})
    void hazard11AHighPressureIsOneAlertAndEveryRuleIsKept(String pressure, int rules) {
        Sessions session = Sessions.of(ProtocolTemplates.named("iv-infusion"))
                .set(-4, "124/78 70 98")
                .infusionStarted(0, 35, 40)
                .set(10, pressure + " 74 98");
        assertThat(alerts(session)).hasSize(1).first().satisfies(alert -> {
            assertThat(alert.family()).isEqualTo(new Limit.Family.OfVital(Vital.BLOOD_PRESSURE));
            assertThat(alert.notices()).hasSize(rules);
        });
        assertThat(session.chart().notices()).hasSize(rules);
        Sessions after = answered(session, 11, alerts(session).getFirst());
        assertThat(alerts(after)).singleElement().matches(alert -> !alert.wantsAnswer() && alert.isOpen());
    }

    @Test
    void theWorstSpeaksForAll() {
        Sessions session = treated(Rules.rise(), DIASTOLIC, Rules.high()).set(10, "190/112 70 98");
        assertThat(alerts(session).getFirst().worst().limit()).isEqualTo(Rules.high());
        assertThat(alerts(session).getFirst().notices())
                .extracting(Notice::limit)
                .containsExactly(Rules.high(), DIASTOLIC, Rules.rise());
    }

    @Test
    void whatStillWantsAnAnswerSpeaksBeforeWhatHasOne() {
        Sessions session = treated(Rules.high(), DIASTOLIC).set(10, "190/90 70 98");
        Sessions later = answered(session, 11, alerts(session).getFirst()).set(20, "190/112 70 98");
        assertThat(alerts(later)).singleElement().satisfies(alert -> {
            assertThat(alert.wantsAnswer()).isTrue();
            assertThat(alert.worst().limit()).isEqualTo(DIASTOLIC);
        });
    }

    @Test
    void anotherVitalAndAnEffectAreAlertsOfTheirOwn() {
        Limit chest = Rules.limit("chest", new Rule.Symptom("chest-pain", Severity.MILD), 0);
        Sessions session = treated(Rules.high(), Rules.low(), chest)
                .set(10, "190/90 70 88")
                .effect(11, "chest-pain", 1);
        assertThat(alerts(session))
                .extracting(Alert::family)
                .containsExactly(
                        new Limit.Family.OfVital(Vital.BLOOD_PRESSURE),
                        new Limit.Family.OfVital(Vital.SPO2),
                        new Limit.Family.OfEffect("chest-pain"));
    }

    @Test
    void whatCameAfterAllOfItWasOverIsAnotherAlert() {
        Sessions session = treated(Rules.high(), Rules.rise())
                .set(10, "190/90 70 98")
                .set(20, "130/80 70 98")
                .set(30, "186/90 70 98");
        assertThat(alerts(session)).hasSize(2);
        assertThat(alerts(session)).extracting(Alert::isOpen).containsExactly(false, true);
        assertThat(alerts(session).getLast().since()).isEqualTo(session.minute(30));
    }

    @Test
    void whatIsMetWhileAnotherStillIsBelongsToIt() {
        Sessions session = treated(Rules.high(), Rules.rise())
                .set(10, "170/90 70 98")
                .set(20, "182/90 70 98")
                .set(30, "166/90 70 98")
                .set(35, "184/90 70 98");
        assertThat(alerts(session)).singleElement().satisfies(alert -> {
            assertThat(alert.notices()).hasSize(3);
            assertThat(alert.since()).isEqualTo(session.minute(10));
        });
    }

    @Test
    void hazard11WhatAnAlertLacksIsOneGapAndOneObstacle() {
        Sessions session = treated(Rules.high(), DIASTOLIC, Rules.rise()).set(10, "190/112 70 98");
        assertThat(Gaps.of(session.chart()))
                .filteredOn(gap -> gap instanceof Gap.NoticeUnanswered)
                .hasSize(1);
        assertThat(Readiness.of(session.chart(), session.minute(20)).obstacles())
                .filteredOn(obstacle -> obstacle instanceof Obstacle.NoticeUnanswered)
                .hasSize(1);
        assertThat(Readiness.of(session.chart(), session.minute(20)).obstacles())
                .filteredOn(obstacle -> obstacle instanceof Obstacle.VitalsOutside)
                .containsExactly(new Obstacle.VitalsOutside(List.of(Rules.high())));
    }

    @Test
    void aLimitThatDoesNotHoldAnyMoreLeavesTheOthersOfItsAlert() {
        Limit during = Rules.limit(
                "during", new Rule.Absolute(Component.SYSTOLIC, Side.AT_LEAST, 160), 0, Set.of(Stage.DURING));
        Sessions session = treated(Rules.high(), during)
                .set(10, "190/90 70 98")
                .infusionEnded(40, 35)
                .set(41, "190/90 70 98");
        assertThat(alerts(session)).singleElement().satisfies(alert -> assertThat(alert.isOpen())
                .isTrue());
    }
}
