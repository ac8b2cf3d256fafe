package org.chairside.ui.protocols;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chairside.model.Component;
import org.chairside.model.EffectTerm;
import org.chairside.model.Limit;
import org.chairside.model.Limit.Rule;
import org.chairside.model.Limit.Side;
import org.chairside.model.Protocol;
import org.chairside.model.Severity;
import org.chairside.model.Stage;
import org.chairside.protocol.Fault;
import org.chairside.protocol.Part;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.ui.kit.Kits;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.protocols.Comparison.Compared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitFormTest {
    private static final Protocol PROTOCOL = ProtocolTemplates.named("iv-infusion");

    private final UiContext ui = Kits.immediate();
    private final LimitForm form = new LimitForm(ui);

    private static Limit limit(Rule rule, int step) {
        return new Limit(
                "own-1",
                rule,
                Limit.Level.CAUTION,
                EnumSet.allOf(Stage.class),
                step,
                Optional.empty(),
                new Limit.Source("Nobody's", false));
    }

    private static Rule.OfSet atLeast(Component component, int bound) {
        return new Rule.Absolute(component, Side.AT_LEAST, bound);
    }

    private Optional<Limit> filled(Limit limit, String name, String value) {
        return form.of(limit, PROTOCOL).stream()
                .filter(blank -> blank.name().equals(name))
                .findFirst()
                .orElseThrow()
                .filled()
                .apply(value)
                .map(part -> ((Part.Limit) part).limit());
    }

    private Map<String, String> shown(Limit limit) {
        return form.of(limit, PROTOCOL).stream().collect(Collectors.toMap(Blank::name, Blank::value));
    }

    private static List<Fault> faults(Limit limit) {
        EditorModel editor = new EditorModel(PROTOCOL);
        editor.add(-1, new Part.Limit(limit));
        return editor.now().faults();
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    SYSTOLIC    | AT_LEAST     | 1; 999    | 0; 1000; 90.5; -90
                    SPO2        | AT_MOST      | 0; 100    | 101; 93.5
                    TEMPERATURE | AT_LEAST     | 0; 38,5   | 100; 38.55
                    HEART_RATE  | RISE         | 1; 1500   | 0; -30; 0.5
                    TEMPERATURE | FALL         | 0.1; 2    | 0; -1; 1.05
                    SYSTOLIC    | RISE_PERCENT | 1; 900    | 0; 901; 30.5
                    TEMPERATURE | RISE_PERCENT | 1; 900    | 901; 1.5
                    DIASTOLIC   | FALL_PERCENT | 1; 100    | 0; 101; -20
                    """)
    void aBoundIsTakenWhereTheFileTakesIt(Component component, Compared how, String taken, String refused) {
        Limit limit = limit(new Comparison(component, how, 1).rule(), 0);
        assertThat(split(refused))
                .allSatisfy(typed -> assertThat(filled(limit, "bound", typed)).isEmpty());
        assertThat(split(taken)).allSatisfy(typed -> assertThat(filled(limit, "bound", typed))
                .hasValueSatisfying(changed -> assertThat(faults(changed)).isEmpty())
                .map(this::shown)
                .hasValueSatisfying(values -> assertThat(values).containsEntry("bound", typed.replace(',', '.'))));
    }

    private static List<String> split(String values) {
        return Arrays.stream(values.split(";", -1)).map(String::strip).toList();
    }

    @Test
    void anotherThingMeasuredKeepsTheNumberAsItIsRead() {
        Limit pulse = limit(atLeast(Component.HEART_RATE, 38), 2);
        Limit warm = filled(pulse, "component", name(Component.TEMPERATURE)).orElseThrow();
        assertThat(warm.rule()).isEqualTo(atLeast(Component.TEMPERATURE, 380));
        assertThat(warm.step()).isEqualTo(20);
        assertThat(filled(warm, "component", name(Component.HEART_RATE))).contains(pulse);
    }

    private String name(Component component) {
        return ui.text("component." + component.code());
    }

    @Test
    void whereThereAreFewerDecimalsTheNumberIsRounded() {
        Limit warm = limit(atLeast(Component.TEMPERATURE, 385), 5);
        Limit pulse = filled(warm, "component", name(Component.HEART_RATE)).orElseThrow();
        assertThat(shown(pulse)).containsEntry("bound", "39").containsEntry("step", "1");
        Limit percent = filled(warm, "compared", ui.text("protocols.compared.rise-percent"))
                .orElseThrow();
        assertThat(percent.rule()).isEqualTo(new Rule.PercentFromBaseline(Component.TEMPERATURE, Side.AT_LEAST, 39));
        assertThat(percent.step()).isEqualTo(5);
    }

    @Test
    void aNumberTooLargeForItsDecimalsBecomesTheLargest() {
        Limit far = limit(new Rule.FromBaseline(Component.HEART_RATE, Side.AT_LEAST, 2_000_000_000), 2_000_000_000);
        Limit warm = filled(far, "component", name(Component.TEMPERATURE)).orElseThrow();
        assertThat(warm.step()).isEqualTo(Integer.MAX_VALUE);
        assertThat(warm.rule())
                .isEqualTo(new Rule.FromBaseline(Component.TEMPERATURE, Side.AT_LEAST, Integer.MAX_VALUE));
    }

    @Test
    void twoReadingsAreWantedAsSoonAsMinutesStandBetweenThem() {
        Rule.OfSet rule = atLeast(Component.SYSTOLIC, 170);
        Limit once = limit(rule, 0);
        Limit twice = filled(once, "twice-apart", "5").orElseThrow();
        assertThat(twice.rule()).isEqualTo(new Rule.Twice(rule, Duration.ofMinutes(5)));
        assertThat(filled(twice, "bound", "180").map(Limit::rule))
                .contains(new Rule.Twice(atLeast(Component.SYSTOLIC, 180), Duration.ofMinutes(5)));
        assertThat(filled(twice, "twice-apart", " ")).contains(once);
        assertThat(filled(twice, "twice-apart", "0")).isEmpty();
        assertThat(filled(twice, "twice-apart", "1441")).isEmpty();
    }

    @Test
    void aStageIsTakenAwayAndPutBackWithoutTheOthers() {
        Limit everywhere = limit(atLeast(Component.SYSTOLIC, 170), 0);
        String no = ui.text("protocols.answer.no");
        Limit rest = filled(everywhere, "holds-during", no).orElseThrow();
        assertThat(rest.stages()).containsExactlyInAnyOrder(Stage.BEFORE, Stage.AFTER);
        assertThat(filled(rest, "holds-during", ui.text("protocols.answer.yes")))
                .contains(everywhere);
        Limit nowhere = filled(filled(rest, "holds-before", no).orElseThrow(), "holds-after", no)
                .orElseThrow();
        assertThat(faults(nowhere))
                .extracting(Fault::message)
                .singleElement()
                .asString()
                .endsWith("must name at least one stage");
    }

    @Test
    void aRecheckIsFourNumbersOrNone() {
        Limit once = limit(atLeast(Component.SYSTOLIC, 170), 0);
        Limit rechecked = filled(once, "recheck", "5,3 , 0, 2").orElseThrow();
        assertThat(rechecked.recheck())
                .contains(new Limit.Recheck(Duration.ofMinutes(5), Duration.ofMinutes(3), Duration.ZERO, 2));
        assertThat(faults(rechecked)).isEmpty();
        assertThat(shown(rechecked)).containsEntry("recheck", "5, 3, 0, 2");
        assertThat(filled(rechecked, "recheck", "")).contains(once);
        Limit urgent =
                filled(rechecked, "level", ui.text("protocols.level.urgent")).orElseThrow();
        assertThat(urgent.recheck()).isEqualTo(rechecked.recheck());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "5, 5, 2",
                "5, 5, 2, 2, 2",
                "0, 5, 2, 2",
                "5, 0, 2, 2",
                "5, 5, -1, 2",
                "5, 5, 2, 0",
                "1441, 5, 2, 2",
                "5, 5, 2, 10",
                "five, 5, 2, 2",
                "5 5 2 2"
            })
    void aRecheckThatTheFileWouldRefuseIsRefused(String typed) {
        assertThat(filled(limit(atLeast(Component.SYSTOLIC, 170), 0), "recheck", typed))
                .isEmpty();
    }

    @Test
    void anEffectThatIsNoLongerOnTheListStandsThereUntilAnotherIsChosen() {
        Limit gone = limit(new Rule.Symptom("gone", Severity.MILD), 1);
        Blank effect = form.of(gone, PROTOCOL).getFirst();
        List<String> names = PROTOCOL.effects().stream().map(EffectTerm::name).toList();
        assertThat(effect.isTyped()).isFalse();
        assertThat(effect.choices()).startsWith(names.toArray(String[]::new)).endsWith("gone");
        assertThat(effect.filled().apply("gone")).contains(new Part.Limit(gone));
        EffectTerm first = PROTOCOL.effects().getFirst();
        assertThat(filled(gone, "effect", first.name()).map(Limit::rule))
                .contains(new Rule.Symptom(first.code(), Severity.MILD));
        assertThat(filled(gone, "effect", "Humming")).isEmpty();
    }
}
