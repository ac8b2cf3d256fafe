package org.chairside.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.chairside.journal.json.EntryCodec;
import org.chairside.journal.json.MisfitException;
import org.chairside.model.Entry;
import org.chairside.model.Recorded;

/** Entries turned into rows, and rows into entries. */
final class SealedEntries {
    private final Seal seal;
    private final EntryCodec codec = new EntryCodec();

    SealedEntries(Seal seal) {
        this.seal = seal;
    }

    Row seal(Entry entry, Place place, Instant recordedAt, Journal.Head before) {
        byte[] body = seal.seal(codec.write(entry), place.associated());
        return Row.of(new Link(place, micros(recordedAt), body, before.hash()));
    }

    /**
     * Reads a row.
     *
     * @throws JournalException if it is not what was written
     */
    Recorded open(Row row) {
        Place place = row.link().place();
        try {
            Entry entry = codec.read(seal.open(row.link().body(), place.associated()));
            return recorded(entry, row);
        } catch (MisfitException e) {
            throw new JournalException(JournalException.Fault.DAMAGED, "read entry " + place.seq(), e);
        }
    }

    static Recorded recorded(Entry entry, Row row) {
        Place place = row.link().place();
        return new Recorded(
                entry, place.origin(), place.seq(), instant(row.link().recordedAt()), row.hash());
    }

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
