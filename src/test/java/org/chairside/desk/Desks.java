package org.chairside.desk;

import java.time.Clock;
import java.util.Optional;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalWriter;
import org.chairside.journal.SingleWriter;
import org.chairside.journal.held.HeldFolder;
import org.chairside.model.Author;
import org.chairside.model.Ids;
import org.chairside.staff.Authority;

/** Desks for tests that have no keyring: whoever says something is taken to be who they say, with that role. */
public final class Desks {
    private Desks() {}

    /** A desk over a journal and the one thread that writes it, under the table of the program. */
    public static Desk trusting(Journal journal, JournalWriter writer, Clock clock, Ids ids) {
        return trusting(journal, writer, clock, ids, Authority.standard());
    }

    /** The same under a table of the test's own. */
    public static Desk trusting(Journal journal, JournalWriter writer, Clock clock, Ids ids, Authority authority) {
        return new Desk(journal, writer, clock, ids, new Trusting(authority));
    }

    /** The same, where what cannot go into the log is held. */
    static Desk trusting(Journal journal, HeldFolder holding, Clock clock, Ids ids) {
        Writing writing = new Writing(new SingleWriter(journal, holding), Optional.of(holding));
        return new Desk(journal, writing, clock, ids, new Trusting(Authority.standard()));
    }

    private static final class Trusting extends Admission {
        Trusting(Authority authority) {
            super(authority);
        }

        @Override
        boolean isPresent(Author author) {
            return true;
        }
    }
}
