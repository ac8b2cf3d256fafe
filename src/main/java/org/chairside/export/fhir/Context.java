package org.chairside.export.fhir;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.chart.Outgoing;
import org.chairside.chart.SignatureVerdict;
import org.chairside.chart.Signing;
import org.chairside.chart.StandingSignature;
import org.chairside.export.facts.Codes;
import org.chairside.export.facts.EntryVersion;
import org.chairside.export.facts.Fact;
import org.chairside.export.facts.Term;
import org.chairside.export.facts.VersionFacts;
import org.chairside.model.Author;
import org.chairside.model.Entry;
import org.chairside.model.Hash;

/** What every resource of one document shares: whom and what it is about, and how times and authors are written. */
record Context(Outgoing outgoing, VersionFacts facts) {
    /** Seconds and an offset always, as FHIR wants; fractions where there are any. */
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private static final DateTimeFormatter FRACTION = DateTimeFormatter.ofPattern("SSSSSSSSS", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);

    static Context of(Outgoing outgoing) {
        return new Context(outgoing, new VersionFacts(outgoing));
    }

    Chart chart() {
        return outgoing.chart();
    }

    Edition edition() {
        return outgoing.edition();
    }

    /** The document that a state of the record is: it ends with the entry of this hash. */
    ResourceReference document(Hash head) {
        return encounter().part(head.hex());
    }

    /** Who signed and still stands for all that is here; nobody whose signature is invalid. */
    List<StandingSignature> signatures() {
        return standing()
                .filter(StandingSignature::covers)
                .filter(signed -> !verdict(signed).isInvalid())
                .toList();
    }

    /** The signatures that stand under the session, whatever is known of them. */
    Stream<StandingSignature> standing() {
        Signing signing = chart().signing();
        return Stream.concat(signing.signed().stream(), signing.countersigned().stream());
    }

    SignatureVerdict verdict(StandingSignature signed) {
        return outgoing.signatures().of(signed);
    }

    /** Whether nobody stands for it. */
    boolean isDraft() {
        return chart().signing().isDraft() || signatures().isEmpty();
    }

    ResourceReference patient() {
        return new ResourceReference(chart().patient().id().value());
    }

    ResourceReference encounter() {
        return new ResourceReference(chart().session().value());
    }

    static ResourceReference practitioner(Author author) {
        return new ResourceReference(author.id().value()).part("practitioner");
    }

    static Element by(Author author) {
        return practitioner(author).reference(author.name());
    }

    static String time(Instant moment, ZoneId zone) {
        var wall = moment.atZone(zone);
        String fraction = FRACTION.format(wall).replaceFirst("0+$", "");
        return SECONDS.format(wall) + (fraction.isEmpty() ? "" : "." + fraction) + OFFSET.format(wall);
    }

    ZoneId zone() {
        return chart().openingEntry().entry().zone();
    }

    String time(Instant moment) {
        return time(moment, zone());
    }

    /** An observation of what a version says, without its code and value. */
    Element observation(EntryVersion version, String category) {
        return Element.resource("Observation")
                .put("text", Narrative.of(said(version)))
                .put("identifier", List.of(number(version)))
                .put("status", status(version))
                .put("category", List.of(Concept.category(category)));
    }

    /** What stands behind the code: whose, when, by whom. */
    Element about(EntryVersion version, Element observation) {
        Entry entry = version.entry().entry();
        if (entry.subject().equals(chart().subject())) {
            observation
                    .put("subject", patient().reference())
                    .put("encounter", encounter().reference());
        }
        return observation
                .put("effectiveDateTime", time(entry.happenedAt(), entry.zone()))
                .put("issued", time(entry.enteredAt(), entry.zone()))
                .put("performer", List.of(by(entry.author())));
    }

    static String status(EntryVersion version) {
        return switch (version.status()) {
            case STANDS -> version.amends().isPresent() ? "corrected" : "final";
            case AMENDED, WITHDRAWN -> "entered-in-error";
            case UNPLACED -> "unknown";
        };
    }

    /** Its number in the log of its workstation. */
    static Element number(EntryVersion version) {
        return new Element()
                .put("system", "urn:uuid:" + version.entry().workstation())
                .put("value", Long.toString(version.entry().seq()));
    }

    /** The kind of an entry and its facts in one line; a whole file is not for reading there. */
    String said(EntryVersion version) {
        String kind = Codes.kind(version.event());
        String said = facts.of(version).stream()
                .filter(fact -> fact.term() != Term.PROTOCOL_TEXT)
                .filter(fact -> !fact.value().text().isBlank())
                .map(Concept::remark)
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? kind : kind + ": " + said;
    }

    /** The facts of a version but those of these names. */
    List<Fact> factsBut(EntryVersion version, List<String> names) {
        return facts.of(version).stream()
                .filter(fact -> !names.contains(fact.name()))
                .toList();
    }
}
