package org.chairside.journal.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chairside.files.BoundedFile;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.journal.Seal;
import org.chairside.model.Hash;
import org.chairside.model.WorkstationId;

/**
 * A head as it stands in one slot of the file of the head anchor, with the checksum that stands beside it.
 *
 * @param index which of the slots it is, from 0
 */
public record AnchorSlot(int index, Journal.Head head, Hash mac) {
    private static final int MAGIC = 0x43534131;
    private static final int HASH_BYTES = 32;
    private static final int SLOT_BYTES = Integer.BYTES + Long.BYTES + HASH_BYTES + HASH_BYTES;
    /** Each slot in a block of its own, so that a torn write of one leaves the other alone. */
    static final int STRIDE = 4096;

    /** How many the file has. */
    static final int MOST = 2;

    public static final Comparator<AnchorSlot> NEWEST_FIRST =
            Comparator.comparingLong((AnchorSlot slot) -> slot.head().seq()).reversed();

    /** Whether the key made this slot, for a workstation. */
    public boolean isGenuine(Seal seal, WorkstationId workstation) {
        return MessageDigest.isEqual(mac.bytes(), mac(head, seal, workstation));
    }

    /** The slot with the highest number, whoever wrote it; empty if there is none. */
    public static Optional<AnchorSlot> newest(Path file) {
        return in(file).stream().min(NEWEST_FIRST);
    }

    /** The slots that can be read, genuine or not. */
    public static List<AnchorSlot> in(Path file) {
        byte[] bytes = read(file);
        List<AnchorSlot> slots = new ArrayList<>();
        for (int index = 0; index < MOST && bytes.length >= index * STRIDE + SLOT_BYTES; index++) {
            ByteBuffer in = ByteBuffer.wrap(bytes, index * STRIDE, SLOT_BYTES);
            if (in.getInt() == MAGIC) {
                slots.add(new AnchorSlot(index, new Journal.Head(in.getLong(), hash(in)), hash(in)));
            }
        }
        return slots;
    }

    private static byte[] read(Path file) {
        if (!Files.isRegularFile(file)) {
            // A folder or a pipe in its place has no slot, as little as no file at all.
            return new byte[0];
        }
        try {
            return BoundedFile.begin(file, MOST * STRIDE);
        } catch (NoSuchFileException e) {
            return new byte[0];
        } catch (IOException e) {
            throw new JournalException(JournalException.Fault.INPUT_OUTPUT, "read the head anchor", e);
        }
    }

    private static Hash hash(ByteBuffer in) {
        byte[] bytes = new byte[HASH_BYTES];
        in.get(bytes);
        return Hash.of(bytes);
    }

    /** The slot of a head as it is written: its own block, to the end of it. */
    static ByteBuffer block(Journal.Head head, Seal seal, WorkstationId workstation) {
        return ByteBuffer.allocate(STRIDE)
                .putInt(MAGIC)
                .putLong(head.seq())
                .put(head.hash().bytes())
                .put(mac(head, seal, workstation))
                .rewind();
    }

    private static byte[] mac(Journal.Head head, Seal seal, WorkstationId workstation) {
        ByteBuffer message = ByteBuffer.allocate(2 * Long.BYTES + Long.BYTES + HASH_BYTES);
        message.put(ChainPlace.bytes(workstation.value()))
                .putLong(head.seq())
                .put(head.hash().bytes());
        return seal.mac(message.array());
    }
}
