package org.chairside.journal.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The log and its write-ahead file as they were when they were opened for writing, to tell whether their paths still lead to
 * them and nobody else wrote there. A look costs a few microseconds: it asks the system for names and sizes, and never opens
 * the log itself, which would let go of SQLite's locks. For one thread.
 */
public final class WrittenFiles implements AutoCloseable {
    /** The salts are in it, so that a header of zeros, or of another log, is another. */
    private static final int HEADER_BYTES = 32;

    private final Path log;
    private final Path ahead;
    private Optional<FileMark> logMark = Optional.empty();
    private Optional<FileMark> aheadMark = Optional.empty();
    private FileChannel aheadBytes;

    public WrittenFiles(Path log) {
        this.log = log;
        this.ahead = log.resolveSibling(log.getFileName() + "-wal");
    }

    /** What a look found. */
    public enum Finding {
        /** The paths lead to what was written. */
        WHOLE,
        /** The path of the log leads to another file, or nowhere. */
        LOG_GONE,
        /** Somebody else wrote into the log file. */
        LOG_CHANGED,
        /** The write-ahead file was removed, replaced or cut: what is not in the log file itself yet is gone. */
        END_GONE
    }

    /** Remembers the files of a log that has just been opened; the log that was opened first is the one that counts. */
    public Finding opened() throws IOException {
        close();
        Optional<FileMark> now = FileMark.of(log);
        if (logMark.isEmpty()) {
            logMark = now;
        }
        Finding finding = ofLog(now);
        if (finding != Finding.LOG_GONE) {
            aheadMark = FileMark.of(ahead);
        }
        return finding;
    }

    /** Looks before something is committed. */
    public Finding before() throws IOException {
        Finding finding = ofLog(FileMark.of(log));
        return finding == Finding.WHOLE ? ofAhead(FileMark.of(ahead)) : finding;
    }

    /** Looks after something was committed, and remembers how far it went. */
    public Finding after() throws IOException {
        Finding finding = ofLog(FileMark.of(log));
        if (finding != Finding.WHOLE) {
            return finding;
        }
        Optional<FileMark> now = FileMark.of(ahead);
        finding = ofAhead(now);
        if (finding == Finding.WHOLE && now.filter(each -> each.size() > 0).isPresent() && !isHeaded()) {
            return Finding.END_GONE;
        }
        aheadMark = now;
        return finding;
    }

    /** Takes the log file as it is now, if it is the same: we wrote to it ourselves, or it was looked at and found good. */
    public void accept() throws IOException {
        logMark = same(logMark, FileMark.of(log));
        aheadMark = same(aheadMark, FileMark.of(ahead));
    }

    private static Optional<FileMark> same(Optional<FileMark> then, Optional<FileMark> now) {
        boolean same = then.isPresent() && now.isPresent() && now.get().isSameFile(then.get());
        return same ? now : then;
    }

    private Finding ofLog(Optional<FileMark> now) {
        if (now.isEmpty() || logMark.isEmpty() || !now.get().isSameFile(logMark.get())) {
            return Finding.LOG_GONE;
        }
        return now.get().isUntouched(logMark.get()) ? Finding.WHOLE : Finding.LOG_CHANGED;
    }

    private Finding ofAhead(Optional<FileMark> now) {
        if (aheadMark.isEmpty()) {
            // SQLite makes it when it first needs it.
            return Finding.WHOLE;
        }
        boolean whole = now.isPresent()
                && now.get().isSameFile(aheadMark.get())
                && now.get().size() >= aheadMark.get().size();
        return whole ? Finding.WHOLE : Finding.END_GONE;
    }

    /** A file that was cut between two looks is as long again after the next write, with a hole where it began. */
    private boolean isHeaded() throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
        try {
            if (aheadBytes == null || !aheadBytes.isOpen()) {
                aheadBytes = FileChannel.open(ahead, StandardOpenOption.READ);
            }
            aheadBytes.read(header, 0);
        } catch (NoSuchFileException e) {
            return false;
        }
        header.flip();
        boolean zeros = true;
        while (header.hasRemaining()) {
            zeros &= header.get() == 0;
        }
        return !zeros;
    }

    /** Lets go of the write-ahead file, before SQLite does. */
    @Override
    public void close() throws IOException {
        if (aheadBytes != null) {
            aheadBytes.close();
            aheadBytes = null;
        }
    }
}
