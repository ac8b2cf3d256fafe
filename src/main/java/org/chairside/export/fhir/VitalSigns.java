package org.chairside.export.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chairside.export.facts.EntryVersion;
import org.chairside.export.facts.Fact;
import org.chairside.model.Component;
import org.chairside.model.Event;
import org.chairside.model.Measurement;
import org.chairside.model.NotTaken;
import org.chairside.model.Quantity;
import org.chairside.model.Vital;

/** A set of vitals: one observation each, held together by one for the set. */
record VitalSigns(Context context) {
    List<PlacedResource> of(EntryVersion version, Event.VitalsTaken taken) {
        ResourceReference set = new ResourceReference(version.entry().id().value());
        List<PlacedResource> members = new ArrayList<>();
        taken.vitals()
                .measured()
                .forEach(each -> members.add(new PlacedResource(part(set, each.vital()), measured(version, each))));
        taken.vitals()
                .notTaken()
                .forEach((vital, reason) ->
                        members.add(new PlacedResource(part(set, vital), missing(version, vital, reason))));
        List<PlacedResource> all = new ArrayList<>(List.of(new PlacedResource(set, set(version, members))));
        all.addAll(members);
        return all;
    }

    private static ResourceReference part(ResourceReference set, Vital vital) {
        return set.part(vital.code());
    }

    private Element set(EntryVersion version, List<PlacedResource> members) {
        List<Fact> rest = context.facts().of(version).stream()
                .filter(fact ->
                        Component.ofCode(fact.name()).isEmpty() && !fact.name().endsWith("-not-taken"))
                .toList();
        Element set = context.observation(version, "survey")
                .put("code", Concept.of("set of vitals", Concept.coding(Concept.KINDS, "vitals-taken")));
        return context.about(version, set)
                .put("note", Concept.remarks(rest))
                .put(
                        "hasMember",
                        members.stream().map(each -> each.place().reference()).toList());
    }

    private static Element start(Vital vital) {
        Element observation = Element.resource("Observation");
        Loinc.profile(vital)
                .ifPresent(profile -> observation.put("meta", new Element().putTexts("profile", List.of(profile))));
        return observation;
    }

    private Element observation(EntryVersion version, Vital vital, String said) {
        List<Element> codings = new ArrayList<>();
        Loinc.of(vital).forEach(code -> codings.add(Concept.coding(Concept.LOINC, code)));
        codings.add(Concept.coding(Concept.FACTS, vital.code()));
        Element observation = start(vital)
                .put("text", Narrative.of(said))
                .put("status", Context.status(version))
                .put("category", List.of(Concept.category("vital-signs")))
                .put("code", Concept.of(vital.code(), codings.toArray(Element[]::new)));
        return context.about(version, observation);
    }

    private Element measured(EntryVersion version, Measurement measurement) {
        Vital vital = measurement.vital();
        List<Quantity> quantities = measurement.quantities();
        String said = vital.code() + ": "
                + String.join("/", quantities.stream().map(Quantity::text).toList()) + " " + vital.ucum();
        Element observation = observation(version, vital, said);
        return vital == Vital.BLOOD_PRESSURE
                ? observation.put(
                        "component",
                        quantities.stream().map(VitalSigns::pressure).toList())
                : Concept.value(observation, quantities.getFirst().value(), vital.ucum());
    }

    private static Element pressure(Quantity quantity) {
        return pressureOf(quantity.component())
                .put("valueQuantity", Concept.quantity(quantity.value(), Vital.BLOOD_PRESSURE.ucum()));
    }

    private static Element pressureOf(Component component) {
        return new Element()
                .put("code", Concept.of(component.code(), Concept.coding(Concept.LOINC, Loinc.of(component))));
    }

    /** A reason in place of a number. The profile of a pressure wants both halves, so both say why they are not there. */
    private Element missing(EntryVersion version, Vital vital, NotTaken reason) {
        Element observation = observation(version, vital, vital.code() + " not taken: " + reason.code());
        Element why = reason(reason);
        return vital == Vital.BLOOD_PRESSURE
                ? observation
                        .put("dataAbsentReason", why)
                        .put(
                                "component",
                                List.of(
                                        pressureOf(Component.SYSTOLIC).put("dataAbsentReason", why),
                                        pressureOf(Component.DIASTOLIC).put("dataAbsentReason", why)))
                : observation.put("dataAbsentReason", why);
    }

    static Element reason(NotTaken reason) {
        String code =
                switch (reason) {
                    case REFUSED -> "asked-declined";
                    case CUFF_FAILED -> "error";
                    case UNSTATED -> "unknown";
                    case ASLEEP, WITH_THERAPIST, EMERGENCY -> "not-performed";
                };
        return Concept.of(reason.code().toLowerCase(Locale.ROOT), Concept.coding(Concept.ABSENT, code));
    }
}
