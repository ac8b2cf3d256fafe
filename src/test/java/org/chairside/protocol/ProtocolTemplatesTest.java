package org.chairside.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.model.Aftercare;
import org.chairside.model.Component;
import org.chairside.model.Dose;
import org.chairside.model.DoseRules;
import org.chairside.model.Limit;
import org.chairside.model.Protocol;
import org.chairside.model.Range;
import org.chairside.model.Schedule;
import org.chairside.model.ScreeningItem;
import org.junit.jupiter.api.Test;

class ProtocolTemplatesTest {
    private final List<Protocol> shipped = ProtocolTemplates.shipped();

    @Test
    void everyShippedFileReadsWithoutFault() {
        assertThat(shipped)
                .extracting(protocol -> protocol.key().code())
                .containsExactly("iv-infusion", "esketamine-nasal", "intramuscular", "subcutaneous", "oral-sublingual");
    }

    @Test
    void esketamineIsCheckedAt40MinutesWithin35To45() {
        Schedule.FixedPoint check =
                ProtocolTemplates.named("esketamine-nasal").schedule().fixed().getFirst();
        assertThat(check.after().minus(check.early())).hasMinutes(35);
        assertThat(check.after().plus(check.late())).hasMinutes(45);
    }

    @Test
    void everyLimitNamesItsSource() {
        assertThat(shipped)
                .flatExtracting(Protocol::limits)
                .extracting(Limit::source)
                .allSatisfy(source -> assertThat(source.text()).isNotBlank());
    }

    @Test
    void figuresNobodyCheckedAreNotShownAsFact() {
        assertThat(shipped)
                .flatExtracting(Protocol::limits)
                .filteredOn(limit -> List.of("hr-high", "spo2-very-low", "rr-high", "pain-high")
                        .contains(limit.code()))
                .isNotEmpty()
                .noneMatch(limit -> limit.source().verified());
    }

    /** Every key of the shipped files, and every word that a key may have, stands in the description of the format. */
    @Test
    void theDescriptionOfTheFormatHasEveryKeyAndEveryWord() throws IOException {
        String described = Files.readString(Path.of("src/site/markdown/protocol-format.md"));
        List<String> keys = ProtocolTemplates.shipped().stream()
                .flatMap(shipped -> ProtocolTemplates.text(shipped.key().code()).lines())
                .filter(line -> line.matches("[a-z][a-z0-9-]* = .*"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .distinct()
                .toList();
        List<String> rare = List.of("at-most", "fall", "fall-percent");
        List<String> words = Stream.of(
                        Vocabulary.DRUGS,
                        Vocabulary.ROUTES,
                        Vocabulary.STAGES,
                        Vocabulary.ANCHORS,
                        Vocabulary.VITALS,
                        Vocabulary.COMPONENTS,
                        Vocabulary.LEVELS,
                        Vocabulary.KINDS,
                        Vocabulary.GROUPS,
                        Vocabulary.ANSWERS,
                        Vocabulary.CLOCKS)
                .flatMap(each -> each.meanings().keySet().stream())
                .toList();
        assertThat(keys).hasSizeGreaterThan(45);
        assertThat(Stream.of(keys, rare, LimitSection.KINDS, ScaleCodes.KNOWN, words)
                        .flatMap(List::stream))
                .allSatisfy(word -> assertThat(described).contains("`" + word + "`"));
    }

    @Test
    void everyContraindicationIsAskedAndDecidedByAPhysician() {
        assertThat(shipped).allSatisfy(protocol -> {
            assertThat(protocol.screening())
                    .filteredOn(item -> item.group() == ScreeningItem.Group.CONDITION)
                    .hasSize(15)
                    .allMatch(ScreeningItem::physicianDecides)
                    .extracting(ScreeningItem::code)
                    .contains("hypertension-uncontrolled", "cardiovascular-event", "pregnancy", "psychosis", "bipolar");
            assertThat(protocol.screening())
                    .filteredOn(item -> item.group() == ScreeningItem.Group.MEDICINE)
                    .extracting(ScreeningItem::code)
                    .containsExactly(
                            "med-benzodiazepine",
                            "med-hypnotic",
                            "med-stimulant",
                            "med-maoi",
                            "med-opioid",
                            "med-other",
                            "med-antihypertensive");
            assertThat(protocol.screening())
                    .filteredOn(item -> item.group() == ScreeningItem.Group.EQUIPMENT)
                    .hasSize(3);
            assertThat(protocol.screening())
                    .extracting(ScreeningItem::code)
                    .contains("consent", "suicidality", "fasting", "way-home");
        });
    }

    @Test
    void limitsOfTwoReadingsOfPercentAndOfSymptomsAreShipped() {
        Protocol infusion = ProtocolTemplates.named("iv-infusion");
        assertThat(infusion.limit("hr-twice").orElseThrow().rule())
                .isEqualTo(new Limit.Rule.Twice(
                        new Limit.Rule.Absolute(Component.HEART_RATE, Limit.Side.AT_LEAST, 121),
                        Duration.ofMinutes(5)));
        assertThat(infusion.limit("sbp-rise-percent").orElseThrow().rule())
                .isEqualTo(new Limit.Rule.PercentFromBaseline(Component.SYSTOLIC, Limit.Side.AT_LEAST, 30));
        assertThat(infusion.limits())
                .filteredOn(limit -> limit.rule() instanceof Limit.Rule.Symptom)
                .extracting(Limit::code)
                .contains("chest-pain", "headache-severe", "breathless", "neuro-weakness", "vision-lost");
    }

    @Test
    void hazard10WhatIsUrgentAndHasANumberIsRecheckedAfterFiveMinutes() {
        assertThat(shipped).allSatisfy(protocol -> assertThat(protocol.limits())
                .filteredOn(limit -> limit.recheck().isPresent())
                .allSatisfy(limit -> assertThat(limit.recheck())
                        .contains(new Limit.Recheck(
                                Duration.ofMinutes(5), Duration.ofMinutes(5), Duration.ofMinutes(2), 2)))
                .extracting(Limit::code)
                .containsExactlyInAnyOrder(
                        "sbp-very-high", "dbp-very-high", "hr-twice", "spo2-very-low", "rr-very-low", "unresponsive"));
    }

    @Test
    void dosesReleaseAndAftercareStandInTheFiles() {
        Protocol esketamine = ProtocolTemplates.named("esketamine-nasal");
        assertThat(esketamine.doses().devices())
                .contains(new DoseRules.Devices(Dose.milligrams(28), 3, Duration.ofMinutes(5)));
        assertThat(esketamine.doses().weighing()).isEqualTo(DoseRules.Weighing.PROPOSED);
        assertThat(esketamine.aftercare()).isEqualTo(new Aftercare(Optional.of(7), Optional.of(Duration.ofDays(1))));
        assertThat(shipped).allMatch(protocol -> protocol.release().fresh().equals(Duration.ofMinutes(15)));
        assertThat(ProtocolTemplates.named("iv-infusion").doses().perKilogram()).contains(new Range(100, 1000));
        assertThat(ProtocolTemplates.named("iv-infusion").published())
                .extracting(course -> course.points().getLast().change())
                .containsExactly(16, 11, 3, 3);
    }

    @Test
    void theListHasWantedEffectsToo() {
        assertThat(shipped).allSatisfy(protocol -> assertThat(protocol.effects())
                .extracting(effect -> effect.code())
                .contains("calm", "clarity", "dissociation", "sedation", "respiratory-depression"));
    }
}
