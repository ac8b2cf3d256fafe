package org.chairside.desk;

import org.chairside.model.Author;
import org.chairside.staff.SignIn.SignedIn;

/** One person at an open desk, until they leave. */
public record SignedInDesk(SignedIn person, DeskOpening.Opened opened) implements AutoCloseable {
    public Desk desk() {
        return opened.desk();
    }

    public Drafts drafts() {
        return opened.drafts();
    }

    public Author author() {
        return person.person().author();
    }

    /** Asks whether this person may let sessions leave the program. Returns at once. */
    public ExportPermission exporting() {
        return desk().exporting(author(), opened.keyring());
    }

    /** Writes what was handed over, lets go of the log, and wipes the keys. Waits for the disk. */
    @Override
    public void close() {
        try {
            opened.incidents().close();
            drafts().close();
            desk().close();
        } finally {
            person.close();
        }
    }
}
