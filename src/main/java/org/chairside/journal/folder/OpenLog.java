package org.chairside.journal.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.journal.JournalException.Fault;
import org.chairside.journal.log.ChainCheck;
import org.chairside.journal.log.LogReader;
import org.chairside.journal.log.LogWriter;
import org.chairside.journal.log.ReopeningConnection;
import org.chairside.journal.log.Row;
import org.chairside.journal.sqlite.FileCheck;
import org.chairside.journal.sqlite.Sqlite;
import org.chairside.journal.watch.WrittenFiles;
import org.chairside.journal.watch.WrittenFiles.Finding;
import org.chairside.model.WorkstationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connections to a log that is open for writing, and the watch over its files. One connection writes and one reads, so
 * that readers wait neither for the writer nor for the disk it waits for. Once the file is gone, nothing is opened in its
 * place.
 */
final class OpenLog implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenLog.class);

    private static final Duration STEP_OF_FILE_TIMES = Duration.ofMillis(20);

    private final Path file;
    private final WrittenFiles files;
    private final ReopeningConnection<LogWriter> writer;
    private final ReopeningConnection<LogReader> reader;
    private volatile boolean gone;

    OpenLog(Path file) {
        this.file = file;
        files = new WrittenFiles(file);
        writer = new ReopeningConnection<>(this::openWriter);
        reader = new ReopeningConnection<>(this::openReader);
    }

    /** Reads, on a connection of its own, for any thread. */
    <R> R read(String action, ReopeningConnection.Use<LogReader, R> use) {
        return reader.with(action, use);
    }

    /** Writes. */
    <R> R write(String action, ReopeningConnection.Use<LogWriter, R> use) {
        return writer.with(action, use);
    }

    private LogReader openReader() throws SQLException {
        requireThere("read the log");
        return LogReader.open(file);
    }

    private LogWriter openWriter() throws SQLException {
        requireThere("write to the log");
        // Always one that only reads beside it: whoever writes is then never the last to close, which would make SQLite
        // copy a write-ahead file into the log that somebody else may have cut.
        reader.with("read the log", LogReader::workstation);
        LogWriter open = LogWriter.open(file);
        boolean good = false;
        try {
            good = files.opened() != Finding.LOG_GONE;
            return good ? open : refused();
        } catch (IOException e) {
            throw unseen(e);
        } finally {
            if (!good) {
                open.close();
            }
        }
    }

    private LogWriter refused() {
        throw gone("write to the log");
    }

    private void requireThere(String action) {
        if (gone) {
            throw new JournalException(Fault.FILE_GONE, action);
        }
    }

    /** From now on the log is not opened again and not written to. */
    JournalException gone(String action) {
        gone = true;
        return new JournalException(Fault.FILE_GONE, action);
    }

    /** Looks whether the paths lead to what was written, before a commit. */
    Finding lookBeforeCommit() {
        try {
            return files.before();
        } catch (IOException e) {
            throw unseen(e);
        }
    }

    /** Looks again after it. */
    Finding lookAfterCommit() {
        try {
            return files.after();
        } catch (IOException e) {
            throw unseen(e);
        }
    }

    /**
     * Takes the log file as it is now for ours, before a look at what it holds: whoever writes there during that look is noticed by
     * the next.
     */
    void acceptFiles() {
        // Times of files move in steps: after a write of ours, one by somebody else within the same step would show no
        // other time.
        LockSupport.parkNanos(STEP_OF_FILE_TIMES.toNanos());
        try {
            files.accept();
        } catch (IOException e) {
            throw unseen(e);
        }
    }

    /** A folder that may not be looked into does not lead anywhere. */
    private JournalException unseen(IOException e) {
        LOG.warn("the files of the log cannot be looked at: {}", e.getClass().getSimpleName());
        return gone("look at the files of the log");
    }

    /** Whether the file holds a chain that ends here, looked at afresh. */
    boolean endsAt(Journal.Head head, WorkstationId workstation) {
        try (Connection fresh = Sqlite.forReading(file)) {
            LogReader look = new LogReader(fresh);
            Journal.Head from = head.seq() <= OpeningCheck.WHOLE
                    ? Journal.Head.START
                    : look.at(workstation, head.seq() - OpeningCheck.TAIL)
                            .map(Row::head)
                            .orElse(Journal.Head.START);
            ChainCheck.Result chain = ChainCheck.after(from, workstation, look);
            return (head.seq() > OpeningCheck.WHOLE || FileCheck.quick(fresh).sound())
                    && chain.broken().isEmpty()
                    && chain.head().equals(head);
        } catch (SQLException | JournalException e) {
            LOG.warn("the log was looked at and is not sound: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    /** Whether the file, looked at afresh, holds what a run has written after one link, up to another. */
    boolean holds(Journal.Head from, Journal.Head head, WorkstationId workstation) {
        try (Connection fresh = Sqlite.forReading(file)) {
            ChainCheck.Result chain = ChainCheck.after(from, workstation, new LogReader(fresh));
            return chain.broken().isEmpty() && chain.head().equals(head);
        } catch (SQLException | JournalException e) {
            LOG.warn(
                    "what was moved into the log is not there: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    /** Lets go of the file as it is, without moving anything into it; the next use opens it afresh. */
    void restart() {
        closeBytes();
        writer.reset();
        reader.reset();
    }

    private void closeBytes() {
        try {
            files.close();
        } catch (IOException e) {
            LOG.warn("the write-ahead file did not close");
        }
    }

    /** Closes both; SQLite moves what was committed into the log file unless that is gone. */
    @Override
    public void close() {
        closeBytes();
        if (gone) {
            writer.close();
            reader.close();
        } else {
            reader.close();
            writer.close();
        }
    }
}
