package org.chairside.export.fhir;

import java.util.List;
import java.util.Optional;
import org.chairside.chart.Infusion;
import org.chairside.export.facts.Codes;
import org.chairside.export.facts.EntryVersion;
import org.chairside.model.Dose;
import org.chairside.model.Entry;
import org.chairside.model.Event;
import org.chairside.model.Route;

/** What was given: doses, devices, infusions, and medicines that are not the drug of the session. */
record Administrations(Context context) {
    PlacedResource of(EntryVersion version, Event.DoseGiven given) {
        return drug(version, Optional.of(given.dose()), given.route());
    }

    PlacedResource of(EntryVersion version, Event.DeviceGiven given) {
        return drug(
                version, Optional.of(given.dose()), context.chart().protocol().route());
    }

    /** The start of an infusion stands for the whole of it: until when it ran, and what was given by then. */
    PlacedResource infusion(EntryVersion version) {
        Entry entry = version.entry().entry();
        Optional<Infusion> infusion = context.chart().doses().infusions().stream()
                .filter(each -> each.startedAt().equals(entry.happenedAt()))
                .findFirst();
        Optional<Infusion.End> end = infusion.flatMap(Infusion::end);
        Element period = new Element().put("start", Context.time(entry.happenedAt(), entry.zone()));
        end.ifPresent(each -> period.put("end", Context.time(each.at(), entry.zone())));
        Element resource =
                start(version, end.isPresent() ? "completed" : "in-progress").put("effectivePeriod", period);
        return written(
                version,
                rest(
                        resource,
                        version,
                        dosage(
                                end.map(Infusion.End::given),
                                context.chart().protocol().route())));
    }

    PlacedResource of(EntryVersion version, Event.MedicationGiven given) {
        Element medicine = Element.resource("MedicationAdministration")
                .put("text", Narrative.of(context.said(version)))
                .put("identifier", List.of(Context.number(version)))
                .put("status", status(version, "completed"))
                .put("category", kind(version))
                .put("medicationCodeableConcept", named(given.medicine()))
                .put("subject", context.patient().reference())
                .put("context", context.encounter().reference())
                .put("effectiveDateTime", happened(version));
        return written(version, rest(medicine, version, new Element()));
    }

    /** FHIR wants a medicine wherever one was given; of one that nobody named it says that it is unknown. */
    private static Element named(String medicine) {
        Element named = Concept.text(medicine);
        return named.fields().isEmpty()
                ? new Element().put("coding", List.of(Concept.coding(Concept.ABSENT, "unknown")))
                : named;
    }

    private PlacedResource drug(EntryVersion version, Optional<Dose> dose, Route route) {
        Element resource = start(version, "completed").put("effectiveDateTime", happened(version));
        return written(version, rest(resource, version, dosage(dose, route)));
    }

    private static PlacedResource written(EntryVersion version, Element resource) {
        return new PlacedResource(new ResourceReference(version.entry().id().value()), resource);
    }

    private static String happened(EntryVersion version) {
        Entry entry = version.entry().entry();
        return Context.time(entry.happenedAt(), entry.zone());
    }

    private Element start(EntryVersion version, String status) {
        String drug = Codes.code(context.chart().protocol().drug());
        return Element.resource("MedicationAdministration")
                .put("text", Narrative.of(context.said(version)))
                .put("identifier", List.of(Context.number(version)))
                .put("status", status(version, status))
                .put("category", kind(version))
                .put("medicationCodeableConcept", Concept.text(drug))
                .put("subject", context.patient().reference())
                .put("context", context.encounter().reference());
    }

    private static Element kind(EntryVersion version) {
        String kind = Codes.kind(version.event());
        return Concept.of(kind.replace('-', ' '), Concept.coding(Concept.KINDS, kind));
    }

    private static String status(EntryVersion version, String standing) {
        return switch (version.status()) {
            case STANDS -> standing;
            case AMENDED, WITHDRAWN -> "entered-in-error";
            case UNPLACED -> "unknown";
        };
    }

    private static Element dosage(Optional<Dose> dose, Route route) {
        Element coded = Snomed.route(route)
                .map(code -> Concept.of(Codes.code(route), Concept.coding(Concept.SNOMED, code)))
                .orElse(Concept.text(Codes.code(route)));
        Element dosage = new Element().put("route", coded);
        dose.ifPresent(each -> dosage.put("dose", Concept.quantity(each.milligrams(), "mg")));
        return dosage;
    }

    /**
     * Who gave it and when that was written; then what FHIR has no place for, in remarks: lot, witness, how it was drawn
     * up. FHIR wants an amount wherever it reads of a dosage, so without one the route is a remark too.
     */
    private Element rest(Element resource, EntryVersion version, Element dosage) {
        Entry entry = version.entry().entry();
        boolean amount = dosage.fields().containsKey("dose");
        List<String> said = amount ? List.of("dose", "route") : List.of("medicine");
        return resource.put("performer", List.of(new Element().put("actor", Context.by(entry.author()))))
                .put("note", Concept.remarks(context.factsBut(version, said)))
                .put("dosage", amount ? dosage : new Element());
    }
}
