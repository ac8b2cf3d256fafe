package org.chairside.desk;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Clock;
import org.chairside.model.Author;
import org.chairside.model.Ids;
import org.chairside.model.StreamId;
import org.chairside.staff.Keyring;
import org.chairside.staff.SignIn.SignedIn;

/**
 * What opening a log for writing takes: the clinic's keyring in the folder, the person who opens it, and what they write with.
 *
 * @param person signed in with that keyring; stays the caller's to close, after the desk
 * @param clock stamps entries; its zone is stored with them
 * @param build the version of the program that writes
 * @param state the person's own folder on this computer, outside every data folder; made when it is needed
 */
public record DeskAccess(Keyring keyring, SignedIn person, Clock clock, Ids ids, String build, Path state) {
    public DeskAccess {
        requireNonNull(keyring, "keyring");
        requireNonNull(person, "person");
        requireNonNull(clock, "clock");
        requireNonNull(ids, "ids");
        requireNonNull(build, "build");
        requireNonNull(state, "state");
    }

    /** The data folder: the one that holds the keyring. */
    public Path folder() {
        return keyring.folder();
    }

    /** The stream of the clinic's own entries. */
    StreamId clinic() {
        return new StreamId(keyring.vault());
    }

    Author author() {
        return person.person().author();
    }
}
