package org.chairside.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chairside.model.Hash;
import org.chairside.model.WorkstationId;

/**
 * The head of the chain, kept in a small file beside the log, because a chain alone does not notice that its end is
 * missing. Two slots are written in turn, each forced to disk, so that one of them is always whole. For one thread.
 */
final class HeadAnchor implements AutoCloseable {
    private static final int MAGIC = 0x43534131;
    private static final int HASH_BYTES = 32;
    private static final int SLOT_BYTES = Integer.BYTES + Long.BYTES + HASH_BYTES + HASH_BYTES;
    /** Each slot in a block of its own, so that a torn write of one leaves the other alone. */
    private static final int STRIDE = 4096;

    private static final int SLOTS = 2;

    static final Comparator<Slot> NEWEST_FIRST =
            Comparator.comparingLong((Slot slot) -> slot.head().seq()).reversed();

    private final Path file;
    private final Seal seal;
    private final WorkstationId workstation;
    private FileChannel channel;
    private int next;

    HeadAnchor(Path file, Seal seal, WorkstationId workstation) {
        this.file = file;
        this.seal = seal;
        this.workstation = workstation;
        next = newest(file).map(slot -> 1 - slot.index()).orElse(0);
    }

    /** Writes the head and forces it to disk. */
    void set(Journal.Head head) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(STRIDE);
        block.putInt(MAGIC).putLong(head.seq()).put(head.hash().bytes()).put(mac(head));
        block.rewind();
        FileChannel open = channel();
        long at = (long) next * STRIDE;
        while (block.hasRemaining()) {
            at += open.write(block, at);
        }
        open.force(false);
        next = 1 - next;
    }

    private FileChannel channel() throws IOException {
        // An interrupt closes a channel for good; then it is opened again.
        if (channel == null || !channel.isOpen()) {
            OwnerOnly.file(file);
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        }
        return channel;
    }

    /** Whether the key made this slot, for this workstation. */
    boolean isGenuine(Slot slot) {
        return MessageDigest.isEqual(slot.mac().bytes(), mac(slot.head()));
    }

    private byte[] mac(Journal.Head head) {
        ByteBuffer message = ByteBuffer.allocate(2 * Long.BYTES + Long.BYTES + HASH_BYTES);
        message.put(Place.bytes(workstation.value()))
                .putLong(head.seq())
                .put(head.hash().bytes());
        return seal.mac(message.array());
    }

    /** The slot with the highest number, whoever wrote it; empty if there is none. */
    static Optional<Slot> newest(Path file) {
        return slots(file).stream().min(NEWEST_FIRST);
    }

    /** The slots that can be read, genuine or not. */
    static List<Slot> slots(Path file) {
        byte[] bytes = read(file);
        List<Slot> slots = new ArrayList<>();
        for (int index = 0; index < SLOTS && bytes.length >= index * STRIDE + SLOT_BYTES; index++) {
            ByteBuffer in = ByteBuffer.wrap(bytes, index * STRIDE, SLOT_BYTES);
            if (in.getInt() == MAGIC) {
                slots.add(new Slot(index, new Journal.Head(in.getLong(), hash(in)), hash(in)));
            }
        }
        return slots;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
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

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    /** A head as it stands in the file, with the checksum that stands beside it. */
    record Slot(int index, Journal.Head head, Hash mac) {}
}
