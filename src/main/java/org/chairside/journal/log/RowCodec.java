package org.chairside.journal.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.journal.Seal;
import org.chairside.journal.json.EntryCodec;
import org.chairside.journal.json.MisfitException;
import org.chairside.model.Entry;
import org.chairside.model.Recorded;
import org.chairside.model.StreamContent;
import org.chairside.model.UnreadableEntry;
import org.chairside.model.UnreadableEntry.Why;
import org.chairside.model.WorkstationId;

/** Entries turned into rows, and rows into entries. */
public final class RowCodec {
    private final Seal seal;
    private final EntryCodec codec = new EntryCodec();

    public RowCodec(Seal seal) {
        this.seal = seal;
    }

    public Row seal(Entry entry, ChainPlace place, Instant recordedAt, Journal.Head before) {
        byte[] body = seal.seal(codec.write(entry), place.associated());
        return Row.of(new Link(place, micros(recordedAt), body, before.hash()));
    }

    /**
     * Reads a row.
     *
     * @throws JournalException if it is not what was written
     */
    public Recorded open(Row row) {
        ChainPlace place = row.link().place();
        try {
            Entry entry = codec.read(seal.open(row.link().body(), place.associated()));
            return recorded(entry, row);
        } catch (MisfitException e) {
            throw new JournalException(JournalException.Fault.DAMAGED, "read entry " + place.seq(), e);
        }
    }

    /** What rows hold of one stream, as far as they are of our workstation and can be read. */
    public StreamContent content(List<Row> rows, WorkstationId ours) {
        List<Recorded> entries = new ArrayList<>(rows.size());
        List<UnreadableEntry> unreadable = new ArrayList<>();
        for (Row row : WritingOrder.of(rows)) {
            Optional<Why> obstacle = row.link().place().workstation().equals(ours)
                    ? read(row, entries)
                    : Optional.of(Why.UNKNOWN_WORKSTATION);
            obstacle.ifPresent(why -> unreadable.add(unreadable(row, why)));
        }
        return new StreamContent(entries, unreadable);
    }

    private Optional<Why> read(Row row, List<Recorded> into) {
        ChainPlace place = row.link().place();
        byte[] json;
        try {
            json = seal.open(row.link().body(), place.associated());
        } catch (JournalException notOpened) {
            return Optional.of(Why.NOT_OPENED);
        }
        try {
            Entry entry = codec.read(json);
            if (!entry.id().equals(place.id()) || !entry.subject().stream().equals(place.stream())) {
                return Optional.of(Why.OTHER_PLACE);
            }
            into.add(recorded(entry, row));
            return Optional.empty();
        } catch (RuntimeException misfit) {
            // Whatever the reading trips over: one entry does not close the door to the others. Its message might
            // quote.
            return Optional.of(Why.NOT_UNDERSTOOD);
        }
    }

    private static UnreadableEntry unreadable(Row row, Why why) {
        ChainPlace place = row.link().place();
        return new UnreadableEntry(
                place.id(), place.workstation(), place.seq(), instant(row.link().recordedAt()), why);
    }

    /**
     * What a row says, with the hash that its fields give and not the one that lies beside them: so that whatever is said of
     * hashes, signatures first, is said of what is read.
     */
    public static Recorded recorded(Entry entry, Row row) {
        ChainPlace place = row.link().place();
        return new Recorded(
                entry,
                place.workstation(),
                place.seq(),
                instant(row.link().recordedAt()),
                row.link().hash());
    }

    public static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    public static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
