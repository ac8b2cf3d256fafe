package org.chairside.journal.log;

import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.chairside.journal.JournalException;
import org.chairside.journal.JournalException.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection for one thread at a time, opened when it is first wanted. Whatever fails on it, it is dropped, which
 * rolls back what was not committed, and the next use opens another.
 */
public final class ReopeningConnection<T extends AutoCloseable> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReopeningConnection.class);

    private final Opening<T> opening;
    private final ReentrantLock lock = new ReentrantLock();
    private T open;
    private boolean closed;

    public ReopeningConnection(Opening<T> opening) {
        this.opening = opening;
    }

    public <R> R with(String action, Use<T, R> use) {
        lock.lock();
        boolean done = false;
        try {
            if (closed) {
                throw new JournalException(Fault.CLOSED, action);
            }
            if (open == null) {
                open = opening.open();
            }
            R result = use.of(open);
            done = true;
            return result;
        } catch (SQLException e) {
            throw Faults.of(action, e);
        } finally {
            if (!done) {
                drop();
            }
            lock.unlock();
        }
    }

    /** Closes what is open; the next use opens another. */
    public void reset() {
        lock.lock();
        try {
            drop();
        } finally {
            lock.unlock();
        }
    }

    private void drop() {
        T dropped = open;
        open = null;
        if (dropped == null) {
            return;
        }
        try {
            dropped.close();
        } catch (Exception e) {
            LOG.warn("a connection to the log was dropped and did not close: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            drop();
        } finally {
            lock.unlock();
        }
    }

    /** Opens one. */
    @FunctionalInterface
    public interface Opening<T> {
        T open() throws SQLException;
    }

    /** Does something with it. */
    @FunctionalInterface
    public interface Use<T, R> {
        R of(T open) throws SQLException;
    }
}
