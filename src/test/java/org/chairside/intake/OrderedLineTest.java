package org.chairside.intake;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chairside.intake.LineReading.Accepted;
import org.chairside.intake.LineReading.Questioned;
import org.chairside.intake.LineReading.Refused;
import org.chairside.model.BloodPressure;
import org.chairside.model.Event;
import org.chairside.model.HeartRate;
import org.chairside.model.NotTaken;
import org.chairside.model.Protocol;
import org.chairside.model.RespiratoryRate;
import org.chairside.model.SpO2;
import org.chairside.model.Vital;
import org.chairside.model.VitalRules;
import org.chairside.model.Vitals;
import org.chairside.model.VitalsOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers without names, in the order in which the monitor of a clinic shows them. */
class OrderedLineTest {
    private static final Map<Vital, String> TYPED = Map.of(
            Vital.BLOOD_PRESSURE, "138/84",
            Vital.HEART_RATE, "78",
            Vital.SPO2, "97",
            Vital.RESPIRATORY_RATE, "14");
    private static final Vitals MEANT =
            Vitals.of(new BloodPressure(138, 84), new HeartRate(78), new SpO2(97), new RespiratoryRate(14));

    private static final Vitals EXCHANGED = MEANT.with(new HeartRate(97)).with(new SpO2(78));

    private static LineReading read(String line, VitalsOrder order) {
        return TypedLine.read(line, At.plain(), order);
    }

    private static Vitals taken(LineReading reading) {
        return ((Event.VitalsTaken) ((Accepted) reading).events().getFirst().event()).vitals();
    }

    private static String line(VitalsOrder order, String between) {
        return order.places(List.of()).stream().map(TYPED::get).collect(joining(between));
    }

    @ParameterizedTest
    @EnumSource
    void hazard27EachNumberIsWhatItsPlaceSays(VitalsOrder order) {
        assertThat(taken(read(line(order, " "), order))).isEqualTo(MEANT);
        assertThat(taken(read(line(order, "+"), order))).isEqualTo(MEANT);
        assertThat(taken(read("-5 " + line(order, " ") + " #sitting", order))).isEqualTo(MEANT);
    }

    @ParameterizedTest
    @EnumSource
    void hazard27ANameOrAStrokeIsStrongerThanAPlace(VitalsOrder order) {
        for (VitalsOrder typed : VitalsOrder.values()) {
            String named = line(typed, " ")
                    .replace("78", "hr 78")
                    .replace("97", "sp 97")
                    .replace("14", "rr 14");
            assertThat(taken(read(named, order))).isEqualTo(MEANT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void hazard27ALineInAnotherOrderIsReadAsMeantOrRefusedOrHasRateAndSaturationExchanged(VitalsOrder order) {
        for (VitalsOrder typed : VitalsOrder.values()) {
            LineReading reading = read(line(typed, " "), order);
            if (!(reading instanceof Refused)) {
                assertThat(told(reading)).isEqualTo(isRateFirst(order) == isRateFirst(typed) ? MEANT : EXCHANGED);
            }
        }
    }

    private static boolean isRateFirst(VitalsOrder order) {
        List<Vital> places = order.places(List.of());
        return places.indexOf(Vital.HEART_RATE) < places.indexOf(Vital.SPO2);
    }

    private static Vitals told(LineReading reading) {
        return reading instanceof Questioned asked
                ? ((Event.VitalsTaken) asked.asTyped().getFirst().event()).vitals()
                : taken(reading);
    }

    @ParameterizedTest
    @EnumSource
    void hazard27TwoNumbersWithoutAStrokeAreAPressureOnlyAtTheHeadOfALine(VitalsOrder order) {
        boolean first = order.places(List.of()).getFirst() == Vital.BLOOD_PRESSURE;
        LineReading reading = read(line(order, " ").replace('/', ' '), order);
        assertThat(reading instanceof Accepted).isEqualTo(first);
        assertThat(reading instanceof Refused).isEqualTo(!first);
    }

    @ParameterizedTest
    @CsvSource({"HR_BP_SPO2, 150 95 60 98", "SPO2_BP_HR, 97 138 84", "HR_SPO2_BP, 138 84 78 97"})
    void hazard27APressureIsNotMadeOfHalfOfOneAndWhatFollows(VitalsOrder order, String line) {
        assertThat(read(line, order)).isInstanceOf(Refused.class);
    }

    @Test
    void aValueNotTakenAndABlankKeepTheirPlaces() {
        assertThat(taken(read("97 x3 138/84", VitalsOrder.SPO2_HR_BP)))
                .isEqualTo(Vitals.of(new BloodPressure(138, 84), new SpO2(97)).with(Vital.HEART_RATE, NotTaken.ASLEEP));
        assertThat(taken(read("97 . 138/84", VitalsOrder.SPO2_HR_BP)))
                .isEqualTo(Vitals.of(new BloodPressure(138, 84), new SpO2(97)));
    }

    @Test
    void rateAndSaturationThatLookExchangedAreOfferedInTheOrderOfTheLine() {
        assertThat(read("138/84 62 98", VitalsOrder.BP_SPO2_HR)).isInstanceOfSatisfying(Questioned.class, asked -> {
            assertThat(asked.questions().getFirst().doubt()).isEqualTo(Doubt.SWAPPED);
            assertThat(asked.questions().getFirst().instead()).isEqualTo("98 62");
            assertThat(asked.questions().getFirst().suggestion()).contains("138/84 98 62");
        });
    }

    @Test
    void theOrderOfAProtocolHoldsUntilAnotherIsChosen() {
        Situation situation = At.with(
                wanting(Vital.SPO2, Vital.HEART_RATE, Vital.BLOOD_PRESSURE), Optional.empty(), Optional.empty());
        assertThat(taken(TypedLine.read("97 78 138/84 14", situation))).isEqualTo(MEANT);
        assertThat(taken(TypedLine.read("138/84 78 97 14", situation, VitalsOrder.BP_HR_SPO2)))
                .isEqualTo(MEANT);
    }

    private static Protocol wanting(Vital... wanted) {
        Protocol usual = At.PROTOCOL;
        VitalRules rules = new VitalRules(
                List.of(wanted), usual.vitals().plausible(), usual.vitals().pulsePressure());
        return new Protocol(
                usual.key(),
                usual.name(),
                usual.drug(),
                usual.route(),
                usual.schedule(),
                rules,
                usual.limits(),
                usual.effects(),
                usual.screening(),
                usual.doses(),
                usual.scales(),
                usual.release(),
                usual.aftercare(),
                usual.published());
    }
}
