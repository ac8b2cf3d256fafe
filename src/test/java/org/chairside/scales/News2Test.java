package org.chairside.scales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.model.BloodPressure;
import org.chairside.model.HeartRate;
import org.chairside.model.Measurement;
import org.chairside.model.Oxygen;
import org.chairside.model.RespiratoryRate;
import org.chairside.model.SpO2;
import org.chairside.model.Temperature;
import org.chairside.model.Vital;
import org.chairside.model.Vitals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The early warning score at each edge of its table (CLINICAL 4.5), and complete or not at all. */
class News2Test {
    private static Vitals set(int rr, int spo2, int oxygen, int systolic, int pulse, int tenths) {
        return Vitals.of(
                new BloodPressure(systolic, 30),
                new HeartRate(pulse),
                new SpO2(spo2),
                new RespiratoryRate(rr),
                new Temperature(tenths),
                new Oxygen(oxygen));
    }

    private static Vitals well() {
        return set(16, 98, 0, 120, 70, 370);
    }

    private static int total(Vitals set, Consciousness consciousness) {
        return ((Score.Total) News2.of(set, Optional.of(consciousness))).total();
    }

    @Test
    void aKetaminePressureIsSilentInIt() {
        assertThat(total(set(18, 95, 0, 185, 112, 368), Consciousness.ALERT)).isEqualTo(3);
        assertThat(total(set(16, 98, 0, 219, 70, 370), Consciousness.ALERT)).isZero();
    }

    @Test
    void theMaximumIs20() {
        assertThat(total(set(8, 91, 20, 88, 132, 349), Consciousness.VOICE)).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({"8,3", "9,1", "11,1", "12,0", "20,0", "21,2", "24,2", "25,3", "0,3"})
    void breaths(int value, int points) {
        assertThat(total(well().with(new RespiratoryRate(value)), Consciousness.ALERT))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"91,3", "92,2", "93,2", "94,1", "95,1", "96,0", "100,0"})
    void saturation(int value, int points) {
        assertThat(total(well().with(new SpO2(value)), Consciousness.ALERT)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "5,2", "40,2"})
    void oxygen(int value, int points) {
        assertThat(total(well().with(new Oxygen(value)), Consciousness.ALERT)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"90,3", "91,2", "100,2", "101,1", "110,1", "111,0", "219,0", "220,3"})
    void systolic(int value, int points) {
        assertThat(total(well().with(new BloodPressure(value, 40)), Consciousness.ALERT))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"40,3", "41,1", "50,1", "51,0", "90,0", "91,1", "110,1", "111,2", "130,2", "131,3"})
    void pulse(int value, int points) {
        assertThat(total(well().with(new HeartRate(value)), Consciousness.ALERT))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"350,3", "351,1", "360,1", "361,0", "380,0", "381,1", "390,1", "391,2"})
    void temperature(int tenths, int points) {
        assertThat(total(well().with(new Temperature(tenths)), Consciousness.ALERT))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @EnumSource
    void whoeverIsNotAlertScoresThree(Consciousness consciousness) {
        assertThat(total(well(), consciousness)).isEqualTo(consciousness == Consciousness.ALERT ? 0 : 3);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"PAIN", "SEDATION"},
            mode = EnumSource.Mode.EXCLUDE)
    void itIsCompleteOrNotAtAll(Vital missing) {
        List<Measurement> rest = new ArrayList<>(well().measured());
        rest.removeIf(measurement -> measurement.vital() == missing);
        Score score = News2.of(new Vitals(rest, java.util.Map.of()), Optional.of(Consciousness.ALERT));
        assertThat(score).isInstanceOfSatisfying(Score.Incomplete.class, incomplete -> assertThat(incomplete.missing())
                .hasSize(1));
    }

    @Test
    void withoutTheLevelOfConsciousnessThereIsNoScore() {
        assertThat(News2.of(well(), Optional.empty()))
                .isInstanceOfSatisfying(Score.Incomplete.class, incomplete -> assertThat(incomplete.missing())
                        .extracting(Scale.Item::code)
                        .containsExactly("consciousness"));
    }

    @ParameterizedTest
    @CsvSource({"4,low", "5,medium", "6,medium", "7,high", "20,high"})
    void saysWhichBandATotalIsIn(int total, String words) {
        assertThat(News2.scale().bands().words(total)).isEqualTo(words);
    }

    @Test
    void aSingleThreeIsSaid() {
        Score score = News2.of(well().with(new HeartRate(135)), Optional.of(Consciousness.ALERT));
        assertThat(score).isEqualTo(new Score.Total(3, "low, but one value alone scores 3"));
        assertThat(News2.of(well().with(new HeartRate(112)), Optional.of(Consciousness.ALERT)))
                .isEqualTo(new Score.Total(2, "low"));
        assertThat(News2.of(set(8, 93, 0, 120, 70, 370), Optional.of(Consciousness.ALERT)))
                .isEqualTo(new Score.Total(5, "medium"));
    }

    @Test
    void itSaysWhoseItIsAndThatItIsAnExtra() {
        assertThat(News2.scale().note()).contains("Royal College of Physicians").contains("extra");
    }
}
