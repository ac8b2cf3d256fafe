package org.chairside.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.chairside.journal.JournalException.Fault;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Recorded;
import org.chairside.model.SessionSummary;

/** A journal whose n-th append fails, before or after its commit, and whose disk may be slow or gone for a while. */
public final class FaultyJournal extends ForwardingJournal {
    private int appends;
    private int failsAt;
    private boolean afterCommit;
    private int blindLooks;
    private int unsettledLooks;
    private Optional<Path> ballast = Optional.empty();
    private CountDownLatch slow = new CountDownLatch(0);

    public FaultyJournal(Journal journal) {
        super(journal);
    }

    /** The n-th append from now on throws; after its commit the entry is there all the same. */
    FaultyJournal failingAt(int append, boolean committed) {
        failsAt = append;
        afterCommit = committed;
        return this;
    }

    /** So many looks after a failure find no disk. */
    FaultyJournal blindFor(int looks) {
        blindLooks = looks;
        return this;
    }

    /** So many times what is on disk can be looked at, but not written over. */
    FaultyJournal unsettledFor(int looks) {
        unsettledLooks = looks;
        return this;
    }

    /** The disk is full as long as this file is there. */
    public FaultyJournal fullWhile(Path file) {
        ballast = Optional.of(file);
        return this;
    }

    /** Appends wait for the latch. */
    FaultyJournal waitingFor(CountDownLatch latch) {
        slow = latch;
        return this;
    }

    @Override
    public Recorded append(Entry entry, Function<Recorded, Optional<SessionSummary>> summary) {
        appends++;
        try {
            slow.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (ballast.filter(Files::exists).isPresent()) {
            throw new JournalException(Fault.DISK_FULL, "append an entry");
        }
        if (appends != failsAt) {
            return super.append(entry, summary);
        }
        if (afterCommit) {
            super.append(entry, summary);
        }
        throw new JournalException(Fault.INPUT_OUTPUT, "append an entry");
    }

    @Override
    public Optional<Recorded> find(EntryId id) {
        if (blindLooks > 0) {
            blindLooks--;
            throw new JournalException(Fault.INPUT_OUTPUT, "look for an entry");
        }
        return super.find(id);
    }

    @Override
    public Optional<Recorded> decide(EntryId id) {
        if (unsettledLooks > 0) {
            unsettledLooks--;
            throw new JournalException(Fault.INPUT_OUTPUT, "settle what became of an entry");
        }
        return find(id);
    }
}
