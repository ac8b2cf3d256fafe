package org.chairside.journal.log;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chairside.journal.Journal;
import org.chairside.journal.Seal;
import org.chairside.journal.folder.JournalFolder;
import org.chairside.model.Recorded;
import org.chairside.model.SessionSummary;
import org.chairside.model.WorkstationId;

/** Fills an empty log with made-up sessions, many to a commit, for measuring what a log of years is like to open. */
public final class BigLog implements AutoCloseable {
    private static final int SESSIONS_A_COMMIT = 200;

    private final LogWriter log;
    private final RowCodec entries;
    private final SealedSummaries summaries;
    private final WorkstationId workstation;
    private Journal.Head head = Journal.Head.START;

    private BigLog(Path file, Seal seal) throws SQLException {
        log = LogWriter.open(file);
        entries = new RowCodec(seal);
        summaries = new SealedSummaries(seal);
        workstation = log.reader().workstation();
    }

    /**
     * Writes each session's entries with the times they were recorded at.
     *
     * @param folder of a log that is empty and closed
     * @param summary makes the catalogue's row of a session
     */
    public static void fill(
            Path folder,
            Seal seal,
            Stream<List<Recorded>> sessions,
            Function<List<Recorded>, Optional<SessionSummary>> summary)
            throws SQLException {
        try (BigLog big = new BigLog(folder.resolve(JournalFolder.LOG_FILE), seal)) {
            big.log.begin();
            int written = 0;
            for (List<Recorded> session : (Iterable<List<Recorded>>) sessions::iterator) {
                big.write(session, summary);
                written++;
                if (written % SESSIONS_A_COMMIT == 0) {
                    big.log.commit();
                    big.log.begin();
                }
            }
            big.log.commit();
        }
    }

    private void write(List<Recorded> session, Function<List<Recorded>, Optional<SessionSummary>> summary)
            throws SQLException {
        List<Recorded> written = new ArrayList<>();
        for (Recorded made : session) {
            ChainPlace place = new ChainPlace(workstation, head.seq() + 1, made.id(), made.entry().subject().stream());
            Row row = entries.seal(made.entry(), place, made.recordedAt(), head);
            log.insert(row);
            written.add(RowCodec.recorded(made.entry(), row));
            head = row.head();
        }
        Optional<SessionSummary> line = summary.apply(written);
        if (line.isPresent()) {
            log.summarise(new RunRows.Summarised(
                    line.get().session(), RowCodec.micros(line.get().started()), summaries.seal(line.get())));
        }
    }

    @Override
    public void close() throws SQLException {
        log.close();
    }
}
