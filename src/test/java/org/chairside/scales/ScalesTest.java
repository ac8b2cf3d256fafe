package org.chairside.scales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.chairside.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each scale's answers come to, and that no number can be read the wrong way round. */
class ScalesTest {
    private static Scale scale(String code) {
        return Scales.ofCode(code).orElseThrow();
    }

    private static Score.Total total(String code, Integer... answers) {
        return (Score.Total) scale(code).score(List.of(answers));
    }

    private static Score.Total spread(String code, int total) {
        int items = scale(code).items().size();
        Integer[] answers = new Integer[items];
        for (int i = 0; i < items; i++) {
            answers[i] = Math.clamp(total - 3 * i, 0, 3);
        }
        return total(code, answers);
    }

    @ParameterizedTest
    @CsvSource({
        "0, minimal",
        "4, minimal",
        "5, mild",
        "9, mild",
        "10, moderate",
        "14, moderate",
        "15, moderately severe",
        "19, moderately severe",
        "20, severe",
        "27, severe"
    })
    void phq9GoesFrom0To27InFiveBands(int sum, String words) {
        assertThat(spread("phq-9", sum)).isEqualTo(new Score.Total(sum, words));
        assertThat(scale("phq-9").range().high()).isEqualTo(27);
    }

    @ParameterizedTest
    @CsvSource({
        "0, minimal",
        "4, minimal",
        "5, mild",
        "9, mild",
        "10, moderate",
        "14, moderate",
        "15, severe",
        "21, severe"
    })
    void gad7GoesFrom0To21InFourBands(int sum, String words) {
        assertThat(spread("gad-7", sum)).isEqualTo(new Score.Total(sum, words));
        assertThat(scale("gad-7").range().high()).isEqualTo(21);
    }

    @Test
    void aBlankItemLeavesNoTotal() {
        List<Integer> answers = Arrays.asList(1, 1, null, 1, 1, 1, 1, 1);
        Score.Incomplete score = (Score.Incomplete) scale("phq-9").score(answers);
        assertThat(score.missing()).extracting(Scale.Item::code).containsExactly("3", "9");
    }

