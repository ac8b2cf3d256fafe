package org.chairside.journal.log;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chairside.journal.Journal;
import org.chairside.model.SessionId;

/**
 * What was committed since the log was opened, sealed as it was written, so that it can be written again or held if the file
 * goes. So much is kept and no more; what had to be let go of is counted. For one thread.
 */
public final class RunRows {
    /** About 15,000 entries: several days of a busy clinic. */
    public static final long MOST_BYTES = 16_000_000;

    private static final int BESIDE_BODY = 300;

    private final long most;
    private final Deque<Row> rows = new ArrayDeque<>();
    private final Map<SessionId, Summarised> summaries = new LinkedHashMap<>();
    private Optional<Journal.Head> before = Optional.empty();
    private long bytes;
    private long dropped;

    public RunRows(long most) {
        this.most = most;
    }

    /** A sealed row of the catalogue, as it was written last. */
    @SuppressWarnings("ArrayRecordComponent")
    public // a sealed row on its way to the disk; never compared
    record Summarised(SessionId session, long started, byte[] body) {}

    /** Where the chain stood when the log was opened; the first time counts. */
    public void begin(Journal.Head head) {
        if (before.isEmpty()) {
            before = Optional.of(head);
        }
    }

    public void add(Row row, Optional<Summarised> summary) {
        rows.addLast(row);
        bytes += size(row);
        summary.ifPresent(each -> summaries.put(each.session(), each));
        while (bytes > most && rows.size() > 1) {
            bytes -= size(rows.removeFirst());
            dropped++;
        }
    }

    private static int size(Row row) {
        return row.link().body().length + BESIDE_BODY;
    }

    /** The end of the chain as far as this run has committed it. */
    public Journal.Head head() {
        return rows.isEmpty() ? before() : rows.getLast().head();
    }

    public Journal.Head before() {
        return before.orElse(Journal.Head.START);
    }

    /** The link that the rows kept here follow. */
    public Journal.Head beforeKept() {
        if (rows.isEmpty()) {
            return before();
        }
        Link first = rows.getFirst().link();
        return new Journal.Head(first.place().seq() - 1, first.prev());
    }

    public List<Row> all() {
        return List.copyOf(rows);
    }

    /** Those after a number, in order. */
    public List<Row> after(long seq) {
        return rows.stream().filter(row -> row.link().place().seq() > seq).toList();
    }

    public List<Summarised> summaries() {
        return List.copyOf(summaries.values());
    }

    /** How many of this run are no longer kept here. */
    public long dropped() {
        return dropped;
    }
}
