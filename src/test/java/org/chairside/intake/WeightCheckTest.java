package org.chairside.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.chairside.intake.FieldReading.Accepted;
import org.chairside.intake.FieldReading.Blank;
import org.chairside.intake.FieldReading.Refused;
import org.chairside.model.DoseRules.Weighing;
import org.chairside.model.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightCheckTest {
    private static final WeightCheck NEW = new WeightCheck(Weighing.PROPOSED, Optional.empty());

    private static WeightCheck after(int lastGrams) {
        return new WeightCheck(Weighing.PROPOSED, Optional.of(new Weight(lastGrams)));
    }

    private static int grams(FieldReading<WeightCheck.Typed> reading) {
        return reading.usable().orElseThrow().weight().grams();
    }

    @ParameterizedTest
    @CsvSource({"70,70000", "'70,5',70500", "70.5,70500", " 70.0 kg ,70000", "70KG,70000"})
    void readsKilogramsWithPointOrComma(String typed, int grams) {
        FieldReading<WeightCheck.Typed> reading = NEW.read(typed);
        assertThat(reading).isInstanceOf(Accepted.class);
        assertThat(grams(reading)).isEqualTo(grams);
        assertThat(reading.usable().orElseThrow().fromPounds()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"154.3 lb", "154,3lbs", "154.3LB"})
    void hazard05PoundsAreTakenOnlyWithTheirUnitAndKeptAsKilograms(String typed) {
        WeightCheck.Typed weight = NEW.read(typed).usable().orElseThrow();
        assertThat(weight.weight()).isEqualTo(new Weight(70_000));
        assertThat(weight.fromPounds()).isTrue();
    }

    @Property
    void hazard05PoundsTypedAsKilogramsAreAskedAbout(
            @ForAll @IntRange(min = 40_000, max = 150_000) int last,
            @ForAll @IntRange(min = -50, max = 50) int perMille) {
        BigDecimal now = BigDecimal.valueOf(last)
                .multiply(BigDecimal.valueOf(1000 + perMille))
                .movePointLeft(6);
        String pounds = now.divide(new BigDecimal("0.45359237"), 1, RoundingMode.HALF_UP)
                .toPlainString();
        FieldReading<WeightCheck.Typed> reading = after(last).read(pounds);
        assertThat(reading.asked()).startsWith(new FieldDoubt.PoundsOrKilograms(new Weight(last)));
    }

    @Property
    void hazard05KilogramsTakenForPoundsAreAskedAbout(@ForAll @IntRange(min = 60_000, max = 300_000) int last) {
        String kilograms = BigDecimal.valueOf(last)
                .movePointLeft(3)
                .multiply(new BigDecimal("0.45359237"))
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
        assertThat(after(last).read(kilograms).asked()).startsWith(new FieldDoubt.PoundsOrKilograms(new Weight(last)));
    }

    @ParameterizedTest
    @CsvSource({"200,true", "240,true", "199.9,false", "240.1,false", "50,true", "42,true", "50.1,false", "41.9,false"})
    void hazard05TheRatioOfPoundsIsTwoToTwoPointFourEitherWay(String typed, boolean pounds) {
        Weighing wide = new Weighing(Weighing.PROPOSED.possible(), Weighing.PROPOSED.possible(), 10);
        List<FieldDoubt> doubts = new WeightCheck(wide, Optional.of(new Weight(100_000)))
                .read(typed)
                .asked();
        assertThat(doubts)
                .containsExactly(
                        pounds
                                ? new FieldDoubt.PoundsOrKilograms(new Weight(100_000))
                                : new FieldDoubt.FarFromLastWeight(new Weight(100_000), 10));
    }

    @ParameterizedTest
    @CsvSource({"110,0", "90,0", "110.1,1", "89.9,1"})
    void asksAboutAChangeOfMoreThanTheProtocolsPercent(String typed, int asked) {
        assertThat(after(100_000).read(typed).asked()).hasSize(asked);
    }

    @Test
    void hazard05OfSomebodyNewANumberThatMayBePoundsIsAskedAboutUnlessItsUnitIsTyped() {
        assertThat(NEW.read("156").asked()).containsExactly(new FieldDoubt.UnitNotSaid(new Weight(70_800)));
        assertThat(NEW.read("100").asked()).containsExactly(new FieldDoubt.UnitNotSaid(new Weight(45_400)));
        assertThat(NEW.read("99.9").asked()).isEmpty();
        assertThat(NEW.read("156 kg").asked()).isEmpty();
        assertThat(NEW.read("156 lb").asked()).isEmpty();
        assertThat(after(150_000).read("156").asked()).isEmpty();
    }

    @Test
    void asksAboutAnUnlikelyWeightToo() {
        assertThat(NEW.read("181 kg").asked())
                .containsExactly(new FieldDoubt.UnlikelyWeight(Weighing.PROPOSED.likely()));
        assertThat(NEW.read("40").asked()).isEmpty();
        assertThat(NEW.read("39.9").asked()).hasSize(1);
        assertThat(after(80_000).read("190").asked())
                .containsExactly(
                        new FieldDoubt.PoundsOrKilograms(new Weight(80_000)),
                        new FieldDoubt.UnlikelyWeight(Weighing.PROPOSED.likely()));
    }

    @ParameterizedTest
    @CsvSource({
        "19.9,IMPOSSIBLE,0,4",
        "350.1,IMPOSSIBLE,0,5",
        "772 lb,IMPOSSIBLE,0,3",
        "70 stone,OTHER_UNIT,3,8",
        "70.12345,TOO_PRECISE,0,8",
        "'1,000',THOUSANDS_SEPARATOR,0,5",
        "seventy,NOT_UNDERSTOOD,0,7",
        "-70,NOT_UNDERSTOOD,0,3",
        "\u0667\u0660,OTHER_DIGITS,0,1"
    })
    void refusesAtTheVeryCharacters(String typed, Refusal reason, int from, int to) {
        assertThat(NEW.read(typed))
                .usingRecursiveComparison()
                .ignoringFields("allowed")
                .isEqualTo(new Refused<>(reason, new LineReading.Span(from, to), Optional.empty()));
    }

    @Test
    void nothingTypedIsBlank() {
        assertThat(NEW.read("  ")).isEqualTo(new Blank<>());
    }

    @Property
    void neverThrowsForAnyText(@ForAll String typed) {
        assertThat(NEW.read(typed)).isNotNull();
    }
}
