package org.chairside.ui.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chairside.model.Protocol;
import org.chairside.protocol.Fault;
import org.chairside.protocol.Part;
import org.chairside.protocol.ProtocolParts;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.testing.RandomProtocols;
import org.chairside.ui.kit.Kits;
import org.chairside.ui.kit.UiContext;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PartFormTest {
    private static final UiContext KIT = Kits.immediate();

    /** Of every kind that is typed at least one that it takes and shows as it is here. */
    private static final List<String> VALUES = List.of(
            "",
            "1",
            "2",
            "5",
            "0.5",
            "1 to 2",
            "2 to 3",
            "40 to 60",
            "hr, bp",
            "5, 3, 0, 1",
            "spo2",
            "CADSS-6",
            "phq-9",
            "T\u00e4glich, \u201cso\u201d");

    private static final Set<String> IN_WORDS = Set.of("name", "text", "source", "scale");
    private static final Set<String> MAY_BE_EMPTY = Set.of("mg-per-kg", "mg", "over", "twice-apart", "recheck");

    /** What two blanks together must keep, and one alone cannot know. */
    private static final List<String> BETWEEN_BLANKS =
            List.of("must lie within what is possible", "must not reach back before the first dose");

    private final PartForm form = new PartForm(KIT);

    /** Every part of every protocol that the program brings along, and a new one of every kind. */
    static Stream<Arguments> parts() {
        List<Arguments> all = new ArrayList<>();
        NewParts fresh = new NewParts(KIT);
        for (Protocol protocol : ProtocolTemplates.shipped()) {
            ProtocolParts.of(protocol).forEach(part -> all.add(of(part, protocol)));
            for (NewPartKind kind : NewPartKind.values()) {
                fresh.of(kind, protocol).ifPresent(part -> all.add(of(part, protocol)));
            }
        }
        return all.stream();
    }

    private static Arguments of(Part part, Protocol protocol) {
        String name = protocol.key().code() + ", " + part.chapter() + ", " + part.id();
        return arguments(Named.of(name, part), protocol);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void whatIsShownGivenBackIsTheSamePart(Part part, Protocol protocol) {
        assertThat(form.of(part, protocol)).isNotEmpty().allSatisfy(blank -> assertThat(
                        blank.filled().apply(blank.value()))
                .as(blank.name())
                .contains(part));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void anotherValueIsTakenInItsOwnBlankAloneAndCanBePutBack(Part part, Protocol protocol) {
        for (Blank blank : form.of(part, protocol)) {
            List<String> others = others(blank, protocol);
            assertThat(others).as(blank.name()).isNotEmpty();
            for (String other : others) {
                Part changed = blank.filled().apply(other).orElseThrow();
                Map<String, String> wanted = shown(part, protocol);
                wanted.put(blank.name(), other);
                assertThat(shown(changed, protocol)).as(blank.name()).isEqualTo(wanted);
                assertThat(changed).isNotEqualTo(part);
                assertThat(named(blank.name(), changed, protocol).filled().apply(blank.value()))
                        .as(blank.name() + " from " + other)
                        .contains(part);
            }
        }
    }

    /** What else could stand there. */
    private List<String> others(Blank blank, Protocol protocol) {
        List<String> offered = blank.isTyped() ? VALUES : blank.choices();
        return offered.stream()
                .filter(value -> !value.equals(blank.value()))
                .filter(value -> !blank.isTyped()
                        || blank.filled()
                                .apply(value)
                                .filter(changed -> named(blank.name(), changed, protocol)
                                        .value()
                                        .equals(value))
                                .isPresent())
                .toList();
    }

    private Map<String, String> shown(Part part, Protocol protocol) {
        Map<String, String> shown = new LinkedHashMap<>();
        form.of(part, protocol).forEach(blank -> assertThat(shown.put(blank.name(), blank.value()))
                .as(blank.name())
                .isNull());
        return shown;
    }

    private Blank named(String name, Part part, Protocol protocol) {
        return form.of(part, protocol).stream()
                .filter(blank -> blank.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void whatIsNoValueOfItsKindIsRefused(Part part, Protocol protocol) {
        for (Blank blank : form.of(part, protocol)) {
            List<String> refused = IN_WORDS.contains(blank.name())
                    ? List.of(" \t", "\u200b", "Long. ".repeat(700))
                    : List.of("often", "1.2.3", "1.23456", "-1", "\u0663", "99999999999999", "5 to", "to 5", "5 to 3");
            assertThat(refused.stream().flatMap(typed -> blank.filled().apply(typed).stream()))
                    .as(blank.name())
                    .isEmpty();
            assertThat(blank.filled().apply("").isPresent())
                    .as(blank.name() + ", empty")
                    .isEqualTo(MAY_BE_EMPTY.contains(blank.name()));
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    phase-after-1    | every          | 1; 1440             | 0; 1441; 1.5
                    phase-after-1    | late-after     | 0; 1440             | 1441
                    phase-after-1    | times          | 0; 999              | 1000
                    fixed-min-40     | after          | 0; 1440             | 1441
                    fixed-min-40     | early          | 0; 1440             | 1441
                    fixed-min-40     | late           | 0; 1440             | 1441
                    wanted           | wanted         | o2-flow; hr,bp spo2 | hr, hr; hr,; ecg
                    pulse-pressure   | pulse-pressure | 0 to 998; 20-20     | 0 to 999; 20 to 19; 20
                    systolic         | possible       | 1 to 999            | 0 to 9; 9 to 1000; 1.5 to 9
                    systolic         | likely         | 1 to 999            | 0 to 9; 9 to 1000
                    spo2             | possible       | 0 to 100            | 0 to 101
                    temp             | possible       | 0 to 99.9; 1\u20132,5 | 0 to 100; 1 to 2.55
                    temp             | jump           | 0; 0.1; 2,0         | 0.15
                    systolic         | jump           | 0; 200              | 0.5
                    range            | mg-per-kg      | 0 to 100; 0.001 to 1| 0 to 100.001; 1.0005 to 2
                    range            | mg             | 0 to 100000         | 0 to 100000.001
                    range            | over           | 1; 1440             | 0; 1441
                    devices          | each           | 0.001; 2000000      | 0; 0.0005
                    devices          | most           | 1; 9                | 0; 10
                    devices          | rest           | 0; 1440             | 1441
                    weight           | possible       | 1 to 999            | 0.999 to 9; 9 to 999.001
                    weight           | likely         | 1 to 999            | 0.999 to 9; 9 to 999.001
                    weight           | change-percent | 1; 100              | 0; 101
                    watching         | observe        | 0; 1440             | 1441
                    watching         | fresh          | 0; 1440             | 1441
                    rems             | days           | 1; 365              | 0; 366
                    follow-up        | hours          | 1; 8760             | 0; 8761
                    moaas            | scale          | rass; CADSS-6; Own  | PHQ9; cadss; phq-8
                    """)
    void aBlankTakesWhatTheFileTakesAndNoMore(String id, String name, String taken, String refused) {
        Protocol protocol = ProtocolTemplates.named("esketamine-nasal");
        Part part = ProtocolParts.of(protocol).stream()
                .filter(each -> each.id().equals(id) && shown(each, protocol).containsKey(name))
                .findFirst()
                .orElseThrow();
        Blank blank = named(name, part, protocol);
        assertThat(split(refused))
                .allSatisfy(typed -> assertThat(blank.filled().apply(typed)).isEmpty());
        assertThat(split(taken)).allSatisfy(typed -> assertThat(
                        blank.filled().apply(typed).map(changed -> faults(protocol, part, changed)))
                .hasValueSatisfying(faults -> assertThat(faults)
                        .allMatch(fault -> BETWEEN_BLANKS.stream().anyMatch(fault.message()::endsWith))));
    }

    private static List<String> split(String values) {
        return Arrays.stream(values.split(";", -1)).map(String::strip).toList();
    }

    /** What the file has against it. */
    private static List<Fault> faults(Protocol protocol, Part before, Part now) {
        EditorModel editor = new EditorModel(protocol);
        editor.replace(editor.now().parts().indexOf(before), before, now);
        return editor.now().faults();
    }

    @Provide
    Arbitrary<Protocol> protocols() {
        return RandomProtocols.any();
    }

    /** A set of which nothing is wanted is only for a file to say. */
    @Property(tries = 60)
    void whateverAFileSaysIsGivenBack(@ForAll("protocols") Protocol protocol) {
        PartForm fresh = new PartForm(KIT);
        for (Part part : ProtocolParts.of(protocol)) {
            boolean wantsNothing = part instanceof Part.Wanted(var vitals) && vitals.isEmpty();
            assertThat(fresh.of(part, protocol))
                    .allSatisfy(blank -> assertThat(blank.filled().apply(blank.value()))
                            .as(blank.name())
                            .isEqualTo(wantsNothing ? Optional.empty() : Optional.of(part)));
        }
    }
}
