package org.chairside.journal.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chairside.files.BoundedFile;
import org.chairside.files.OwnerOnly;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.journal.LastSeen;
import org.chairside.journal.Seal;
import org.chairside.journal.watch.FileMark;
import org.chairside.model.Hash;
import org.chairside.model.WorkstationId;

/**
 * The head of the chain, kept in a small file beside the log, because a chain alone does not notice that its end is
 * missing. Two slots are written in turn, each forced to disk, so that one of them is always whole. For one thread.
 */
public final class HeadAnchor implements AutoCloseable {
    private static final int MAGIC = 0x43534131;
    private static final int HASH_BYTES = 32;
    private static final int SLOT_BYTES = Integer.BYTES + Long.BYTES + HASH_BYTES + HASH_BYTES;
    /** Each slot in a block of its own, so that a torn write of one leaves the other alone. */
    private static final int STRIDE = 4096;

    private static final int SLOTS = 2;

    public static final Comparator<Slot> NEWEST_FIRST =
            Comparator.comparingLong((Slot slot) -> slot.head().seq()).reversed();

    private final Path file;
    private final Seal seal;
    private final WorkstationId workstation;
    private final LastSeen seen;
    private boolean anew;
    private FileChannel channel;
    private Optional<FileMark> mark = Optional.empty();
    private int next;

    /**
     * @param anew makes a file of its own of the first head that is set, in place of what is there
     * @param seen is told of every head that is set
     */
    public HeadAnchor(Path file, Seal seal, WorkstationId workstation, boolean anew, LastSeen seen) {
        this.file = file;
        this.seal = seal;
        this.workstation = workstation;
        this.anew = anew;
        this.seen = seen;
        next = slots(file).stream()
                .filter(this::isGenuine)
                .min(NEWEST_FIRST)
                .map(slot -> 1 - slot.index())
                .orElse(0);
    }

    /** What setting the anchor came to. */
    public enum Setting {
        SET,
        /** The path no longer led to the file written before: it was made again, both slots of it. */
        MADE_AGAIN
    }

    /** Writes the head, to the file the path leads to, and forces it to disk. */
    public Setting set(Journal.Head head) throws IOException {
        boolean again = !anew && mark.isPresent() && !isThere();
        if (anew || again) {
            replace(head);
        } else {
            write(head);
        }
        seen.note(workstation, head);
        return again ? Setting.MADE_AGAIN : Setting.SET;
    }

    private boolean isThere() throws IOException {
        return FileMark.of(file).filter(now -> now.isSameFile(mark.get())).isPresent();
    }

    /** Whole or not at all: so long as no head was set, what was found stays as it is. */
    private void replace(Journal.Head head) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        OwnerOnly.file(fresh);
        try (FileChannel open = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            for (int slot = 0; slot < SLOTS; slot++) {
                write(open, (long) slot * STRIDE, head);
            }
            open.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        if (channel != null) {
            channel.close();
            channel = null;
        }
        mark = FileMark.of(file);
        anew = false;
    }

    private void write(Journal.Head head) throws IOException {
        FileChannel open = channel();
        write(open, (long) next * STRIDE, head);
        open.force(false);
        next = 1 - next;
    }

    private void write(FileChannel open, long from, Journal.Head head) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(STRIDE);
        block.putInt(MAGIC).putLong(head.seq()).put(head.hash().bytes()).put(mac(head));
        block.rewind();
        long at = from;
        while (block.hasRemaining()) {
            at += open.write(block, at);
        }
    }

    private FileChannel channel() throws IOException {
        // An interrupt closes a channel for good; then it is opened again.
        if (channel == null || !channel.isOpen()) {
            OwnerOnly.file(file);
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            mark = FileMark.of(file);
        }
        return channel;
    }

    /** Whether the key made this slot, for this workstation. */
    public boolean isGenuine(Slot slot) {
        return slot.isGenuine(seal, workstation);
    }

    private byte[] mac(Journal.Head head) {
        return mac(head, seal, workstation);
    }

    private static byte[] mac(Journal.Head head, Seal seal, WorkstationId workstation) {
        ByteBuffer message = ByteBuffer.allocate(2 * Long.BYTES + Long.BYTES + HASH_BYTES);
        message.put(ChainPlace.bytes(workstation.value()))
                .putLong(head.seq())
                .put(head.hash().bytes());
        return seal.mac(message.array());
    }

    /** The slot with the highest number, whoever wrote it; empty if there is none. */
    public static Optional<Slot> newest(Path file) {
        return slots(file).stream().min(NEWEST_FIRST);
    }

    /** The slots that can be read, genuine or not. */
    public static List<Slot> slots(Path file) {
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
        if (!Files.isRegularFile(file)) {
            // A folder or a pipe in its place has no slot, as little as no file at all.
            return new byte[0];
        }
        try {
            return BoundedFile.begin(file, SLOTS * STRIDE);
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
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            seen.close();
        }
    }

    /** A head as it stands in the file, with the checksum that stands beside it. */
    public record Slot(int index, Journal.Head head, Hash mac) {
        /** Whether the key made this slot, for a workstation. */
        public boolean isGenuine(Seal seal, WorkstationId workstation) {
            return MessageDigest.isEqual(mac.bytes(), HeadAnchor.mac(head, seal, workstation));
        }
    }
}
