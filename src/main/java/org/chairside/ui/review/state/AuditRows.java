package org.chairside.ui.review.state;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.Unplaced;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Origin;
import org.chairside.model.Recorded;
import org.chairside.model.UnreadableEntry;
import org.chairside.ui.kit.Level;

/** Every entry of a session, and who read or exported it, in the order of writing. */
final class AuditRows {
    private final NotatedChart reader;
    private final CorrectionWords corrections;
    private final ProvenanceWords words;

    AuditRows(NotatedChart reader) {
        this.reader = reader;
        this.corrections = new CorrectionWords(reader);
        this.words = new ProvenanceWords(reader);
    }

    /** @param access who read or exported it */
    List<AuditRow> all(List<Recorded> access) {
        Stream<Placed> readable = Stream.concat(reader.chart().entries().stream(), access.stream())
                .map(each -> new Placed(each.recordedAt(), each.seq(), row(each)));
        Stream<Placed> others =
                reader.chart().unreadable().stream().map(each -> new Placed(each.recordedAt(), each.seq(), row(each)));
        return Stream.concat(readable, others)
                .sorted(Comparator.comparing(Placed::at).thenComparingLong(Placed::seq))
                .map(Placed::row)
                .toList();
    }

    /** A row with what it is sorted by. */
    private record Placed(Instant at, long seq, AuditRow row) {}

    private AuditRow row(UnreadableEntry entry) {
        AuditRow.When when = new AuditRow.When(words.written(entry.recordedAt()), "");
        String why = reader.ui()
                .text("damage.why."
                        + entry.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return row(
                entry.id(),
                new AuditRow.Provenance(Long.toString(entry.seq()), when, ""),
                new Said(Optional.empty(), plain(reader.ui().text("damage.entry"), why), Level.HIGH));
    }

    private AuditRow row(Recorded entry) {
        return unplaced(entry).map(each -> row(entry, said(each))).orElseGet(() -> placed(entry));
    }

    private AuditRow placed(Recorded entry) {
        return switch (entry.event()) {
            case Event.Correction act -> row(entry, said(entry, act));
            case Event.OfClinic act ->
                row(entry, new Said(Optional.empty(), plain(reader.access(act), ""), Level.NONE));
            case Event other ->
                row(
                        entry,
                        reader.chart()
                                .chartEntry(entry.id())
                                .map(this::said)
                                .orElseGet(() ->
                                        new Said(Optional.of(entry.id()), plain(reader.say(other), ""), Level.NONE)));
        };
    }

    private Optional<Unplaced> unplaced(Recorded entry) {
        return reader.chart().unplaced().stream()
                .filter(each -> each.entry().id().equals(entry.id()))
                .findFirst();
    }

    /** What an entry says of itself. */
    private record Said(Optional<EntryId> about, AuditRow.Statement statement, Level level) {}

    private static AuditRow.Statement plain(String what, String why) {
        return new AuditRow.Statement(RevisedText.of(what), why);
    }

    private Said said(Unplaced unplaced) {
        Recorded entry = unplaced.entry();
        return new Said(
                Optional.of(entry.id()),
                plain(reader.say(entry.event()), reader.unplaced(unplaced.why())),
                Level.MEDIUM);
    }

    /** As it was first written, struck through where it reads otherwise now or does not count. */
    private Said said(ChartEntry line) {
        String first = reader.say(line.original().event());
        String later = line.corrections().stream().map(corrections::brief).collect(joining(". "));
        boolean struck = line.isAmended() || !line.stands();
        Optional<EntryId> about = NotatedChart.about(line.event()).or(() -> Optional.of(line.id()));
        return new Said(
                about,
                new AuditRow.Statement(struck ? RevisedText.struck(first) : RevisedText.of(first), later),
                line.corrections().isEmpty() ? Level.NONE : Level.MEDIUM);
    }

    private Said said(Recorded correction, Event.Correction act) {
        Optional<ChartEntry> line = reader.chart().chartEntry(act.of());
        String number = line.map(each -> Long.toString(each.seq())).orElse("");
        String now = reader.text("audit." + CorrectionWords.kind(act), number, corrections.after(correction));
        String was = line.filter(_ -> act instanceof Event.EntryAmended)
                .map(each -> corrections.before(each, correction))
                .orElse("");
        return new Said(
                Optional.of(act.of()),
                new AuditRow.Statement(
                        new RevisedText(now, was),
                        reader.text("audit.why", reader.clinicalWords().reason(act.reason()))),
                Level.MEDIUM);
    }

    private AuditRow row(Recorded recorded, Said said) {
        String why = Stream.of(said.statement().why(), origin(recorded.entry()))
                .filter(not(String::isBlank))
                .collect(joining(". "));
        AuditRow.Statement statement = new AuditRow.Statement(said.statement().what(), why);
        return row(recorded.id(), words.of(recorded), new Said(said.about(), statement, said.level()));
    }

    private AuditRow row(EntryId entry, AuditRow.Provenance provenance, Said said) {
        return new AuditRow(
                entry,
                said.about(),
                provenance,
                said.statement(),
                said.level(),
                words.spoken(provenance, said.statement()),
                ProvenanceWords.found(provenance, said.statement()));
    }

    private String origin(Entry entry) {
        return entry.origin() == Origin.TRANSCRIBED ? reader.text("transcribed") : "";
    }
}
