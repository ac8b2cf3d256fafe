package org.chairside.export.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON object under way, its fields in the order they are put. FHIR knows no empty values, so an empty text, list or
 * object is left out. Used by one thread, then left.
 */
final class Element {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** A resource of a type. */
    static Element resource(String type) {
        return new Element().put("resourceType", type);
    }

    Element put(String name, String text) {
        String clean = FhirTexts.clean(text);
        if (!clean.isBlank()) {
            fields.put(name, clean);
        }
        return this;
    }

    Element put(String name, boolean flag) {
        fields.put(name, flag);
        return this;
    }

    Element put(String name, BigDecimal number) {
        fields.put(name, number);
        return this;
    }

    Element put(String name, Element element) {
        if (!element.fields.isEmpty()) {
            fields.put(name, element.fields);
        }
        return this;
    }

    Element put(String name, List<Element> elements) {
        List<Object> all = new ArrayList<>();
        elements.stream().filter(each -> !each.fields.isEmpty()).forEach(each -> all.add(each.fields));
        if (!all.isEmpty()) {
            fields.put(name, all);
        }
        return this;
    }

    Element putTexts(String name, List<String> texts) {
        List<String> all = texts.stream()
                .map(FhirTexts::clean)
                .filter(each -> !each.isBlank())
                .toList();
        if (!all.isEmpty()) {
            fields.put(name, all);
        }
        return this;
    }

    /** What was put, for the writer of JSON. */
    Map<String, Object> fields() {
        return fields;
    }
}
