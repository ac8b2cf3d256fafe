package org.chairside.journal.held;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.chairside.journal.Journal.Head;
import org.chairside.journal.JournalException;
import org.chairside.journal.Seal;
import org.chairside.journal.held.HeldFolder.HeldEntry;
import org.chairside.journal.json.EntryCodec;
import org.chairside.model.EntryId;
import org.chairside.model.Hash;
import org.chairside.model.WorkstationId;

/** A held entry as the sealed bytes of its file, and back. What is held of another clinic, workstation or entry does not open. */
final class HeldCodec {
    private static final byte[] LABEL = "chairside held entry 1".getBytes(US_ASCII);
    private static final int HASH_BYTES = 32;
    private static final int UUID_BYTES = 16;

    private final UUID vault;
    private final WorkstationId workstation;
    private final Seal seal;
    private final EntryCodec codec = new EntryCodec();

    HeldCodec(UUID vault, WorkstationId workstation, Seal seal) {
        this.vault = vault;
        this.workstation = workstation;
        this.seal = seal;
    }

    byte[] write(HeldEntry held) {
        byte[] json = codec.write(held.entry());
        byte[] plain = ByteBuffer.allocate(2 * Long.BYTES + HASH_BYTES + json.length)
                .putLong(held.order())
                .putLong(held.before().seq())
                .put(held.before().hash().bytes())
                .put(json)
                .array();
        return seal.seal(plain, associated(held.entry().id()));
    }

    /** @throws JournalException if they are not what was held here under this id */
    HeldEntry read(EntryId id, byte[] sealed) {
        ByteBuffer plain = ByteBuffer.wrap(seal.open(sealed, associated(id)));
        long order = plain.getLong();
        long seq = plain.getLong();
        byte[] hash = new byte[HASH_BYTES];
        plain.get(hash);
        byte[] json = new byte[plain.remaining()];
        plain.get(json);
        return new HeldEntry(order, codec.read(json), new Head(seq, Hash.of(hash)));
    }

    private byte[] associated(EntryId id) {
        ByteBuffer out = ByteBuffer.allocate(LABEL.length + 3 * UUID_BYTES).put(LABEL);
        for (UUID each : List.of(vault, workstation.value(), id.value())) {
            out.putLong(each.getMostSignificantBits()).putLong(each.getLeastSignificantBits());
        }
        return out.array();
    }
}
