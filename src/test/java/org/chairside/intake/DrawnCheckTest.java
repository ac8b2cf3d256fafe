package org.chairside.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.chairside.intake.FieldReading.Accepted;
import org.chairside.intake.FieldReading.Blank;
import org.chairside.intake.FieldReading.Refused;
import org.chairside.model.Concentration;
import org.chairside.model.Dose;
import org.chairside.model.Preparation;
import org.chairside.model.Rate;
import org.chairside.model.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawnCheckTest {
    private static final int[] VIALS = {10, 50, 100};

    private static Optional<Preparation> drawn(String concentration, String volume) {
        return DrawnCheck.concentration(concentration)
                .usable()
                .flatMap(strength -> DrawnCheck.volume(volume).usable().map(each -> new Preparation(strength, each)));
    }

    @ParameterizedTest
    @CsvSource({"10,10 mg per mL", "10 mg/mL,10 mg per mL", "0.5,0.5 mg per mL", "'0,35 mg per ml',0.35 mg per mL"})
    void readsHowStrong(String typed, String shown) {
        assertThat(DrawnCheck.concentration(typed).usable()).get().hasToString(shown);
    }

    @ParameterizedTest
    @CsvSource({"3.5,3.5 mL", "'3,5 ml',3.5 mL", "100,100 mL", "0.05,0.05 mL"})
    void readsHowMuch(String typed, String shown) {
        assertThat(DrawnCheck.volume(typed).usable()).get().hasToString(shown);
    }

    @Test
    void hazard07NothingHasADefault() {
        assertThat(DrawnCheck.concentration("")).isEqualTo(new Blank<>());
        assertThat(DrawnCheck.volume(" ")).isEqualTo(new Blank<>());
        assertThat(DrawnCheck.compare(Dose.milligrams(35), Optional.empty()))
                .containsExactly(new FieldDoubt.NothingToCompare());
    }

    @ParameterizedTest
    @CsvSource({"0,IMPOSSIBLE,0,1", "1001,IMPOSSIBLE,0,4", "10 mg,OTHER_UNIT,3,5", "0.0005,TOO_PRECISE,0,6"})
    void refusesAConcentrationAtItsCharacters(String typed, Refusal why, int from, int to) {
        assertThat(DrawnCheck.concentration(typed))
                .usingRecursiveComparison()
                .ignoringFields("allowed")
                .isEqualTo(new Refused<>(why, new LineReading.Span(from, to), Optional.empty()));
    }

    @Property
    void hazard07AnyVialTakenForAnotherIsAskedAbout(
            @ForAll @IntRange(min = 5_000, max = 150_000) int micrograms,
            @ForAll @IntRange(min = 0, max = 2) int meant,
            @ForAll @IntRange(min = 0, max = 2) int taken) {
        Assume.that(meant != taken);
        Volume volume = new Volume(Math.max(1, micrograms / VIALS[meant]));
        Preparation wrong = new Preparation(new Concentration(VIALS[taken] * 1000), volume);
        assertThat(DrawnCheck.compare(new Dose(micrograms), Optional.of(wrong)))
                .containsExactly(new FieldDoubt.NotAsDrawnUp(wrong.dose()));
    }

    @Property
    void hazard07AVolumeRoundedToTheMarkOfItsSyringeIsNotAskedAbout(
            @ForAll @IntRange(min = 5_000, max = 150_000) int micrograms,
            @ForAll @IntRange(min = 0, max = 2) int vial) {
        int microlitres = micrograms / VIALS[vial];
        Assume.that(microlitres >= 100);
        int mark = microlitres >= 1000 ? 100 : 10;
        Volume rounded = new Volume((microlitres + mark / 2) / mark * mark);
        Preparation right = new Preparation(new Concentration(VIALS[vial] * 1000), rounded);
        assertThat(DrawnCheck.compare(new Dose(micrograms), Optional.of(right))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"95,0", "105,0", "94.9,1", "105.1,1"})
    void hazard07FivePercentEitherWayIsRounding(String typed, int asked) {
        assertThat(DrawnCheck.compare(Dose.milligrams(100), drawn("1", typed))).hasSize(asked);
    }

    @Test
    void reckonsTheRateFromVolumeAndTime() {
        assertThat(DrawnCheck.reckoned(new Volume(50_000), Duration.ofMinutes(40)))
                .hasToString("75 mL/h");
        assertThat(DrawnCheck.reckoned(new Volume(100_000), Duration.ofMinutes(45)))
                .hasToString("133.33 mL/h");
        assertThat(DrawnCheck.reckoned(new Volume(1), Duration.ofMinutes(999))).isEqualTo(new Rate(1));
    }

    @Test
    void asksAboutARateFarFromTheReckonedOne() {
        Optional<Rate> reckoned = Optional.of(new Rate(75_000));
        assertThat(DrawnCheck.rate("75", reckoned)).isEqualTo(new Accepted<>(new Rate(75_000)));
        assertThat(DrawnCheck.rate("78.7 mL/h", reckoned).asked()).isEmpty();
        assertThat(DrawnCheck.rate("78.8", reckoned).asked())
                .containsExactly(new FieldDoubt.NotTheReckonedRate(new Rate(75_000)));
        assertThat(DrawnCheck.rate("750", reckoned).asked()).hasSize(1);
        assertThat(DrawnCheck.rate("750", Optional.empty()).asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10000"})
    void refusesAnImpossibleRate(String typed) {
        assertThat(DrawnCheck.rate(typed, Optional.empty()))
                .usingRecursiveComparison()
                .ignoringFields("allowed")
                .isEqualTo(
                        new Refused<>(Refusal.IMPOSSIBLE, new LineReading.Span(0, typed.length()), Optional.empty()));
    }

    @Test
    void readsWholeMinutes() {
        assertThat(DrawnCheck.minutes("40").usable()).contains(Duration.ofMinutes(40));
        assertThat(DrawnCheck.minutes("1 min").usable()).contains(Duration.ofMinutes(1));
        assertThat(DrawnCheck.minutes("999").usable()).contains(Duration.ofMinutes(999));
        assertThat(DrawnCheck.minutes("")).isEqualTo(new Blank<>());
    }

    @ParameterizedTest
    @CsvSource({"0,IMPOSSIBLE", "1000,IMPOSSIBLE", "40.5,TOO_PRECISE", "forty,NOT_UNDERSTOOD"})
    void refusesWhatAreNoMinutes(String typed, Refusal why) {
        assertThat(DrawnCheck.minutes(typed))
                .usingRecursiveComparison()
                .ignoringFields("allowed")
                .isEqualTo(new Refused<>(why, new LineReading.Span(0, typed.length()), Optional.empty()));
    }

    @Property
    void neverThrowsForAnyText(@ForAll String typed) {
        assertThat(List.of(
                        DrawnCheck.concentration(typed),
                        DrawnCheck.volume(typed),
                        DrawnCheck.minutes(typed),
                        DrawnCheck.rate(typed, Optional.of(new Rate(1)))))
                .doesNotContainNull();
    }

    @Test
    void hazard07TheBigOneIsCaught() {
        // 35 mg from a vial of 100 mg per mL, drawn up as if it were 10 mg per mL.
        assertThat(DrawnCheck.compare(Dose.milligrams(35), drawn("100", "3.5")))
                .containsExactly(new FieldDoubt.NotAsDrawnUp(Dose.milligrams(350)));
    }
}
