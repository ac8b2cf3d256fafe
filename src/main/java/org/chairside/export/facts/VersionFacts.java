package org.chairside.export.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.chart.Outgoing;
import org.chairside.chart.SignatureVerdicts;
import org.chairside.chart.Signing;
import org.chairside.chart.Unplaced;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Origin;
import org.chairside.model.Patient;

/** Every fact of every version of one chart, with what is to be known of the entry itself. */
public final class VersionFacts {
    private final Map<EntryId, Unplaced.Why> unplaced;
    private final Signing signing;
    private final SignatureVerdicts signatures;
    private final Patient patient;

    public VersionFacts(Outgoing outgoing) {
        Chart chart = outgoing.chart();
        this.signing = chart.signing();
        this.patient = chart.patient();
        this.signatures = outgoing.signatures();
        this.unplaced = chart.unplaced().stream()
                .collect(Collectors.toMap(each -> each.entry().id(), Unplaced::why, (first, _) -> first));
    }

    /** The facts in a stable order; empty where the kind of the event says it all. */
    public List<Fact> of(EntryVersion version) {
        Optional<Unplaced.Why> why =
                Optional.ofNullable(unplaced.get(version.entry().id()));
        List<Fact> facts = new ArrayList<>();
        why.ifPresent(each -> facts.add(Fact.text(Term.UNPLACED, Codes.code(each))));
        Entry entry = version.entry().entry();
        if (entry.event() instanceof Event.SessionOpened) {
            facts.add(Fact.text(Term.ZONE, entry.zone().getId()));
        }
        if (entry.origin() == Origin.TRANSCRIBED) {
            facts.add(Fact.text(Term.ORIGIN, Codes.code(entry.origin())));
        }
        // What was written about another patient is never carried out in this one's file.
        if (why.filter(Unplaced.Why.OTHER_SUBJECT::equals).isEmpty()) {
            facts.addAll(Facts.of(version.event()));
        }
        if (version.event() instanceof Event.SessionSigned || version.event() instanceof Event.SessionCountersigned) {
            facts.addAll(verdict(version.entry().id()));
            facts.addAll(patientThen(version.entry().id()));
        }
        return facts;
    }

    /** The patient as the record had them when it was signed, where that was corrected since. */
    private List<Fact> patientThen(EntryId entry) {
        return Stream.concat(signing.signed().stream(), signing.countersigned().stream())
                .filter(signed -> signed.line().id().equals(entry))
                .flatMap(signed -> signed.otherThan(patient).stream())
                .map(then -> Fact.text(Term.SIGNED_PATIENT, HeaderFacts.inOne(then)))
                .toList();
    }

    /** What no entry says of itself: what a check of its signature found, and whether it counts still. */
    private List<Fact> verdict(EntryId entry) {
        boolean counts = Stream.concat(signing.signed().stream(), signing.countersigned().stream())
                .anyMatch(signed -> signed.line().id().equals(entry));
        return List.of(
                Fact.text(Term.SIGNATURE_VERDICT, Codes.verdict(signatures.of(entry))),
                Fact.text(Term.SIGNATURE_COUNTS, counts ? "yes" : "no"));
    }
}
