package org.chairside;

import org.chairside.desk.Desk;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.Drafts;
import org.chairside.model.Author;
import org.chairside.staff.SignIn.SignedIn;

/** One person at an open desk, until they leave. */
record Visit(SignedIn person, DeskOpening.Opened opened) implements AutoCloseable {
    Desk desk() {
        return opened.desk();
    }

    Drafts drafts() {
        return opened.drafts();
    }

    Author author() {
        return person.person().author();
    }

    @Override
    public void close() {
        drafts().close();
        desk().close();
        person.close();
    }
}
