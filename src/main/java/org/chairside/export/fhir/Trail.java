package org.chairside.export.fhir;

import java.util.ArrayList;
import java.util.List;
import org.chairside.export.facts.Version;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;

/** Corrections: who changed what into what, when it was written, and why. */
record Trail(Context context) {
    List<Written> of(List<Version> versions) {
        return versions.stream()
                .filter(version -> version.amends().isPresent())
                .filter(version -> context.chart().line(version.amends().get()).isPresent())
                .map(this::provenance)
                .toList();
    }

    private Written provenance(Version version) {
        Entry entry = version.entry().entry();
        EntryId corrected = version.amends().orElseThrow();
        Place old = new Place(corrected.value());
        List<Element> targets = new ArrayList<>(List.of(old.reference()));
        if (isReplacement(version)) {
            targets.addFirst(new Place(version.entry().id().value()).reference());
        }
        Element entity = new Element().put("role", "revision").put("what", old.reference());
        return new Written(
                new Place(version.entry().id().value()).part("provenance"),
                Element.resource("Provenance")
                        .put("text", Narrative.of(context.said(version) + ". Reason: " + version.reason()))
                        .put("target", targets)
                        .put("occurredDateTime", Context.time(entry.enteredAt(), entry.zone()))
                        .put("recorded", Context.time(entry.enteredAt(), entry.zone()))
                        .put(
                                "activity",
                                Concept.of(
                                        activity(version.event()) + ": " + version.reason(),
                                        Concept.coding(
                                                "http://terminology.hl7.org/CodeSystem/v3-DataOperation",
                                                operation(version.event()))))
                        .put("agent", List.of(new Element().put("who", Context.by(entry.author()))))
                        .put("entity", List.of(entity)));
    }

    /** Whether the version says something in place of the old one; a withdrawal says only that it should not be there. */
    static boolean isReplacement(Version version) {
        return !(version.event() instanceof Event.Correction);
    }

    private static String activity(Event event) {
        return switch (event) {
            case Event.EntryWithdrawn _ -> "withdrawn";
            case Event.EntryReinstated _ -> "reinstated";
            default -> "amended";
        };
    }

    private static String operation(Event event) {
        return switch (event) {
            case Event.EntryWithdrawn _ -> "NULLIFY";
            default -> "UPDATE";
        };
    }
}
