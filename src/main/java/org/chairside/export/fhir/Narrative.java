package org.chairside.export.fhir;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** What a person reads who has no program for the rest. Every text is escaped: nothing typed becomes markup. */
final class Narrative {
    private static final String OPEN = "<div xmlns=\"http://www.w3.org/1999/xhtml\">";

    private static final String NOTHING = "Nothing was recorded.";

    private Narrative() {}

    static Element of(String line) {
        String escaped = FhirTexts.escaped(line);
        return made(OPEN + (escaped.isBlank() ? NOTHING : escaped) + "</div>");
    }

    static Element of(List<String> lines) {
        String items = lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> "<li>" + FhirTexts.escaped(line) + "</li>")
                .collect(joining());
        return made(OPEN + (items.isEmpty() ? NOTHING : "<ul>" + items + "</ul>") + "</div>");
    }

    private static Element made(String div) {
        return new Element().put("status", "generated").put("div", div);
    }
}
