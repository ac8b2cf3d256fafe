package org.chairside.ui.release;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chairside.model.Role;
import org.chairside.model.StaffId;
import org.chairside.model.text.CleanText;
import org.chairside.staff.Keyring;
import org.chairside.staff.SignIn;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.staff.Staff;
import org.chairside.ui.kit.OfferedWords;

/** The physicians of the clinic and the lock that their passwords open. */
public interface Physicians {
    /** Those who can sign in now. Returns at once. */
    List<Staff> all();

    /**
     * Tries a password, which stays the caller's to wipe. Slow on purpose: not for the screen thread. What is returned is
     * the caller's to close.
     */
    SignIn check(StaffId who, char[] password);

    /** Those whose name begins as typed; nobody for nothing typed. */
    default List<String> offers(String typed) {
        return OfferedWords.beginning(typed, all().stream().map(Staff::name).toList());
    }

    /** The physician of exactly this name. */
    default Optional<Staff> named(String name) {
        return all().stream()
                .filter(each -> CleanText.isAlike(each.name(), name))
                .findFirst();
    }

    /**
     * Those of a keyring.
     *
     * @param proven told of each who gave the right password, before anything is said in their name
     */
    static Physicians of(Keyring keyring, Consumer<SignedIn> proven) {
        return new Physicians() {
            @Override
            public List<Staff> all() {
                return keyring.people().stream()
                        .filter(each -> each.enabled() && each.role() == Role.PHYSICIAN)
                        .toList();
            }

            @Override
            public SignIn check(StaffId who, char[] password) {
                SignIn answer = keyring.signIn(who, password);
                if (answer instanceof SignedIn in) {
                    proven.accept(in);
                }
                return answer;
            }
        };
    }
}
