package org.chairside.ui.review.state;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.chairside.model.Author;
import org.chairside.model.Entry;
import org.chairside.model.Recorded;
import org.chairside.words.SearchWords;

/** Where a row of the audit comes from, in words: its number, when it was written and happened, and whose it is. */
final class ProvenanceWords {
    private final NotatedChart reader;

    ProvenanceWords(NotatedChart reader) {
        this.reader = reader;
    }

    /** Of an entry that could be read. */
    AuditRow.Provenance of(Recorded recorded) {
        Entry entry = recorded.entry();
        String number = recorded.isHeld() ? reader.text("audit.held") : Long.toString(recorded.seq());
        String happened = sameMinute(entry.happenedAt(), recorded.recordedAt()) ? "" : reader.time(entry.happenedAt());
        AuditRow.When when = new AuditRow.When(written(recorded.recordedAt()), happened);
        return new AuditRow.Provenance(number, when, who(entry.author()));
    }

    /** The row as a screen reader says it. */
    String spoken(AuditRow.Provenance provenance, AuditRow.Statement statement) {
        String happened = provenance.when().happened();
        return reader.text(
                "audit.spoken",
                provenance.number(),
                provenance.when().recorded(),
                provenance.who(),
                struck(statement.what().was()),
                statement.what().now(),
                happened.isEmpty() ? "" : reader.text("audit.happened", happened),
                statement.why());
    }

    /** What the row is found by. */
    static String found(AuditRow.Provenance provenance, AuditRow.Statement statement) {
        return SearchWords.text(
                provenance.number(),
                provenance.when().recorded(),
                provenance.when().happened(),
                provenance.who(),
                statement.what().was(),
                statement.what().now(),
                statement.why());
    }

    private String struck(String was) {
        return was.isEmpty() ? "" : reader.text("audit.struck", was);
    }

    private String who(Author author) {
        return reader.text("audit.who", author.name(), reader.ui().words().role(author.role()));
    }

    /** With seconds; with the date where it is not the day of the session. */
    String written(Instant at) {
        String time = reader.ui().words().timeWithSeconds(at);
        String date = reader.ui().words().date(at);
        return date.equals(reader.ui().words().date(reader.chart().openedAt()))
                ? time
                : reader.text("audit.day", date, time);
    }

    private static boolean sameMinute(Instant one, Instant other) {
        return one.truncatedTo(ChronoUnit.MINUTES).equals(other.truncatedTo(ChronoUnit.MINUTES));
    }
}
