package org.chairside.desk;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chairside.desk.Receipt.Denial;
import org.chairside.model.Author;
import org.chairside.model.Event;
import org.chairside.staff.Authority;
import org.chairside.staff.Permission;
import org.chairside.staff.SignIn.SignedIn;

/**
 * Whose word a desk takes, and for what: only that of people who proved to it who they are, with the name and role that
 * the keyring has, as far as their role goes. Asked before every write and before a session leaves. Safe for any thread.
 */
class Admission {
    private final Authority authority;
    private final Set<Author> present = ConcurrentHashMap.newKeySet();

    /** @param authority which role may do what */
    Admission(Authority authority) {
        this.authority = authority;
    }

    /**
     * Of the one who is to sit at a desk; empty if their role does not allow reading. No log is opened without one, whether to
     * chart or to check it, so this is where reading is asked for.
     */
    static Optional<Admission> of(SignedIn person) {
        Admission admission = new Admission(person.authority());
        admission.admit(person);
        return admission.against(person, Permission.READ).isEmpty() ? Optional.of(admission) : Optional.empty();
    }

    /** Takes the word of one more person from now on. */
    void admit(SignedIn person) {
        present.add(person.person().author());
    }

    /** Whether somebody proved to be this person in this role. */
    boolean isPresent(Author author) {
        return present.contains(author);
    }

    /** Why somebody may not write an event, or the event not be written as it is; empty if they may. */
    Optional<Denial> against(Author author, Event event) {
        return denial(author, allows(author, event)).or(() -> TextBounds.against(event));
    }

    /** Why somebody may not do something; empty if they may. */
    Optional<Denial> against(Author author, Permission act) {
        return denial(author, authority.allows(author.role(), act));
    }

    /** Why somebody who has just proved who they are may not do something; empty if they may. */
    Optional<Denial> against(SignedIn person, Permission act) {
        return authority.allows(person.person().role(), act) ? Optional.empty() : Optional.of(Denial.NOT_ALLOWED);
    }

    private Optional<Denial> denial(Author author, boolean allowed) {
        if (!isPresent(author)) {
            return Optional.of(Denial.NOT_SIGNED_IN);
        }
        return allowed ? Optional.empty() : Optional.of(Denial.NOT_ALLOWED);
    }

    /** Whether the role of an author, here or long gone, is one that may write an event. */
    boolean allows(Author author, Event event) {
        return authority.allows(author.role(), event);
    }
}
