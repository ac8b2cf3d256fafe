package org.chairside.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chairside.intake.LineReading.Accepted;
import org.chairside.intake.LineReading.Meaning;
import org.chairside.intake.LineReading.Refused;
import org.chairside.model.Aftercare;
import org.chairside.model.BloodPressure;
import org.chairside.model.Component;
import org.chairside.model.DoseRules;
import org.chairside.model.Event;
import org.chairside.model.Limit;
import org.chairside.model.NotTaken;
import org.chairside.model.NoticedBy;
import org.chairside.model.Oxygen;
import org.chairside.model.Protocol;
import org.chairside.model.Severity;
import org.chairside.model.Stage;
import org.chairside.model.Vital;
import org.chairside.model.Vitals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be said right behind a value: why there is none, who noticed an effect, on how much oxygen. */
class SaidBehindTest {
    private static Event event(String line) {
        LineReading reading = TypedLine.read(line, At.plain());
        assertThat(reading).as(line).isInstanceOf(Accepted.class);
        return ((Accepted) reading).events().getFirst().event();
    }

    private static Vitals vitals(String line) {
        return ((Event.VitalsTaken) event(line)).vitals();
    }

    @ParameterizedTest
    @CsvSource({
        "138/84 78 x1, CUFF_FAILED",
        "138/84 78 x2, REFUSED",
        "138/84 78 x3, ASLEEP",
        "138/84 78 x4, WITH_THERAPIST",
        "138/84 78 x5, EMERGENCY",
        "138/84 78 X3, ASLEEP",
        "138/84+78+x3, ASLEEP",
        "138/84 78 spo2 x3, ASLEEP",
        "138/84 78 x, UNSTATED"
    })
    void aDigitGluedToACrossIsTheReason(String line, NotTaken why) {
        assertThat(vitals(line).notTaken()).containsOnlyKeys(Vital.SPO2).containsValue(why);
        assertThat(TypedLine.read(line, At.plain()).echo().getLast().meaning())
                .isEqualTo(new Meaning.NotTaken(Vital.SPO2, why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x 78 97", "x,78,97", "x+78+97", "x78 97"})
    void aNumberThatIsNoReasonIsTheNextValue(String line) {
        assertThat(vitals(line).notTaken()).containsOnlyKeys(Vital.BLOOD_PRESSURE);
        assertThat(vitals(line).quantity(Component.HEART_RATE)).get().hasFieldOrPropertyWithValue("scaled", 78);
    }

    @Test
    void eachMissingValueCanHaveItsOwnReason() {
        assertThat(vitals("x1 78 x3").notTaken())
                .containsEntry(Vital.BLOOD_PRESSURE, NotTaken.CUFF_FAILED)
                .containsEntry(Vital.SPO2, NotTaken.ASLEEP);
    }

    @ParameterizedTest
    @CsvSource({
        "flow 2, 20",
        "flow2, 20",
        "flow 0.5, 5",
        "'flow 0,5', 5",
        "flow 0, 0",
        "air, 0",
        "AIR, 0",
        "138/84 78 97 flow 2, 20",
        "138/84 78 97 air, 0",
        "air 138/84 78 97, 0"
    })
    void oxygenIsReadWithTheSaturationItBelongsTo(String line, int decilitres) {
        assertThat(vitals(line).measurement(Vital.OXYGEN)).contains(new Oxygen(decilitres));
    }

    @Test
    void airAndAFlowAreTheSameThingTwice() {
        assertThat(TypedLine.read("flow 2 air", At.plain()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Refusal.TWICE));
        assertThat(TypedLine.read("air flow 2", At.plain())).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "dis 2, UNSTATED",
        "dis 2p, PATIENT",
        "dis 2s, STAFF",
        "dis2P, PATIENT",
        "dis 2 p, PATIENT",
        "dis 2 s, STAFF",
        "dis 2 p #out of the body, PATIENT",
        "dis 2p?, PATIENT"
    })
    void aLetterBehindTheSeveritySaysWhoNoticed(String line, NoticedBy by) {
        assertThat(((Event.EffectAsked) event(line)).noticedBy()).isEqualTo(by);
        assertThat(((Event.EffectAsked) event(line)).severity()).isEqualTo(Severity.MODERATE);
    }

    @Test
    void aPulseBehindAnEffectStaysAPulse() {
        List<LineReading.Proposed> events = ((Accepted) TypedLine.read("dis 2 p 78", At.plain())).events();
        assertThat(events).hasSize(2);
        assertThat(((Event.VitalsTaken) events.getFirst().event()).vitals().quantity(Component.HEART_RATE))
                .isPresent();
        assertThat(((Event.EffectAsked) events.getLast().event()).noticedBy()).isEqualTo(NoticedBy.UNSTATED);
    }

    @Test
    void severalEffectsOfOneLineEachSayWhoNoticed() {
        List<LineReading.Proposed> events = ((Accepted) TypedLine.read("dis 2p nau 1s diz 0", At.plain())).events();
        assertThat(events)
                .extracting(each -> ((Event.EffectAsked) each.event()).noticedBy())
                .containsExactly(NoticedBy.PATIENT, NoticedBy.STAFF, NoticedBy.UNSTATED);
    }

    @Test
    void hazard13ASymptomRuleIsShownAsOneTypesIt() {
        Limit symptom = limit("chest", new Limit.Rule.Symptom("chest-pain", Severity.MODERATE));
        assertThat(shown(symptom, Optional.empty(), "chest pain 2")).containsExactly("chest");
        assertThat(shown(symptom, Optional.empty(), "chest pain 3")).containsExactly("chest");
        assertThat(shown(symptom, Optional.empty(), "chest pain 1")).isEmpty();
        assertThat(shown(symptom, Optional.empty(), "dis 3")).isEmpty();
    }

    @Test
    void aRuleInPercentOfTheBaselineIsShownAsOneTypesIt() {
        Limit rise = limit("rise", new Limit.Rule.PercentFromBaseline(Component.SYSTOLIC, Limit.Side.AT_LEAST, 25));
        Optional<Vitals> baseline = Optional.of(Vitals.of(new BloodPressure(128, 80)));
        assertThat(shown(rise, baseline, "160/90")).containsExactly("rise");
        assertThat(shown(rise, baseline, "159/90")).isEmpty();
        assertThat(shown(rise, Optional.empty(), "160/90")).isEmpty();
    }

    @Test
    void aRuleOfTwoReadingsIsNotMetByOneTypedLine() {
        Limit twice = limit(
                "twice",
                new Limit.Rule.Twice(
                        new Limit.Rule.Absolute(Component.HEART_RATE, Limit.Side.AT_LEAST, 121),
                        Duration.ofMinutes(5)));
        assertThat(shown(twice, Optional.empty(), "hr 130")).isEmpty();
    }

    private static Limit limit(String code, Limit.Rule rule) {
        return new Limit(
                code,
                rule,
                Limit.Level.URGENT,
                Set.of(Stage.DURING),
                0,
                Optional.empty(),
                new Limit.Source("the clinic", false));
    }

    private static List<String> shown(Limit limit, Optional<Vitals> baseline, String line) {
        Protocol plain = At.PROTOCOL;
        Protocol protocol = new Protocol(
                plain.key(),
                plain.name(),
                plain.drug(),
                plain.route(),
                plain.schedule(),
                plain.vitals(),
                List.of(limit),
                plain.effects(),
                plain.screening(),
                DoseRules.NONE,
                List.of(),
                plain.release(),
                Aftercare.NONE,
                List.of());
        return TypedLine.read(line, At.with(protocol, Optional.empty(), baseline)).echo().stream()
                .flatMap(part -> part.limits().stream())
                .map(Limit::code)
                .toList();
    }
}
