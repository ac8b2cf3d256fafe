package org.chairside.desk;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.chairside.journal.CataloguePiece;
import org.chairside.journal.ForwardingJournal;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.model.SessionId;

/** A journal whose catalogue is handed out only when a test says so, and whose disk may fail once. */
public final class HeldJournal extends ForwardingJournal {
    /** Counted down once a piece was read from the disk and waits to be handed out. */
    public final CountDownLatch read = new CountDownLatch(1);

    public final CountDownLatch goOn = new CountDownLatch(1);
    public volatile boolean fails;

    public HeldJournal(Journal journal) {
        super(journal);
    }

    @Override
    public CataloguePiece catalogue(Optional<SessionId> after, int most) {
        if (fails) {
            fails = false;
            throw new JournalException(JournalException.Fault.INPUT_OUTPUT, "read the catalogue");
        }
        CataloguePiece piece = super.catalogue(after, most);
        read.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return piece;
    }
}
