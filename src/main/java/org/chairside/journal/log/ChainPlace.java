package org.chairside.journal.log;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.chairside.journal.JournalException;
import org.chairside.model.EntryId;
import org.chairside.model.StreamId;
import org.chairside.model.WorkstationId;

/** Where an entry stands in the log: what its body is bound to, so that a row cannot be moved. */
public record ChainPlace(WorkstationId workstation, long seq, EntryId id, StreamId stream) {
    private static final int UUID_BYTES = 16;

    public ChainPlace {
        requireNonNull(workstation, "workstation");
        requireNonNull(id, "id");
        requireNonNull(stream, "stream");
    }

    /** Origin, seq, id and stream, 16 + 8 + 16 + 16 bytes. */
    byte[] associated() {
        ByteBuffer out = ByteBuffer.allocate(3 * UUID_BYTES + Long.BYTES);
        put(out, workstation.value()).putLong(seq);
        put(out, id.value());
        return put(out, stream.value()).array();
    }

    static byte[] bytes(UUID uuid) {
        return put(ByteBuffer.allocate(UUID_BYTES), uuid).array();
    }

    /**
     * The UUID of 16 bytes.
     *
     * @throws JournalException if they are not 16
     */
    static UUID uuid(byte[] bytes) {
        if (bytes == null || bytes.length != UUID_BYTES) {
            throw new JournalException(JournalException.Fault.DAMAGED, "read an id");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        return new UUID(in.getLong(), in.getLong());
    }

    private static ByteBuffer put(ByteBuffer out, UUID uuid) {
        return out.putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
    }
}
