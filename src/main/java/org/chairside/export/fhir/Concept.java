package org.chairside.export.fhir;

import java.math.BigDecimal;
import java.util.List;
import org.chairside.export.facts.Fact;

/** Codes with their systems, and quantities with their units. */
final class Concept {
    static final String LOINC = "http://loinc.org";
    static final String SNOMED = "http://snomed.info/sct";
    static final String ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
    static final String UCUM = "http://unitsofmeasure.org";

    /** Our own codes: a number made from a random UUID, so that nobody else's can be the same. */
    private static final String OWN = "urn:oid:2.25.147679937137259953688906549430196075025";

    static final String KINDS = OWN + ".1";
    static final String FACTS = OWN + ".2";
    static final String EFFECTS = OWN + ".3";
    static final String SCALES = OWN + ".4";

    private Concept() {}

    static Element coding(String system, String code) {
        return new Element().put("system", system).put("code", code);
    }

    /** A concept in words, with the codes there are for it. */
    static Element of(String text, Element... codings) {
        return new Element().put("coding", List.of(codings)).put("text", text);
    }

    static Element text(String text) {
        return new Element().put("text", text);
    }

    /** The category without which no observation is a vital sign. */
    static Element category(String code) {
        return new Element()
                .put("coding", List.of(coding("http://terminology.hl7.org/CodeSystem/observation-category", code)));
    }

    /**
     * Puts a value with its unit. A score is a whole number: an annotation in braces is no unit to UCUM.
     *
     * @param ucum also shown as the unit
     */
    static Element value(Element holder, BigDecimal value, String ucum) {
        if (ucum.equals("{score}")) {
            return holder.put("valueInteger", value);
        }
        return holder.put("valueQuantity", quantity(value, ucum));
    }

    static Element quantity(BigDecimal value, String ucum) {
        return new Element()
                .put("value", value)
                .put("unit", ucum)
                .put("system", UCUM)
                .put("code", ucum);
    }

    /** A fact as a component of an observation. */
    static Element component(Fact fact) {
        Element component = new Element().put("code", of(fact.name(), coding(FACTS, fact.name())));
        switch (fact.value()) {
            case Fact.Value.Digits(String digits)
            when !fact.unit().isEmpty() -> value(component, new BigDecimal(digits), fact.unit());
            case Fact.Value value -> component.put("valueString", value.text());
        }
        return component;
    }

    /** Components for all facts that say anything. */
    static List<Element> components(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> !FhirTexts.clean(fact.value().text()).isBlank())
                .map(Concept::component)
                .toList();
    }

    /** One remark for each fact that says anything: {@code lot: K7741}. */
    static List<Element> remarks(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> !FhirTexts.clean(fact.value().text()).isBlank())
                .map(fact -> new Element().put("text", FhirTexts.plainInMarkdown(remark(fact))))
                .toList();
    }

    static String remark(Fact fact) {
        String unit = fact.unit().isEmpty() ? "" : " " + fact.unit();
        return fact.name() + ": " + fact.value().text() + unit;
    }
}
