package org.chairside.ui.review.state;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.Unplaced;
import org.chairside.model.Author;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Origin;
import org.chairside.model.Recorded;
import org.chairside.model.UnreadableEntry;
import org.chairside.ui.kit.Level;
import org.chairside.words.SearchWords;

/** Every entry of a session, and who read or exported it, in the order of writing. */
final class AuditRows {
    private final NotatedChart reader;
    private final CorrectionWords corrections;

    AuditRows(NotatedChart reader) {
        this.reader = reader;
        this.corrections = new CorrectionWords(reader);
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
        String number = Long.toString(entry.seq());
        String written = written(entry.recordedAt());
        String what = reader.kit().text("damage.entry");
        String why = reader.kit()
                .text("damage.why."
                        + entry.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new AuditRow(
                entry.id(),
                Optional.empty(),
                number,
                written,
                "",
                "",
                "",
                what,
                why,
                Level.HIGH,
                reader.text("audit.spoken", number, written, "", "", what, "", why),
                SearchWords.text(number, written, what, why));
    }

    private AuditRow row(Recorded entry) {
        return unplaced(entry).map(each -> row(entry, said(each))).orElseGet(() -> placed(entry));
    }

    private AuditRow placed(Recorded entry) {
        return switch (entry.event()) {
            case Event.Correction act -> row(entry, said(entry, act));
            case Event.OfClinic act -> row(entry, new Said(Optional.empty(), "", reader.access(act), "", Level.NONE));
            case Event other ->
                row(
                        entry,
                        reader.chart()
                                .line(entry.id())
                                .map(this::said)
                                .orElseGet(() ->
                                        new Said(Optional.of(entry.id()), "", reader.say(other), "", Level.NONE)));
        };
    }

    private Optional<Unplaced> unplaced(Recorded entry) {
        return reader.chart().unplaced().stream()
                .filter(each -> each.entry().id().equals(entry.id()))
                .findFirst();
    }

    /** What an entry says of itself. */
    private record Said(Optional<EntryId> about, String was, String what, String why, Level level) {}

    private Said said(Unplaced unplaced) {
        Recorded entry = unplaced.entry();
        return new Said(
                Optional.of(entry.id()), "", reader.say(entry.event()), reader.unplaced(unplaced.why()), Level.MEDIUM);
    }

    /** As it was first written, struck through where it reads otherwise now or does not count. */
    private Said said(ChartEntry line) {
        String words = reader.say(line.original().event());
        String later = line.corrections().stream().map(corrections::brief).collect(joining(". "));
        boolean struck = line.isAmended() || !line.stands();
        Optional<EntryId> about = NotatedChart.about(line.event()).or(() -> Optional.of(line.id()));
        return new Said(
                about,
                struck ? words : "",
                struck ? "" : words,
                later,
                line.corrections().isEmpty() ? Level.NONE : Level.MEDIUM);
    }

    private Said said(Recorded correction, Event.Correction act) {
        Optional<ChartEntry> line = reader.chart().line(act.of());
        String number = line.map(each -> Long.toString(each.seq())).orElse("");
        return new Said(
                Optional.of(act.of()),
                line.filter(_ -> act instanceof Event.EntryAmended)
                        .map(each -> corrections.before(each, correction))
                        .orElse(""),
                reader.text("audit." + CorrectionWords.kind(act), number, corrections.after(correction)),
                reader.text("audit.why", act.reason()),
                Level.MEDIUM);
    }

    private AuditRow row(Recorded recorded, Said said) {
        Entry entry = recorded.entry();
        String number = recorded.isHeld() ? reader.text("audit.held") : Long.toString(recorded.seq());
        String written = written(recorded.recordedAt());
        String happened = sameMinute(entry.happenedAt(), recorded.recordedAt()) ? "" : reader.time(entry.happenedAt());
        String who = who(entry.author());
        String why = Stream.of(said.why(), origin(entry))
                .filter(not(String::isBlank))
                .collect(joining(". "));
        String spoken = reader.text(
                "audit.spoken",
                number,
                written,
                who,
                struck(said.was()),
                said.what(),
                happened.isEmpty() ? "" : reader.text("audit.happened", happened),
                why);
        return new AuditRow(
                recorded.id(),
                said.about(),
                number,
                written,
                happened,
                who,
                said.was(),
                said.what(),
                why,
                said.level(),
                spoken,
                SearchWords.text(number, written, happened, who, said.was(), said.what(), why));
    }

    private String struck(String was) {
        return was.isEmpty() ? "" : reader.text("audit.struck", was);
    }

    private String origin(Entry entry) {
        return entry.origin() == Origin.TRANSCRIBED ? reader.text("transcribed") : "";
    }

    private String who(Author author) {
        return reader.text("audit.who", author.name(), reader.kit().words().role(author.role()));
    }

    /** With seconds; with the date where it is not the day of the session. */
    private String written(Instant at) {
        String time = reader.kit().words().timeWithSeconds(at);
        String date = reader.kit().words().date(at);
        return date.equals(reader.kit().words().date(reader.chart().openedAt()))
                ? time
                : reader.text("audit.day", date, time);
    }

    private static boolean sameMinute(Instant one, Instant other) {
        return one.truncatedTo(ChronoUnit.MINUTES).equals(other.truncatedTo(ChronoUnit.MINUTES));
    }
}
