package org.chairside.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chairside.intake.FieldReading.Accepted;
import org.chairside.intake.FieldReading.Blank;
import org.chairside.intake.FieldReading.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {
    @ParameterizedTest
    @CsvSource({
        "IN,0,2,intranasal",
        "in,0,2,intranasal",
        "SC,0,2,subcutaneous",
        "SQ,0,2,subcutaneous",
        "subq,0,4,subcutaneous",
        "SL,0,2,sublingual",
        "slow SC,5,7,slow subcutaneous"
    })
    void hazard08ARouteIsSpelledOut(String typed, int from, int to, String meant) {
        assertThat(PlainWords.route(typed))
                .isEqualTo(new Refused<>(Refusal.ABBREVIATION, new LineReading.Span(from, to), Optional.of(meant)));
    }

    /** None of these is on a list of what has been misread; the record has the word. */
    @ParameterizedTest
    @CsvSource({
        "IV,intravenous",
        "i.v.,intravenous",
        "iv push,intravenous push",
        "IM,intramuscular",
        "PO,oral",
        "ivy,ivy"
    })
    void aUsualShortFormIsTakenAndSpelledOut(String typed, String meant) {
        assertThat(PlainWords.route(typed)).isEqualTo(new Accepted<>(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"intravenous", "by face mask", "oral", "inhaled"})
    void takesARouteInWords(String typed) {
        assertThat(PlainWords.route(" " + typed)).isEqualTo(new Accepted<>(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "10U,2,3,10 units",
        "10 u,3,4,10 units",
        "5 IU,2,4,5 international units",
        "50ug,2,4,50 micrograms",
        "50 mcg,3,6,50 micrograms",
        "5 cc,2,4,5 mL",
        "4 mg QD,5,7,4 mg daily",
        "4 mg q.d.,5,9,4 mg daily",
        "1 mg SC,5,7,1 mg subcutaneous"
    })
    void hazard08AUnitIsSpelledOut(String typed, int from, int to, String meant) {
        assertThat(PlainWords.dose(typed))
                .isEqualTo(new Refused<>(Refusal.ABBREVIATION, new LineReading.Span(from, to), Optional.of(meant)));
    }

    @ParameterizedTest
    @CsvSource({
        "5.0 mg,TRAILING_ZERO,1,3,5 mg",
        "'10,00 mg',TRAILING_ZERO,2,5,10 mg",
        ".5 mg,NAKED_POINT,0,2,0.5 mg",
        "x .5 mg,NAKED_POINT,2,4,x 0.5 mg"
    })
    void hazard06ADoseInWordsHasNoNakedPointAndNoTrailingZero(
            String typed, Refusal why, int from, int to, String meant) {
        assertThat(PlainWords.dose(typed))
                .isEqualTo(new Refused<>(why, new LineReading.Span(from, to), Optional.of(meant)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4 mg", "0.5 mg", "10 mg in 10 mL", "2 L/min", "5.05 mg", "100 mg"})
    void takesADoseInWords(String typed) {
        assertThat(PlainWords.dose(typed)).isEqualTo(new Accepted<>(typed));
    }

    @Test
    void nothingTypedIsBlank() {
        assertThat(PlainWords.dose(" ")).isEqualTo(new Blank<>());
        assertThat(PlainWords.route("")).isEqualTo(new Blank<>());
    }

    @Property
    void neverThrowsForAnyText(@ForAll String typed) {
        assertThat(PlainWords.dose(typed)).isNotNull();
        assertThat(PlainWords.route(typed)).isNotNull();
    }
}
