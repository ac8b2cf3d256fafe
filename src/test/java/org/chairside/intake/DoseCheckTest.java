package org.chairside.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.chairside.intake.FieldReading.Accepted;
import org.chairside.intake.FieldReading.Blank;
import org.chairside.intake.FieldReading.Refused;
import org.chairside.model.Dose;
import org.chairside.model.DoseRules;
import org.chairside.model.Range;
import org.chairside.model.Weight;
import org.chairside.testing.Milligrams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoseCheckTest {
    private static final Range PER_KILOGRAM = new Range(100, 1500);
    private static final Range AMOUNT = new Range(5_000, 150_000);
    private static final DoseRules RULES = new DoseRules(
            Optional.of(PER_KILOGRAM),
            Optional.of(AMOUNT),
            Optional.empty(),
            Optional.empty(),
            DoseRules.Weighing.PROPOSED);
    private static final Optional<Weight> SEVENTY = Optional.of(new Weight(70_000));

    private static DoseCheck planned(String milligrams) {
        return new DoseCheck(RULES, SEVENTY, Optional.of(Milligrams.of(milligrams)));
    }

    private static final DoseCheck ANY = new DoseCheck(RULES, SEVENTY, Optional.empty());

    private static final DoseCheck FREE = new DoseCheck(DoseRules.NONE, Optional.empty(), Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "35,35 mg",
        "35.5,35.5 mg",
        "'35,5',35.5 mg",
        "35.0,35 mg",
        "'35,50',35.5 mg",
        "0.5,0.5 mg",
        "'0,125',0.125 mg",
        "0.125,0.125 mg",
        " 35 mg ,35 mg",
        "35mg,35 mg",
        "1000,1000 mg",
        "0.001,0.001 mg",
        "9999.99,9999.99 mg"
    })
    void hazard06ReadsPointAndCommaAndEchoesNoTrailingZero(String typed, String shown) {
        assertThat(FREE.read(typed).usable()).get().hasToString(shown);
    }

    @ParameterizedTest
    @CsvSource({
        ".5,NAKED_POINT,0,2,0.5",
        "'  ,5',NAKED_POINT,2,4,0.5",
        "35.,NAKED_POINT,0,3,35",
        "05,NAKED_POINT,0,2,0.5",
        "'1,000',THOUSANDS_SEPARATOR,0,5,",
        "1.000,THOUSANDS_SEPARATOR,0,5,",
        "12.345,THOUSANDS_SEPARATOR,0,6,",
        "1 000,THOUSANDS_SEPARATOR,0,5,",
        "1'000,THOUSANDS_SEPARATOR,0,5,",
        "'1.000,5',THOUSANDS_SEPARATOR,0,7,",
        "0.0001,TOO_PRECISE,0,6,",
        "0,IMPOSSIBLE,0,1,",
        "0.0,IMPOSSIBLE,0,3,",
        "10000,IMPOSSIBLE,0,5,",
        "12345678901,IMPOSSIBLE,0,11,",
        "35 g,OTHER_UNIT,3,4,",
        "0.5 mg/kg,OTHER_UNIT,4,9,",
        "35 ug,OTHER_UNIT,3,5,",
        "-35,NOT_UNDERSTOOD,0,3,",
        "dose,NOT_UNDERSTOOD,0,4,",
        "...,NOT_UNDERSTOOD,0,3,",
        "3\u0665,OTHER_DIGITS,1,2,"
    })
    void hazard06RefusesAtTheVeryCharacters(String typed, Refusal reason, int from, int to, String suggestion) {
        assertThat(FREE.read(typed))
                .usingRecursiveComparison()
                .ignoringFields("allowed")
                .isEqualTo(new Refused<>(reason, new LineReading.Span(from, to), Optional.ofNullable(suggestion)));
    }

    @Test
    void hazard06ASuggestionKeepsTheUnitThatWasTyped() {
        assertThat(FREE.read(".5 mg"))
                .usingRecursiveComparison()
                .ignoringFields("allowed")
                .isEqualTo(new Refused<>(Refusal.NAKED_POINT, new LineReading.Span(0, 2), Optional.of("0.5 mg")));
    }

    @Test
    void nothingTypedIsBlank() {
        assertThat(FREE.read(" ")).isEqualTo(new Blank<>());
        assertThat(FREE.read(" ").usable()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.035", "0.35", "3.5", "350", "3500"})
    void hazard06EveryPowerOfTenOfThePlannedDoseIsAskedAbout(String typed) {
        assertThat(planned("35").read(typed).asked()).contains(new FieldDoubt.PointMoved(Dose.milligrams(35)));
    }

    @Property
    void hazard06NoPowerOfTenOfAnyPlannedDosePassesUnasked(
            @ForAll @IntRange(min = 1_000, max = 300_000) int micrograms,
            @ForAll @IntRange(min = -3, max = 3) int power) {
        Assume.that(power != 0);
        BigDecimal typed = BigDecimal.valueOf(micrograms, 3).scaleByPowerOfTen(power);
        Assume.that(typed.stripTrailingZeros().scale() <= 3 && typed.compareTo(BigDecimal.valueOf(9999)) < 0);
        DoseCheck check = new DoseCheck(DoseRules.NONE, Optional.empty(), Optional.of(new Dose(micrograms)));
        assertThat(check.doubts(Milligrams.of(typed))).containsExactly(new FieldDoubt.PointMoved(new Dose(micrograms)));
    }

    @Test
    void thePlannedDoseItselfIsNotAskedAbout() {
        assertThat(planned("35").read("35.0")).isEqualTo(new Accepted<>(Dose.milligrams(35)));
        assertThat(planned("35").read("36").asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7,0", "6.99,1", "105,0", "105.01,1"})
    void hazard06OutsideTheProtocolsMilligramsForAKilogramIsAskedOnce(String typed, int asked) {
        assertThat(ANY.read(typed).asked()).hasSize(asked);
        assertThat(ANY.read(typed).usable()).isPresent();
    }

    @Test
    void hazard06TheQuestionNamesTheDoseForAKilogramAndTheRange() {
        assertThat(ANY.read("350").asked())
                .containsExactly(new FieldDoubt.OutsidePerKilogram(new BigDecimal("5"), PER_KILOGRAM));
    }

    @ParameterizedTest
    @CsvSource({"5,0", "4.999,1", "150,0", "150.001,1"})
    void hazard06WithoutAWeightTheAmountAloneDecides(String typed, int asked) {
        List<FieldDoubt> doubts = new DoseCheck(RULES, Optional.empty(), Optional.empty()).doubts(Milligrams.of(typed));
        assertThat(doubts).hasSize(asked).allMatch(FieldDoubt.OutsideAmount.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({"35,0.5", "34.5,0.49", "350,5", "1050,15", "7000,100", "0.35,0.005"})
    void showsMilligramsForAKilogramToTwoFigures(String milligrams, String shown) {
        assertThat(ANY.perKilogram(Milligrams.of(milligrams)))
                .get()
                .extracting(BigDecimal::toPlainString)
                .isEqualTo(shown);
    }

    @Test
    void withoutAWeightThereIsNoDoseForAKilogram() {
        assertThat(FREE.perKilogram(Dose.milligrams(35))).isEmpty();
    }

    @Property
    void neverThrowsForAnyText(@ForAll String typed) {
        assertThat(ANY.read(typed)).isNotNull();
    }

    @Property
    void whatIsSuggestedIsNotRefused(@ForAll @IntRange(min = 0, max = 9999) int digits) {
        for (String typed : List.of("." + digits, digits + ",", "0" + digits)) {
            if (FREE.read(typed) instanceof Refused<Dose>(var _, var _, Optional<String> suggestion, var _)) {
                suggestion.ifPresent(meant -> assertThat(FREE.read(meant))
                        .matches(reading -> !(reading instanceof Refused<Dose>(Refusal why, var _, var _, var _))
                                || why != Refusal.NAKED_POINT));
            }
        }
    }
}
