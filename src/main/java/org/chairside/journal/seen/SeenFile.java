package org.chairside.journal.seen;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.chairside.files.OwnerOnly;
import org.chairside.files.WholeFile;
import org.chairside.journal.Journal;
import org.chairside.journal.Seal;
import org.chairside.model.Hash;
import org.chairside.model.WorkstationId;

/**
 * A head as it lies in its file: four letters, workstation, number and hash, and a checksum.
 *
 * @param mac over the clinic and all of it
 */
record SeenFile(WorkstationId workstation, Journal.Head head, Hash mac) {
    static final String SUFFIX = ".head";

    private static final int MAGIC = 0x43535331;
    private static final int HASH_BYTES = 32;
    private static final int UUID_BYTES = 16;
    private static final int BYTES = Integer.BYTES + UUID_BYTES + Long.BYTES + 2 * HASH_BYTES;
    private static final byte[] LABEL = "chairside seen 1".getBytes(US_ASCII);

    static SeenFile of(UUID vault, WorkstationId workstation, Journal.Head head, Seal seal) {
        return new SeenFile(workstation, head, mac(vault, workstation, head, seal));
    }

    private static Hash mac(UUID vault, WorkstationId workstation, Journal.Head head, Seal seal) {
        ByteBuffer message = ByteBuffer.allocate(LABEL.length + 2 * UUID_BYTES + Long.BYTES + HASH_BYTES);
        put(put(message.put(LABEL), vault), workstation.value())
                .putLong(head.seq())
                .put(head.hash().bytes());
        return Hash.of(seal.mac(message.array()));
    }

    private static ByteBuffer put(ByteBuffer out, UUID id) {
        return out.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    boolean isGenuine(UUID vault, Seal seal) {
        return MessageDigest.isEqual(
                mac.bytes(), mac(vault, workstation, head, seal).bytes());
    }

    /** Empty for what is no such file. */
    static Optional<SeenFile> read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) != BYTES) {
                return Optional.empty();
            }
            ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
            if (in.getInt() != MAGIC) {
                return Optional.empty();
            }
            WorkstationId workstation = new WorkstationId(new UUID(in.getLong(), in.getLong()));
            return Optional.of(new SeenFile(workstation, new Journal.Head(in.getLong(), hash(in)), hash(in)));
        } catch (IOException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private static Hash hash(ByteBuffer in) {
        byte[] bytes = new byte[HASH_BYTES];
        in.get(bytes);
        return Hash.of(bytes);
    }

    /** Whole or not at all, also when the power goes. */
    void write(Path file) throws IOException {
        ByteBuffer out = ByteBuffer.allocate(BYTES).putInt(MAGIC);
        put(out, workstation.value())
                .putLong(head.seq())
                .put(head.hash().bytes())
                .put(mac.bytes());
        OwnerOnly.folder(file.getParent());
        WholeFile.put(file, out.array());
    }
}
