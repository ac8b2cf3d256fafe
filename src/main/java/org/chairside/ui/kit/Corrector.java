package org.chairside.ui.kit;

import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.chairside.model.EntryId;

/**
 * The place in which one entry of a session is put right, with the keys and checks of the screen that charts. Whoever
 * borrows it shows it, opens one entry in it, and is told when it is done. Screen thread only.
 */
public interface Corrector {
    Region root();

    /** Opens an entry in the words or the form it was made in; one that was withdrawn is asked about to count again. */
    void amend(EntryId entry);

    /** Goes straight to the reason for taking an entry back altogether. */
    void withdraw(EntryId entry);

    /** Gives the keyboard to it. */
    void focus();

    /** Leaves the entry as it is. */
    void close();

    /** What whoever borrows it is told. */
    interface Told {
        /** It is done with, or was left. */
        void closed();

        /** The correction is on disk. */
        void saved();

        /** The correction is not on disk: what happened and what is safe. */
        void failed(String words);
    }

    /** Whoever lends it, for one session. */
    @FunctionalInterface
    interface Lender {
        /** Returns at once; hands it over as soon as the session is taken up. */
        void lend(Told told, Consumer<Corrector> then);
    }
}
