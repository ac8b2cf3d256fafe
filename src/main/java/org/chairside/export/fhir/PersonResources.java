package org.chairside.export.fhir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chairside.export.facts.Codes;
import org.chairside.model.Allergies;
import org.chairside.model.Author;
import org.chairside.model.Gender;
import org.chairside.model.Patient;
import org.chairside.model.PersonName;
import org.chairside.model.Recorded;
import org.chairside.model.StaffId;

/** The patient, what they are allergic to, and everybody who wrote. */
record PersonResources(Context context) {
    List<PlacedResource> patient() {
        Patient patient = context.chart().patient();
        List<PlacedResource> all = new ArrayList<>();
        all.add(new PlacedResource(
                context.patient(),
                Element.resource("Patient")
                        .put(
                                "text",
                                Narrative.of(patient.name().formal() + ", born "
                                        + patient.born().text()))
                        .put("identifier", List.of(recordNumber(patient)))
                        .put("name", List.of(name(patient.name())))
                        .put("gender", gender(patient.gender()))
                        .put("birthDate", patient.born().text())));
        all.addAll(allergies(patient.allergies()));
        return all;
    }

    private static Element recordNumber(Patient patient) {
        return new Element()
                .put(
                        "type",
                        Concept.of(
                                "Record number", Concept.coding("http://terminology.hl7.org/CodeSystem/v2-0203", "MR")))
                .put("value", patient.recordNumber());
    }

    private static Element name(PersonName name) {
        return new Element()
                .put("text", name.formal())
                .put("family", name.family())
                .putTexts("given", List.of(name.given()))
                .putTexts("prefix", List.of(name.title()));
    }

    private static String gender(Gender gender) {
        return gender == Gender.NOT_KNOWN ? "unknown" : Codes.code(gender);
    }

    /** Never recorded says nothing; none known is said. */
    private List<PlacedResource> allergies(Allergies allergies) {
        return switch (allergies) {
            case Allergies.NotRecorded() -> List.of();
            case Allergies.NoneKnown() -> List.of(allergy("No known allergies"));
            case Allergies.Known(String text) -> List.of(allergy(text));
        };
    }

    private PlacedResource allergy(String text) {
        String system = "http://terminology.hl7.org/CodeSystem/allergyintolerance-";
        return new PlacedResource(
                context.patient().part("allergies"),
                Element.resource("AllergyIntolerance")
                        .put("text", Narrative.of(text))
                        .put(
                                "clinicalStatus",
                                new Element().put("coding", List.of(Concept.coding(system + "clinical", "active"))))
                        .put(
                                "verificationStatus",
                                new Element()
                                        .put("coding", List.of(Concept.coding(system + "verification", "unconfirmed"))))
                        .put("code", Concept.text(text))
                        .put("patient", context.patient().reference()));
    }

    /** Each author once, in the order of their first entry, with the name they had then. */
    List<PlacedResource> authors() {
        Map<StaffId, Author> known = new LinkedHashMap<>();
        context.chart().entries().stream()
                .map(Recorded::entry)
                .forEach(entry -> known.putIfAbsent(entry.author().id(), entry.author()));
        return known.values().stream().map(PersonResources::practitioner).toList();
    }

    private static PlacedResource practitioner(Author author) {
        return new PlacedResource(
                Context.practitioner(author),
                Element.resource("Practitioner")
                        .put("text", Narrative.of(author.name() + ", " + Codes.code(author.role())))
                        .put(
                                "identifier",
                                List.of(new Element()
                                        .put("system", "urn:ietf:rfc:3986")
                                        .put("value", "urn:uuid:" + author.id())))
                        .put("name", List.of(new Element().put("text", author.name())))
                        .put(
                                "qualification",
                                List.of(new Element().put("code", Concept.text(Codes.code(author.role()))))));
    }
}
