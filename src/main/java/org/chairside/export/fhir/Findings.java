package org.chairside.export.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chairside.chart.EffectCourse;
import org.chairside.export.facts.EntryVersion;
import org.chairside.model.EffectTerm;
import org.chairside.model.Event;
import org.chairside.model.Severity;

/** Effects: each time one was asked about, and the course it took. Present, absent and not asked stay three things. */
record Findings(Context context) {
    PlacedResource of(EntryVersion version, Event.EffectAsked asked) {
        boolean present = asked.severity().isPresent();
        Element finding = context.observation(version, "survey")
                .put(
                        "code",
                        Concept.of(
                                present ? "symptom present" : "symptom absent",
                                Concept.coding(Concept.LOINC, present ? Loinc.SYMPTOM_PRESENT : Loinc.SYMPTOM_ABSENT),
                                Concept.coding(Concept.KINDS, "effect-asked")));
        Element whole = context.about(version, finding)
                .put("valueCodeableConcept", effect(asked.effect()))
                .put("note", Concept.remarks(context.factsBut(version, List.of(asked.effect()))));
        return new PlacedResource(
                new ResourceReference(version.entry().id().value()),
                present ? whole.put("component", List.of(severity(asked.severity()))) : whole);
    }

    /** From onset to resolution, with the worst of it; one for each effect that was ever there. */
    List<PlacedResource> courses() {
        return context.chart().effects().stream()
                .filter(course -> course.onset().isPresent())
                .map(this::course)
                .toList();
    }

    private PlacedResource course(EffectCourse course) {
        String code = course.term().code();
        Element period = new Element().put("start", context.time(course.onset().orElseThrow()));
        course.resolved().ifPresent(end -> period.put("end", context.time(end)));
        return new PlacedResource(
                context.encounter().part("course of " + code),
                Element.resource("Observation")
                        .put("text", Narrative.of("course of " + course.term().name()))
                        .put("status", "final")
                        .put("category", List.of(Concept.category("survey")))
                        .put(
                                "code",
                                Concept.of("symptom present", Concept.coding(Concept.LOINC, Loinc.SYMPTOM_PRESENT)))
                        .put("subject", context.patient().reference())
                        .put("encounter", context.encounter().reference())
                        .put("effectivePeriod", period)
                        .put(
                                "performer",
                                List.of(Context.by(course.findings()
                                        .getFirst()
                                        .line()
                                        .original()
                                        .entry()
                                        .author())))
                        .put("valueCodeableConcept", effect(code))
                        .put("derivedFrom", findings(course))
                        .put("component", List.of(severity(course.peak()))));
    }

    private static List<Element> findings(EffectCourse course) {
        return course.findings().stream()
                .map(finding ->
                        finding.line().lastAmendment().orElse(finding.line().original()))
                .map(entry -> new ResourceReference(entry.id().value()).reference())
                .toList();
    }

    private Element effect(String code) {
        List<Element> codings = new ArrayList<>();
        Snomed.effect(code).ifPresent(snomed -> codings.add(Concept.coding(Concept.SNOMED, snomed)));
        codings.add(Concept.coding(Concept.EFFECTS, code));
        String name =
                context.chart().protocol().effect(code).map(EffectTerm::name).orElse(code);
        return Concept.of(name, codings.toArray(Element[]::new));
    }

    private static Element severity(Severity severity) {
        return new Element()
                .put("code", Concept.of("severity", Concept.coding(Concept.FACTS, "severity")))
                .put("valueInteger", BigDecimal.valueOf(severity.grade()));
    }
}
