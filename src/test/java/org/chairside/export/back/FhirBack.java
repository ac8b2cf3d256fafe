package org.chairside.export.back;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chairside.export.facts.Term;
import org.chairside.model.Author;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Hash;
import org.chairside.model.Origin;
import org.chairside.model.PatientId;
import org.chairside.model.Recorded;
import org.chairside.model.Role;
import org.chairside.model.SessionId;
import org.chairside.model.StaffId;
import org.chairside.model.Subject;
import org.chairside.model.WorkstationId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The entries of a session, read off its FHIR document alone. The document has no number for a withdrawal, so entries are
 * numbered anew in the order they were entered; it has no hashes and no times of writing to the disk.
 */
public final class FhirBack {
    private static final String OWN = "urn:oid:2.25.147679937137259953688906549430196075025";
    private static final String KINDS = OWN + ".1";
    private static final String NAMES = OWN + ".2";
    private static final String EFFECTS = OWN + ".3";
    private static final List<String> OF_THE_ENTRY = List.of("unplaced", "zone", "origin");
    private static final String URN = "urn:uuid:";

    private final JsonNode bundle;
    private final Map<String, JsonNode> byUrl = new HashMap<>();
    private final Subject.OfSession subject;
    private ZoneId zone = ZoneId.of("UTC");
    private WorkstationId workstation = new WorkstationId(new UUID(0, 0));

    private FhirBack(byte[] json) {
        bundle = JsonMapper.shared().readTree(json);
        bundle.get("entry").forEach(entry -> byUrl.put(entry.get("fullUrl").asString(), entry.get("resource")));
        subject = new Subject.OfSession(new SessionId(uuid(urlOf("Encounter"))), new PatientId(uuid(urlOf("Patient"))));
    }

    /** Every entry that the document tells of, in the order they were entered. */
    public static List<Recorded> entries(byte[] json) {
        return new FhirBack(json).all();
    }

    private List<Recorded> all() {
        List<Entry> entries = new ArrayList<>();
        bundle.get("entry").forEach(each -> {
            String url = each.get("fullUrl").asString();
            JsonNode resource = each.get("resource");
            kind(resource).ifPresent(kind -> entries.add(entry(url, resource, kind)));
            nullified(url, resource).ifPresent(entries::add);
        });
        entries.sort(Comparator.comparing(Entry::enteredAt));
        List<Recorded> numbered = new ArrayList<>();
        for (Entry entry : entries) {
            numbered.add(new Recorded(inZone(entry), workstation, numbered.size() + 1L, entry.enteredAt(), Hash.NONE));
        }
        return numbered;
    }

    private Entry inZone(Entry entry) {
        return new Entry(
                entry.id(),
                entry.subject(),
                entry.author(),
                entry.happenedAt(),
                entry.enteredAt(),
                zone,
                entry.origin(),
                entry.event());
    }

