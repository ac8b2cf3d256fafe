package org.chairside.export.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chairside.export.facts.Codes;
import org.chairside.export.page.PageLanguage;
import org.chairside.export.page.RecordStatus;

/** The first page of the document: what it is, about whom, by whom, and what stands in it under which heading. */
record Contents(Context context) {
    PlacedResource of(Map<DocumentSection, List<PlacedResource>> sections) {
        String drug = Codes.code(context.chart().protocol().drug());
        String route = Codes.code(context.chart().protocol().route());
        String title = (context.isDraft() ? "DRAFT: session record, " : "Session record: ") + drug + ", " + route;
        return new PlacedResource(
                context.encounter().part("contents"),
                Element.resource("Composition")
                        .put(
                                "meta",
                                new Element()
                                        .put(
                                                "versionId",
                                                Integer.toString(
                                                        context.edition().version())))
                        .put("text", Narrative.of(narrative(title)))
                        .put(
                                "identifier",
                                new Element()
                                        .put("system", "urn:ietf:rfc:3986")
                                        .put("value", context.encounter().url()))
                        .put("status", status())
                        .put("type", Concept.text("Session record"))
                        .put("subject", context.patient().reference())
                        .put("encounter", context.encounter().reference())
                        .put("date", context.time(context.chart().lastInLog().recordedAt()))
                        .put("author", authors())
                        .put("title", title)
                        .put("attester", new Attestations(context).attesters())
                        .put("relatesTo", replaced())
                        .put("section", parts(sections)));
    }

    private List<String> narrative(String title) {
        List<String> lines = new ArrayList<>(List.of(
                title,
                "Patient: " + context.chart().patient().name().formal(),
                "Protocol: " + context.chart().protocol().key(),
                edition(),
                "Log head: " + context.chart().lastInLog().hash().hex()));
        context.standing()
                .map(signed ->
                        signed.by().name() + ": " + RecordStatus.words(context.verdict(signed), PageLanguage.common()))
                .forEach(lines::add);
        // What cannot be read is said where nobody can miss it: there is no resource that could hold it.
        context.chart().unreadable().stream()
                .map(each -> "Entry " + each.seq() + " cannot be read (" + Codes.code(each.why())
                        + "); what it says is missing from this document.")
                .forEach(lines::add);
        return lines;
    }

    /** Preliminary until somebody stands for it; amended if another state of it has left before. */
    private String status() {
        if (context.isDraft()) {
            return "preliminary";
        }
        return context.edition().supersedes().isPresent() ? "amended" : "final";
    }

    private String edition() {
        return "Edition " + context.edition().version()
                + context.edition()
                        .supersedes()
                        .map(earlier ->
                                ", in place of edition " + earlier.version() + " of " + context.time(earlier.at()))
                        .orElse("");
    }

    private List<Element> replaced() {
        return context.edition().supersedes().stream()
                .map(earlier -> new Element()
                        .put("code", "replaces")
                        .put(
                                "targetIdentifier",
                                new Element()
                                        .put("system", "urn:ietf:rfc:3986")
                                        .put(
                                                "value",
                                                context.document(earlier.head()).url())))
                .toList();
    }

    private List<Element> authors() {
        return new PersonResources(context)
                .authors().stream().map(each -> each.place().reference()).toList();
    }

    private List<Element> parts(Map<DocumentSection, List<PlacedResource>> sections) {
        List<Element> parts = new ArrayList<>();
        sections.forEach((section, resources) -> parts.add(part(section, resources)));
        return parts;
    }

    private Element part(DocumentSection section, List<PlacedResource> resources) {
        Element part = new Element().put("title", section.title());
        if (section == DocumentSection.SESSION) {
            resources = withAllergies(resources);
        }
        return resources.isEmpty()
                ? part.put("text", Narrative.of(List.of()))
                : part.put(
                        "entry",
                        resources.stream().map(each -> each.place().reference()).toList());
    }

    private List<PlacedResource> withAllergies(List<PlacedResource> resources) {
        List<PlacedResource> all = new ArrayList<>(resources);
        new PersonResources(context)
                .patient().stream()
                        .filter(each -> "AllergyIntolerance"
                                .equals(each.resource().fields().get("resourceType")))
                        .forEach(all::add);
        return all;
    }
}
