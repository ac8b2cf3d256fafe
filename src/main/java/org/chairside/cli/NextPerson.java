package org.chairside.cli;

import java.util.Arrays;
import java.util.Optional;
import org.chairside.cli.terminal.Failure;
import org.chairside.desk.SignedInDesk;
import org.chairside.staff.Keyring;
import org.chairside.staff.KeyringChange;
import org.chairside.staff.Newcomer;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.staff.Staff;

/** A person who joins a clinic that has its log already. */
record NextPerson(Chairside chairside, Keyring keyring, Newcomer newcomer) {
    void add(Optional<String> by, Passwords passwords) {
        if (keyring.find(newcomer.name()).isPresent()) {
            throw new Failure(Failure.BAD_CALL, newcomer.name() + " is here already. Nothing was changed.");
        }
        Staff adder = SignInOptions.person(keyring, by, "--by");
        SignedIn in = SignInOptions.signIn(keyring, adder, adderPassword(adder, passwords));
        // The log first: were it in use, the person would be in the keys and not in the record.
        try (SignedInDesk signedInDesk =
                Entrance.at(chairside, keyring, in, chairside.surroundings().clock())) {
            add(in);
            Entrance.introduce(signedInDesk, keyring);
        }
    }

    private char[] adderPassword(Staff adder, Passwords passwords) {
        char[] fresh = newcomer.password();
        return passwords.next("password of " + adder.name()).orElseGet(() -> {
            chairside.remark("No password of " + adder.name() + " was given; the new one is tried for both.");
            return Arrays.copyOf(fresh, fresh.length);
        });
    }

    private void add(SignedIn in) {
        switch (keyring.add(in, newcomer)) {
            case KeyringChange.Done _ -> {}
            case KeyringChange.PasswordRefused(var why) -> throw SetupCommand.refused(why);
            case KeyringChange.NotAllowed _ ->
                throw new Failure(
                        Failure.BAD_CALL, in.person().name() + " may not add people; a physician or admin may");
            case KeyringChange.Altered _ ->
                throw new Failure(Failure.BROKEN, "the keys were changed outside the program. Nothing was written.");
            case KeyringChange.NameTaken _,
                    KeyringChange.Recovered _,
                    KeyringChange.NotSignedIn _,
                    KeyringChange.WrongRecoveryKey _,
                    KeyringChange.Unknown _,
                    KeyringChange.LastOne _ ->
                throw new Failure(Failure.BAD_CALL, newcomer.name() + " could not be added. Nothing was changed.");
        }
    }
}
