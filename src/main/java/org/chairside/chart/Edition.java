package org.chairside.chart;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chairside.model.ClinicEvent;
import org.chairside.model.Hash;
import org.chairside.model.Recorded;

/**
 * Which state of a record leaves the program, counted over all its formats: the first is 1, and each time the record has
 * grown since it last left it is one more.
 *
 * @param supersedes the version that left before with fewer entries; empty for the first
 */
public record Edition(int version, Optional<Earlier> supersedes) {
    /** The first that leaves. */
    public static final Edition FIRST = new Edition(1, Optional.empty());

    public Edition {
        if (version < 1) {
            throw new IllegalArgumentException("versions are counted from 1");
        }
    }

    /**
     * A version that left before.
     *
     * @param head the hash of the session's last entry then
     * @param at when it first left
     */
    public record Earlier(int version, Hash head, Instant at) {}

    /**
     * The edition in which a chart leaves now.
     *
     * @param access who has read and exported sessions, this one among them
     */
    public static Edition of(Chart chart, List<Recorded> access) {
        List<Earlier> earlier = access.stream()
                .flatMap(entry -> earlier(chart, entry).stream())
                .sorted(Comparator.comparingInt(Earlier::version).thenComparing(Earlier::at))
                .toList();
        if (earlier.isEmpty()) {
            return FIRST;
        }
        Earlier last = earlier.getLast();
        int version = last.head().equals(chart.lastInLog().hash()) ? last.version() : last.version() + 1;
        return new Edition(
                version,
                earlier.stream().filter(each -> each.version() == version - 1).findFirst());
    }

    private static Optional<Earlier> earlier(Chart chart, Recorded entry) {
        return entry.event() instanceof ClinicEvent.Exported(var session, String _, int version, Hash head)
                        && session.equals(chart.session())
                ? Optional.of(new Earlier(version, head, entry.entry().happenedAt()))
                : Optional.empty();
    }
}
