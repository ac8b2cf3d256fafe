package org.chairside.journal.folder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.journal.log.Row;
import org.chairside.journal.log.RowCodec;
import org.chairside.journal.log.RunRows;
import org.chairside.model.Recorded;
import org.chairside.model.StreamId;
import org.chairside.model.Subject;

/** Gathers what may be gone with a file: what this run wrote, and whole the sessions it wrote to. */
final class LostEntries {
    private final OpenLog log;
    private final RowCodec entries;
    private final Map<Long, Recorded> found = new TreeMap<>();

    LostEntries(OpenLog log, RowCodec entries) {
        this.log = log;
        this.entries = entries;
    }

    Journal.Stranded of(RunRows run) {
        Set<StreamId> sessions = new HashSet<>();
        for (Row row : run.all()) {
            Recorded recorded = entries.open(row);
            found.put(recorded.seq(), recorded);
            if (recorded.entry().subject() instanceof Subject.OfSession subject) {
                sessions.add(subject.stream());
            }
        }
        sessions.forEach(this::read);
        long acknowledged = run.all().size() + run.dropped();
        long readable =
                found.keySet().stream().filter(seq -> seq > run.before().seq()).count();
        List<Recorded> all = new ArrayList<>(found.values());
        return new Journal.Stranded(
                all.stream().map(Recorded::entry).toList(), acknowledged, acknowledged - readable, run.before());
    }

    /** Through the connection that is still open: where files can be removed while they are read, it still reads. */
    private void read(StreamId session) {
        try {
            for (Row row : log.read("read a stream", open -> open.stream(session))) {
                found.putIfAbsent(row.link().place().seq(), entries.open(row));
            }
        } catch (JournalException e) {
            // It is as good as gone, and is counted as such.
        }
    }
}
