package org.chairside.journal.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.chairside.files.OwnerOnly;
import org.chairside.files.WholeFile;
import org.chairside.journal.Journal;
import org.chairside.journal.LastSeen;
import org.chairside.journal.Seal;
import org.chairside.journal.watch.FileMark;
import org.chairside.model.WorkstationId;

/**
 * The head of the chain, kept in a small file beside the log, because a chain alone does not notice that its end is
 * missing. Two slots are written in turn, each forced to disk, so that one of them is always whole. For one thread.
 */
public final class HeadAnchor implements AutoCloseable {
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
        next = AnchorSlot.in(file).stream()
                .filter(this::isGenuine)
                .min(AnchorSlot.NEWEST_FIRST)
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
        ByteBuffer slots = ByteBuffer.allocate(AnchorSlot.MOST * AnchorSlot.STRIDE);
        for (int slot = 0; slot < AnchorSlot.MOST; slot++) {
            slots.position(slot * AnchorSlot.STRIDE).put(AnchorSlot.block(head, seal, workstation));
        }
        WholeFile.put(file, slots.array());
        if (channel != null) {
            channel.close();
            channel = null;
        }
        mark = FileMark.of(file);
        anew = false;
    }

    private void write(Journal.Head head) throws IOException {
        FileChannel open = channel();
        write(open, (long) next * AnchorSlot.STRIDE, head);
        open.force(false);
        next = 1 - next;
    }

    private void write(FileChannel open, long from, Journal.Head head) throws IOException {
        ByteBuffer block = AnchorSlot.block(head, seal, workstation);
        long at = from;
        while (block.hasRemaining()) {
            at += open.write(block, at);
        }
    }

    /** Whether the key made this slot, for this workstation. */
    public boolean isGenuine(AnchorSlot slot) {
        return slot.isGenuine(seal, workstation);
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
}