    private String urlOf(String type) {
        return byUrl.entrySet().stream()
                .filter(each -> text(each.getValue(), "resourceType").equals(type))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static UUID uuid(String url) {
        return UUID.fromString(url.substring(URN.length()));
    }

    private static String text(JsonNode node, String field) {
        return node.has(field) ? node.get(field).asString() : "";
    }

    private static Stream<JsonNode> items(JsonNode node, String field) {
        return node.has(field) ? node.get(field).valueStream() : Stream.of();
    }

    private static Optional<String> coded(JsonNode concept, String system) {
        return items(concept, "coding")
                .filter(coding -> text(coding, "system").equals(system))
                .map(coding -> text(coding, "code"))
                .findFirst();
    }

    /** What an entry became says its kind; what only hangs on one does not. */
    private static Optional<String> kind(JsonNode resource) {
        return switch (text(resource, "resourceType")) {
            case "Observation" -> coded(resource.get("code"), KINDS);
            case "MedicationAdministration" -> coded(resource.get("category"), KINDS);
            default -> Optional.empty();
        };
    }

    private Entry entry(String url, JsonNode resource, String kind) {
        items(resource, "identifier")
                .findFirst()
                .ifPresent(number -> workstation = new WorkstationId(uuid(text(number, "system"))));
        EntryId id = new EntryId(uuid(url));
        List<Said> said = said(resource, kind);
        Facts ofEntry = new Facts(said.stream()
                .takeWhile(each -> OF_THE_ENTRY.contains(each.name()))
                .toList());
        ofEntry.find("zone").ifPresent(name -> zone = ZoneId.of(name));
        Event event = event(kind, new Facts(said.subList(ofEntry.all().size(), said.size())));
        Optional<JsonNode> amendment = amendment(url);
        return new Entry(
                id,
                subject,
                author(resource),
                happened(resource),
                amendment
                        .map(trail -> time(text(trail, "recorded")))
                        .orElseGet(() ->
                                time(text(resource, "issued").isEmpty() ? entered(url) : text(resource, "issued"))),
                zone,
                ofEntry.find("origin").isPresent() ? Origin.TRANSCRIBED : Origin.LIVE,
                amendment.map(trail -> amended(trail, event)).orElse(event));
    }

    /** An entry without a place says itself what it would correct. */
    private Event event(String kind, Facts facts) {
        if (facts.find("amends").isEmpty()) {
            return EventBack.of(kind, subject.patient(), facts);
        }
        EntryId of = facts.entry("amends");
        String reason = facts.text("reason");
        return switch (kind) {
            case "entry-withdrawn" -> new Event.EntryWithdrawn(of, reason);
            case "entry-reinstated" -> new Event.EntryReinstated(of, reason);
            default ->
                new Event.EntryAmended(
                        of, EventBack.of(kind, subject.patient(), facts.without(List.of("amends", "reason"))), reason);
        };
    }

    /** A medicine has no field for when it was written down; who wrote it down did so, and says when. */
    private String entered(String url) {
        return byUrl.values().stream()
                .filter(each -> text(each, "resourceType").equals("Provenance"))
                .filter(each -> !each.has("entity"))
                .filter(each -> text(each.get("target").get(0), "reference").equals(url))
                .map(each -> text(each, "recorded"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody says when " + url + " was entered"));
    }

    private Optional<JsonNode> amendment(String url) {
        return trails().filter(trail -> trail.get("target").size() == 2)
                .filter(trail -> text(trail.get("target").get(0), "reference").equals(url))
                .findFirst();
    }

    private Stream<JsonNode> trails() {
        return byUrl.values().stream()
                .filter(each -> text(each, "resourceType").equals("Provenance"))
                .filter(each -> each.has("activity") && each.has("entity"));
    }

    private static Event amended(JsonNode trail, Event event) {
        return new Event.EntryAmended(corrected(trail), event, reason(trail, "amended"));
    }

    private static EntryId corrected(JsonNode trail) {
        return new EntryId(uuid(text(trail.get("entity").get(0).get("what"), "reference")));
    }

    private static String reason(JsonNode trail, String act) {
        return text(trail.get("activity"), "text").replaceFirst("(?s)^" + act + ": ?", "");
    }

    /** A withdrawal or reinstatement is a trail and nothing else. */
    private Optional<Entry> nullified(String url, JsonNode resource) {
        if (!text(resource, "resourceType").equals("Provenance")
                || !resource.has("activity")
                || !resource.has("entity")
                || resource.get("target").size() != 1) {
            return Optional.empty();
        }
        boolean withdrawn = text(resource.get("activity"), "text").startsWith("withdrawn");
        Event event = withdrawn
                ? new Event.EntryWithdrawn(corrected(resource), reason(resource, "withdrawn"))
                : new Event.EntryReinstated(corrected(resource), reason(resource, "reinstated"));
        Instant entered = time(text(resource, "recorded"));
        JsonNode agent = resource.get("agent").get(0).get("who");
        return Optional.of(new Entry(
                new EntryId(uuid(url)),
                subject,
                author(agent, text(agent, "reference")),
                time(text(resource, "occurredDateTime")),
                entered,
                zone,
                Origin.LIVE,
                event));
    }

    private Author author(JsonNode resource) {
        JsonNode performer = resource.get("performer").get(0);
        JsonNode who = performer.has("actor") ? performer.get("actor") : performer;
        return author(who, text(who, "reference"));
    }

    private Author author(JsonNode who, String url) {
        JsonNode person = byUrl.get(url);
        return new Author(
                new StaffId(uuid(text(person.get("identifier").get(0), "value"))),
                text(who, "display"),
                Facts.constant(
                        Role.class, text(person.get("qualification").get(0).get("code"), "text")));
    }

    private static Instant happened(JsonNode resource) {
        return time(
                resource.has("effectivePeriod")
                        ? text(resource.get("effectivePeriod"), "start")
                        : text(resource, "effectiveDateTime"));
    }

    private static Instant time(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private List<Said> said(JsonNode resource, String kind) {
        List<Said> remarks = items(resource, "note").map(FhirBack::remark).toList();
        List<Said> components =
                items(resource, "component").map(FhirBack::component).toList();
        List<Said> own = own(resource, kind);
        List<Said> all = new ArrayList<>(remarks.stream()
                .takeWhile(each -> OF_THE_ENTRY.contains(each.name()))
                .toList());
        List<Said> rest = remarks.subList(all.size(), remarks.size());
        all.addAll(own);
        if (!kind.equals("effect-asked") || isUnplaced(resource)) {
            all.addAll(components);
        }
        all.addAll(rest);
        return all;
    }

    /** What the resource says in fields of its own. */
    private List<Said> own(JsonNode resource, String kind) {
        List<Said> own = new ArrayList<>();
        if (isUnplaced(resource)) {
            return own;
        }
        switch (kind) {
            case "vitals-taken" ->
                items(resource, "hasMember")
                        .map(member -> byUrl.get(text(member, "reference")))
                        .forEach(member -> own.addAll(vital(member)));
            case "vitals-not-taken" -> own.add(plain("not-taken", text(resource.get("dataAbsentReason"), "text")));
            case "effect-asked" -> own.add(effect(resource));
            case "scale-scored" -> own.add(plain(text(resource.get("code"), "text"), text(resource, "valueInteger")));
            case "medication-given" ->
                own.add(plain("medicine", text(resource.get("medicationCodeableConcept"), "text")));
            case "dose-given" -> {
                own.add(dose(resource));
                own.add(plain("route", text(resource.get("dosage").get("route"), "text")));
            }
            case "device-given" -> own.add(dose(resource));
            default -> {}
        }
        return own;
    }

    /** What has no place is said in components alone. */
    private static boolean isUnplaced(JsonNode resource) {
        return items(resource, "component")
                .anyMatch(each -> component(each).name().equals("unplaced"));
    }

    private static Said plain(String name, String value) {
        return new Said(name, value, "", "");
    }

    private static Said dose(JsonNode resource) {
        return plain("dose", text(resource.get("dosage").get("dose"), "value"));
    }

    private static Said effect(JsonNode resource) {
        String grade = items(resource, "component")
                .findFirst()
                .map(severity -> text(severity, "valueInteger"))
                .orElse("0");
        return plain(coded(resource.get("valueCodeableConcept"), EFFECTS).orElseThrow(), grade);
    }

    private static List<Said> vital(JsonNode member) {
        String code = coded(member.get("code"), NAMES).orElseThrow();
        if (member.has("dataAbsentReason")) {
            return List.of(plain(code + "-not-taken", text(member.get("dataAbsentReason"), "text")));
        }
        return code.equals("bp")
                ? items(member, "component")
                        .map(each -> plain(text(each.get("code"), "text"), text(each.get("valueQuantity"), "value")))
                        .toList()
                : List.of(plain(code, value(member)));
    }

    private static String value(JsonNode node) {
        if (node.has("valueQuantity")) {
            return node.get("valueQuantity").get("value").decimalValue().toPlainString();
        }
        return node.has("valueInteger") ? text(node, "valueInteger") : text(node, "valueString");
    }

    private static Said component(JsonNode component) {
        String unit = component.has("valueQuantity") ? text(component.get("valueQuantity"), "code") : "";
        return new Said(coded(component.get("code"), NAMES).orElse(""), value(component), unit, "");
    }

    /** {@code lot: K7741}; a number has its unit behind it. */
    private static Said remark(JsonNode note) {
        String text = text(note, "text").replace("&lt;", "<").replace("&amp;", "&");
        int colon = text.indexOf(": ");
        String name = text.substring(0, colon);
        String value = text.substring(colon + 2);
        if (isNumber(name) && value.indexOf(' ') > 0) {
            int blank = value.indexOf(' ');
            return new Said(name, value.substring(0, blank), value.substring(blank + 1), "");
        }
        return plain(name, value);
    }

    private static boolean isNumber(String name) {
        return Stream.of(Term.values())
                .anyMatch(term -> term.code().equals(name)
                        && (term.type() == Term.Type.NUMBER || term.type() == Term.Type.WHOLE));
    }
}
