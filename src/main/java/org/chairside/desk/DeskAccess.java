package org.chairside.desk;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.chairside.journal.LastSeen;
import org.chairside.journal.OpeningTerms;
import org.chairside.journal.Seal;
import org.chairside.journal.seen.SeenHeads;
import org.chairside.model.Author;
import org.chairside.model.Ids;
import org.chairside.model.StreamId;
import org.chairside.model.text.TextUse;
import org.chairside.staff.Keyring;
import org.chairside.staff.SignIn.SignedIn;

/**
 * What opening a log for writing takes: the clinic's keyring in the folder, the person who opens it, and what they write with.
 *
 * @param person signed in with that keyring; stays the caller's to close, after the desk
 * @param clock stamps entries; its zone is stored with them
 * @param build the version of the program that writes
 * @param state the person's own folder on this computer, outside every data folder; made when it is needed
 * @param reason why they open it though something was found, never blank; empty where nobody was asked
 */
public record DeskAccess(
        Keyring keyring, SignedIn person, Clock clock, Ids ids, String build, Path state, Optional<String> reason) {
    /** A reason is at most this long, in characters. */
    public static final int LONGEST_REASON = TextUse.OPENING_REASON.most();

    public DeskAccess {
        requireNonNull(keyring, "keyring");
        requireNonNull(person, "person");
        requireNonNull(clock, "clock");
        requireNonNull(ids, "ids");
        requireNonNull(build, "build");
        requireNonNull(state, "state");
        reason.filter(text -> text.isBlank() || text.length() > LONGEST_REASON).ifPresent(_ -> {
            throw new IllegalArgumentException("a reason has 1 to " + LONGEST_REASON + " characters");
        });
    }

    /** The same with the reason they gave. */
    public DeskAccess because(String why) {
        return new DeskAccess(keyring, person, clock, ids, build, state, Optional.of(why));
    }

    /** The data folder: the one that holds the keyring. */
    public Path folder() {
        return keyring.folder();
    }

    /** What the journal needs of it; nothing found is accepted yet. */
    OpeningTerms terms(Seal seal) {
        LastSeen seen = new SeenHeads(state, keyring.vault(), seal);
        return new OpeningTerms(folder(), seal, clock, ids, clinic(), seen, List.of());
    }

    /** The stream of the clinic's own entries. */
    StreamId clinic() {
        return new StreamId(keyring.vault());
    }

    Author author() {
        return person.person().author();
    }
}
