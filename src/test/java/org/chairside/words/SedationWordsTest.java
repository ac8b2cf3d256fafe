package org.chairside.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import org.chairside.model.BloodPressure;
import org.chairside.model.Component;
import org.chairside.model.Limit;
import org.chairside.model.Quantity;
import org.chairside.model.Sedation;
import org.chairside.model.Stage;
import org.chairside.model.Vitals;
import org.chairside.protocol.ProtocolTemplates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The score runs against all other numbers here: 5 is awake. No digit of it leaves without its word. */
class SedationWordsTest {
    private final ClinicalWords words =
            new ClinicalWords(Messages.english(), new Notation(Messages.english(), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "0, 0 no response, 'MOAA/S 0, no response, even to a painful squeeze'",
        "1, 1 pain only, 'MOAA/S 1, responds only to a painful squeeze'",
        "2, 2 prodding only, 'MOAA/S 2, responds only to prodding or shaking'",
        "3, 3 loud name only, 'MOAA/S 3, responds only to a loud or repeated name'",
        "4, 4 lethargic, 'MOAA/S 4, lethargic response to name'",
        "5, 5 awake, 'MOAA/S 5, responds readily to name'"
    })
    void hazard20EachScoreStandsWithItsWord(int score, String brief, String full) {
        assertThat(words.value(new Sedation(score))).isEqualTo(brief);
        assertThat(words.valueWithUnit(new Sedation(score))).isEqualTo(full);
        assertThat(words.set(Vitals.of(new BloodPressure(138, 84), new Sedation(score))))
                .isEqualTo("BP 138/84, MOAA/S " + brief);
    }

    @Test
    void hazard20ItIsSpokenWithItsWordToo() {
        assertThat(words.spoken(new Sedation(3)))
                .isEqualTo("Sedation 3 on the MOAA/S scale, 5 is awake (responds only to a loud or repeated name)");
    }

    @Test
    void hazard20ALimitOfItSaysWhatItsBoundMeans() {
        Limit limit = new Limit(
                "sedated",
                new Limit.Rule.Absolute(Component.SEDATION, Limit.Side.AT_MOST, 3),
                Limit.Level.CAUTION,
                EnumSet.allOf(Stage.class),
                0,
                Optional.empty(),
                new Limit.Source("the clinic", true));
        assertThat(words.rule(limit, ProtocolTemplates.named("iv-infusion")))
                .isEqualTo("Sedation 3 MOAA/S or less (loud name only)");
    }

    @Test
    void oneNumberOfAVitalStandsWithItsUnit() {
        assertThat(words.valueWithUnit(new Quantity(Component.SYSTOLIC, 182))).isEqualTo("182 mmHg");
        assertThat(words.valueWithUnit(new Quantity(Component.SEDATION, 2))).isEqualTo("2 MOAA/S (prodding only)");
    }
}
