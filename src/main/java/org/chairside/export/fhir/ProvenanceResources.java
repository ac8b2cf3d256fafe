package org.chairside.export.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.export.facts.EntryVersion;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;

/**
 * Corrections: who changed what into what, when it was written, and why. And of what was given, when it was written: a
 * medicine has no field of its own for that.
 */
record ProvenanceResources(Context context) {
    private static final String OPERATIONS = "http://terminology.hl7.org/CodeSystem/v3-DataOperation";

    List<PlacedResource> of(List<EntryVersion> versions) {
        return versions.stream()
                .filter(version -> version.status() != EntryVersion.Status.UNPLACED)
                .flatMap(version -> provenance(version).stream())
                .toList();
    }

    private Optional<PlacedResource> provenance(EntryVersion version) {
        if (version.amends().isPresent()) {
            return Optional.of(correction(version));
        }
        return isGiven(version.event()) ? Optional.of(entered(version)) : Optional.empty();
    }

    private static boolean isGiven(Event event) {
        return event instanceof Event.DoseGiven
                || event instanceof Event.DeviceGiven
                || event instanceof Event.InfusionStarted
                || event instanceof Event.MedicationGiven;
    }

    private PlacedResource entered(EntryVersion version) {
        Entry entry = version.entry().entry();
        ResourceReference given = new ResourceReference(entry.id().value());
        return new PlacedResource(
                given.part("provenance"),
                Element.resource("Provenance")
                        .put("text", Narrative.of("entered by " + entry.author().name()))
                        .put("target", List.of(given.reference()))
                        .put("recorded", Context.time(entry.enteredAt(), entry.zone()))
                        .put("activity", Concept.of("entered", Concept.coding(OPERATIONS, "CREATE")))
                        .put("agent", List.of(new Element().put("who", Context.by(entry.author())))));
    }

    private PlacedResource correction(EntryVersion version) {
        Entry entry = version.entry().entry();
        EntryId corrected = version.amends().orElseThrow();
        ResourceReference old = new ResourceReference(corrected.value());
        List<Element> targets = new ArrayList<>(List.of(old.reference()));
        if (isReplacement(version)) {
            targets.addFirst(new ResourceReference(version.entry().id().value()).reference());
        }
        Element entity = new Element().put("role", "revision").put("what", old.reference());
        ResourceReference own = new ResourceReference(version.entry().id().value());
        return new PlacedResource(
                isReplacement(version) ? own.part("provenance") : own,
                Element.resource("Provenance")
                        .put("text", Narrative.of(context.said(version) + ". Reason: " + version.reason()))
                        .put("target", targets)
                        .put(
                                "occurredDateTime",
                                Context.time(
                                        isReplacement(version) ? entry.enteredAt() : entry.happenedAt(), entry.zone()))
                        .put("recorded", Context.time(entry.enteredAt(), entry.zone()))
                        .put(
                                "activity",
                                Concept.of(
                                        activity(version.event()) + ": " + version.reason(),
                                        Concept.coding(OPERATIONS, operation(version.event()))))
                        .put("agent", List.of(new Element().put("who", Context.by(entry.author()))))
                        .put("entity", List.of(entity)));
    }

    /** Whether the version says something in place of the old one; a withdrawal says only that it should not be there. */
    static boolean isReplacement(EntryVersion version) {
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
