package org.chairside.desk;

import java.util.List;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.model.StreamContent;
import org.chairside.model.StreamEnd;
import org.chairside.model.StreamId;

/** The record as it lies in the log, stream by stream. Reads the disk: not for the FX thread. Safe for any other. */
public final class RecordStreams {
    private final Journal journal;

    RecordStreams(Journal journal) {
        this.journal = journal;
    }

    /**
     * Every stream that anybody wrote to: sessions, who has read them, the clinic. They are the record; the
     * catalogue is only made of them.
     *
     * @throws JournalException if the disk fails
     */
    public List<StreamId> streams() {
        return journal.streams().stream().map(StreamEnd::stream).toList();
    }

    /**
     * Everything in a stream, whether it can be read or not.
     *
     * @throws JournalException if the disk fails
     */
    public StreamContent read(StreamId stream) {
        return journal.read(stream);
    }
}