    @Test
    void anAnswerThatIsNotAmongTheChoicesIsRefused() {
        assertThatThrownBy(() -> total("moaas", 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> total("gad-7", 0, 0, 0, 0, 0, 0, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> total("nrs-pain", -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> total("moaas", 5, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hazard25OnlyANinthItemAboveZeroIsForAPhysicianWhateverTheTotal() {
        assertThat(SelfHarmItem.isAboveZero(phq9(0))).isFalse();
        assertThat(SelfHarmItem.isAboveZero(phq9(1))).isTrue();
        assertThat(SelfHarmItem.isAboveZero(phq9(3))).isTrue();
        assertThat(SelfHarmItem.isAboveZero(new Event.ScaleScored("phq-9", "", List.of(), 27, "severe", "")))
                .isFalse();
        assertThat(SelfHarmItem.isAboveZero(new Event.ScaleScored("other", "", Collections.nCopies(9, 1), 9, "", "")))
                .isFalse();
    }

    private static Event.ScaleScored phq9(int ninth) {
        return scored(scale("phq-9"), List.of(3, 0, 0, 0, 0, 0, 0, 0, ninth), "patient");
    }

    private static Event.ScaleScored scored(Scale scale, List<Integer> answers, String rater) {
        return scale.scored(answers, (Score.Total) scale.score(answers), rater);
    }

    @Test
    void hazard20AwakeIsFiveAndNoResponseIsNoughtInWords() {
        assertThat(total("moaas", 5).words()).startsWith("Awake");
        assertThat(total("moaas", 0).words()).startsWith("No response");
        assertThat(scale("moaas").version()).contains("5 is awake");
        assertThat(scale("moaas").items().getFirst().choices().getFirst().value())
                .isEqualTo(5);
    }

    @Test
    void hazard20PlusIsAgitatedAndMinusIsSedatedInWords() {
        assertThat(total("rass", 0).words()).isEqualTo("Alert and calm");
        assertThat(total("rass", 4).words()).startsWith("Combative");
        assertThat(total("rass", 2).words()).startsWith("Agitated");
        assertThat(total("rass", -1).words()).startsWith("Drowsy");
        assertThat(total("rass", -5).words()).startsWith("No response");
        assertThat(scale("rass").items().getFirst().choices()).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"moaas", "rass", "aldrete", "nrs-pain", "nrs-distress", "phq-9", "gad-7", "news2"})
    void hazard20EveryScoreIsRecordedWithItsWordsAndItsVariant(String code) {
        Scale scale = scale(code);
        List<Integer> answers = scale.items().stream()
                .map(item -> item.choices().getFirst().value())
                .toList();
        Event.ScaleScored scored = scored(scale, answers, "Ana Ruiz");
        assertThat(scored.words()).isNotBlank();
        assertThat(scored.version()).isNotBlank();
        assertThat(scored.items()).isEqualTo(answers);
        assertThat(scored.scale()).isEqualTo(code);
        assertThat(scored.rater()).isEqualTo("Ana Ruiz");
    }

    @ParameterizedTest
    @CsvSource({"2, 10, at or above", "1, 5, below", "0, 0, below"})
    void aldreteAddsFiveItems(int each, int sum, String words) {
        Score.Total score = total("aldrete", each, each, each, each, each);
        assertThat(score.total()).isEqualTo(sum);
        assertThat(score.words()).startsWith(words);
        assertThat(total("aldrete", 2, 2, 2, 2, 1).words()).startsWith("at or above");
        assertThat(scale("aldrete").version()).contains("1995");
    }

    @Test
    void aNumericRatingSaysWhichEndIsWorse() {
        assertThat(total("nrs-pain", 0).words()).isEqualTo("none");
        assertThat(total("nrs-distress", 7).words()).contains("10 is the worst");
        assertThat(scale("nrs-pain").items().getFirst().choices()).hasSize(11);
    }

    @Test
    void ofALicensedScaleOnlyTheTotalIsKept() {
        Scale cadss = scale("cadss");
        assertThat(cadss.isByItems()).isFalse();
        assertThat(scored(cadss, List.of(31), "Ana Ruiz").items()).isEmpty();
        assertThat(cadss.score(List.of())).isInstanceOf(Score.Incomplete.class);
        assertThat(cadss.score(Collections.singletonList(null))).isInstanceOf(Score.Incomplete.class);
        assertThatThrownBy(() -> cadss.score(List.of(31, 2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> cadss.score(List.of(93))).isInstanceOf(IllegalArgumentException.class);
        assertThat(scored(Scales.named("Our own ", " v2"), List.of(-4), "x"))
                .isEqualTo(new Event.ScaleScored("Our own", "v2", List.of(), -4, "", "x"));
    }

    @Test
    void everyScaleHasACodeOfItsOwnAndARangeThatItsItemsFill() {
        assertThat(Scales.all()).extracting(Scale::code).doesNotHaveDuplicates();
        assertThat(Scales.byItems()).allSatisfy(scale -> {
            assertThat(scale.isByItems()).isTrue();
            assertThat(sum(scale, false)).isEqualTo(scale.range().low());
            assertThat(sum(scale, true)).isEqualTo(scale.range().high());
            assertThat(List.of(scale.name(), scale.version(), scale.note())).noneMatch(String::isBlank);
            assertThat(scale.items()).allMatch(item -> !item.text().isBlank());
        });
    }

    private static int sum(Scale scale, boolean most) {
        return scale.items().stream()
                .map(item -> item.choices().stream().mapToInt(Scale.Choice::value))
                .mapToInt(values -> extreme(values, most))
                .sum();
    }

    private static int extreme(IntStream values, boolean most) {
        return (most ? values.max() : values.min()).orElseThrow();
    }
}
