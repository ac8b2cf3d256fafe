package org.chairside.desk.catalogue;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.model.StreamContent;
import org.chairside.model.Subject;
import org.chairside.model.UnreadableEntry;

/**
 * A session whose opening cannot be read, so that nobody can say whose it is. Its other entries are where they were.
 *
 * @param written when its first entry was written, by the workstation's clock
 * @param entries all it has, readable or not
 */
public record DamagedSession(SessionId session, Instant written, StreamContent entries) {
    public DamagedSession {
        requireNonNull(session, "session");
        requireNonNull(written, "written");
        requireNonNull(entries, "entries");
    }

    /** Whether a stream is such a session, and not a whole one, or none at all. */
    static boolean is(StreamContent content) {
        return isOfSession(content) && Chart.of(content).isEmpty();
    }

    private static boolean isOfSession(StreamContent content) {
        return content.entries().isEmpty()
                ? content.unreadable().stream().anyMatch(UnreadableEntry::isOurs)
                : content.entries().getFirst().entry().subject() instanceof Subject.OfSession;
    }

    static DamagedSession of(SessionId session, StreamContent content) {
        Instant first = Stream.concat(
                        content.entries().stream().map(Recorded::recordedAt),
                        content.unreadable().stream()
                                .filter(UnreadableEntry::isOurs)
                                .map(UnreadableEntry::recordedAt))
                .min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return new DamagedSession(session, first, content);
    }
}
