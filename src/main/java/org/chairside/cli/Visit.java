package org.chairside.cli;

import org.chairside.desk.Desk;
import org.chairside.desk.DeskOpening;
import org.chairside.model.Author;
import org.chairside.staff.SignIn.SignedIn;

/** One person at an open desk, for as long as a command runs. */
record Visit(SignedIn person, DeskOpening.Opened opened) implements AutoCloseable {
    Desk desk() {
        return opened.desk();
    }

    Author author() {
        return person.person().author();
    }

    @Override
    public void close() {
        opened.drafts().close();
        desk().close();
        person.close();
    }
}
