package org.chairside.export.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chairside.export.facts.Codes;
import org.chairside.export.facts.EntryVersion;
import org.chairside.export.facts.Fact;
import org.chairside.model.EntryId;
import org.chairside.model.Event;

/** Scores, and everything for which FHIR has no resource of its own: said in our own codes, fact by fact. */
record Statements(Context context) {
    PlacedResource of(EntryVersion version, Event.ScaleScored scored) {
        List<Element> codings = new ArrayList<>();
        if (Loinc.SCALES.containsKey(scored.scale())) {
            codings.add(Concept.coding(Concept.LOINC, Loinc.SCALES.get(scored.scale())));
        }
        codings.add(Concept.coding(Concept.KINDS, "scale-scored"));
        Element score = context.observation(version, "survey")
                .put("code", Concept.of(scored.scale(), codings.toArray(Element[]::new)));
        List<Fact> items = context.facts().of(version).stream()
                .filter(fact -> fact.name().startsWith("item-"))
                .toList();
        List<Fact> rest = context.factsBut(version, List.of(scored.scale())).stream()
                .filter(fact -> !items.contains(fact))
                .toList();
        return written(
                version,
                context.about(version, score)
                        .put("valueInteger", BigDecimal.valueOf(scored.total()))
                        .put("note", Concept.remarks(rest))
                        .put("component", Concept.components(items)));
    }

    /** Any other entry. Where the kind says it all, the value is that it happened. */
    PlacedResource of(EntryVersion version) {
        String kind = Codes.kind(version.event());
        Element statement = context.about(
                version,
                context.observation(version, "survey")
                        .put("code", Concept.of(kind.replace('-', ' '), Concept.coding(Concept.KINDS, kind))));
        List<Element> components =
                new ArrayList<>(Concept.components(context.facts().of(version)));
        if (version.status() == EntryVersion.Status.UNPLACED) {
            version.amends().ifPresent(of -> components.addAll(correcting(of, version.reason())));
        }
        return written(
                version,
                components.isEmpty() ? statement.put("valueBoolean", true) : statement.put("component", components));
    }

    /** What an entry without a place would correct: no trail says it. */
    private static List<Element> correcting(EntryId of, String reason) {
        return List.of(named("amends", of.toString()), named("reason", reason));
    }

    private static Element named(String name, String text) {
        return new Element()
                .put("code", Concept.of(name, Concept.coding(Concept.FACTS, name)))
                .put("valueString", text);
    }

    /** A set was due and nothing could be taken. */
    PlacedResource of(EntryVersion version, Event.VitalsNotTaken none) {
        Element statement = context.about(
                version,
                context.observation(version, "survey")
                        .put("code", Concept.of("set of vitals", Concept.coding(Concept.KINDS, "vitals-not-taken"))));
        return written(
                version,
                statement
                        .put("dataAbsentReason", VitalSigns.reason(none.reason()))
                        .put("note", Concept.remarks(context.factsBut(version, List.of("not-taken")))));
    }

    private static PlacedResource written(EntryVersion version, Element resource) {
        return new PlacedResource(new ResourceReference(version.entry().id().value()), resource);
    }
}
