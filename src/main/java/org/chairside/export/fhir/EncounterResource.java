package org.chairside.export.fhir;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.export.facts.Codes;
import org.chairside.model.CoursePlace;
import org.chairside.model.Event;
import org.chairside.model.Indication;
import org.chairside.model.SessionState;
import org.chairside.model.Weight;

/** The session as an encounter, its course, its room, and the weight it was opened with. */
record EncounterResource(Context context) {
    List<PlacedResource> resources() {
        return Stream.of(Stream.of(encounter(), course(), room()), weight().stream())
                .flatMap(each -> each)
                .toList();
    }

    private PlacedResource encounter() {
        Chart chart = context.chart();
        Element period = new Element().put("start", context.time(chart.openedAt()));
        chart.closedAt().ifPresent(end -> period.put("end", context.time(end)));
        return new PlacedResource(
                context.encounter(),
                Element.resource("Encounter")
                        .put("text", Narrative.of(words(chart.coursePlace())))
                        .put(
                                "identifier",
                                List.of(new Element()
                                        .put("system", "urn:ietf:rfc:3986")
                                        .put("value", context.encounter().url())))
                        .put("status", status(chart.state()))
                        .put("class", Concept.coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", "AMB"))
                        .put("type", List.of(Concept.text(words(chart.coursePlace()))))
                        .put("subject", context.patient().reference())
                        .put("episodeOfCare", List.of(coursePlace().reference()))
                        .put(
                                "participant",
                                List.of(new Element()
                                        .put(
                                                "individual",
                                                Context.by(chart.openingEntry()
                                                        .entry()
                                                        .author()))))
                        .put("period", period)
                        .put("reasonCode", reasons())
                        .put("hospitalization", disposition(chart.state()))
                        .put(
                                "location",
                                List.of(new Element()
                                        .put("location", roomPlace().reference(chart.room())))));
    }

    private static String status(SessionState state) {
        return switch (state) {
            case OPEN -> "in-progress";
            case RELEASED, TRANSFERRED, ADMITTED, LEFT_AGAINST_ADVICE, LEFT_UNANNOUNCED -> "finished";
            case CANCELLED -> "cancelled";
        };
    }

    /** Where the patient went, in the words of FHIR; nothing of a session that goes on or was canceled. */
    private static Element disposition(SessionState state) {
        String code =
                switch (state) {
                    case OPEN, CANCELLED -> "";
                    case RELEASED -> "home";
                    case TRANSFERRED, ADMITTED -> "other-hcf";
                    case LEFT_AGAINST_ADVICE -> "aadvice";
                    case LEFT_UNANNOUNCED -> "oth";
                };
        return code.isEmpty()
                ? new Element()
                : new Element()
                        .put(
                                "dischargeDisposition",
                                Concept.of(
                                        Codes.code(state),
                                        Concept.coding(
                                                "http://terminology.hl7.org/CodeSystem/discharge-disposition", code)));
    }

    private static String words(CoursePlace course) {
        String planned = course.planned() > 0 ? " of " + course.planned() : "";
        return Codes.code(course.kind()) + " session " + course.number() + planned;
    }

    private List<Element> reasons() {
        return context.chart().chartEntries().stream()
                .filter(line -> line.stands())
                .map(line -> line.event())
                .filter(Event.TreatmentOrdered.class::isInstance)
                .map(Event.TreatmentOrdered.class::cast)
                .reduce((_, last) -> last)
                .map(EncounterResource::reasons)
                .orElse(List.of());
    }

    private static List<Element> reasons(Event.TreatmentOrdered ordered) {
        return ordered.indications().stream()
                .map(each -> Concept.text(
                        each == Indication.OTHER && !ordered.other().isBlank() ? ordered.other() : Codes.code(each)))
                .toList();
    }

    private ResourceReference coursePlace() {
        return context.encounter().part("course");
    }

    private PlacedResource course() {
        return new PlacedResource(
                coursePlace(),
                Element.resource("EpisodeOfCare")
                        .put("text", Narrative.of("Course of treatment"))
                        .put("status", "active")
                        .put(
                                "type",
                                List.of(Concept.text(
                                        Codes.code(context.chart().protocol().drug()) + " course")))
                        .put("patient", context.patient().reference()));
    }

    private ResourceReference roomPlace() {
        return context.encounter().part("room");
    }

    private PlacedResource room() {
        String name = context.chart().room().isBlank()
                ? "Room not named"
                : context.chart().room();
        return new PlacedResource(
                roomPlace(),
                Element.resource("Location").put("text", Narrative.of(name)).put("name", name));
    }

    private List<PlacedResource> weight() {
        return context.chart().opened().weight().map(this::weight).stream().toList();
    }

    private PlacedResource weight(Weight weight) {
        BigDecimal kilograms = weight.kilograms();
        var opening = context.chart().openingEntry().entry();
        return new PlacedResource(
                context.encounter().part("weight"),
                Element.resource("Observation")
                        .put(
                                "meta",
                                new Element()
                                        .putTexts(
                                                "profile",
                                                List.of(Loinc.profile("bodyweight")
                                                        .orElseThrow())))
                        .put("text", Narrative.of("weight: " + kilograms.toPlainString() + " kg"))
                        .put("status", "final")
                        .put("category", List.of(Concept.category("vital-signs")))
                        .put("code", Concept.of("weight", Concept.coding(Concept.LOINC, Loinc.BODY_WEIGHT)))
                        .put("subject", context.patient().reference())
                        .put("encounter", context.encounter().reference())
                        .put("effectiveDateTime", context.time(opening.happenedAt()))
                        .put("issued", context.time(opening.enteredAt()))
                        .put("performer", List.of(Context.by(opening.author())))
                        .put("valueQuantity", Concept.quantity(kilograms, "kg")));
    }
}
