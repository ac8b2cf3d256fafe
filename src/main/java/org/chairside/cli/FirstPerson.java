package org.chairside.cli;

import java.util.List;
import org.chairside.cli.terminal.Failure;
import org.chairside.staff.Founding;
import org.chairside.staff.Keyring;
import org.chairside.staff.Newcomer;
import org.chairside.staff.RecoveryKey;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.staff.Staff;

/** The first person of a clinic, with whom its keys and its log begin. */
record FirstPerson(Chairside chairside, Newcomer newcomer) {
    void found(String clinic) {
        switch (Keyring.found(
                chairside.folder(),
                clinic,
                List.of(newcomer),
                chairside.surroundings().keys())) {
            case Founding.Founded(Keyring keyring, RecoveryKey recovery) -> {
                // Shown before the log is begun: if that fails, the keys are there all the same.
                try (recovery) {
                    show(recovery);
                }
                begin(keyring);
            }
            case Founding.AlreadyThere _ -> throw new Failure(Failure.BAD_CALL, "there is a log here already");
            case Founding.KeysLost _ -> throw SignInOptions.keysLost(chairside);
            case Founding.NameTaken(String taken) -> throw new Failure(Failure.BAD_CALL, taken + " is named twice");
            case Founding.PasswordRefused(String _, var why) -> throw SetupCommand.refused(why);
        }
    }

    private void show(RecoveryKey recovery) {
        chairside.say("Recovery key, shown this once. Print it and lock it away; without it and without any");
        chairside.say("password the record cannot be read by anyone:");
        chairside.say("  " + recovery.text());
    }

    /** Opening the log for the first time writes the clinic and this person into it. */
    private void begin(Keyring keyring) {
        Staff first = keyring.people().getFirst();
        if (!(keyring.signIn(first.id(), newcomer.password()) instanceof SignedIn in)) {
            throw new Failure(Failure.CANNOT_OPEN, "the password just set does not open the keys. Try setup anew.");
        }
        Entrance.at(chairside, keyring, in, chairside.surroundings().clock()).close();
    }
}
