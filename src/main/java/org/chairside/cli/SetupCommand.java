package org.chairside.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chairside.desk.Desk;
import org.chairside.desk.DeskOpening;
import org.chairside.model.Author;
import org.chairside.model.Event;
import org.chairside.model.Role;
import org.chairside.model.StreamId;
import org.chairside.staff.Founding;
import org.chairside.staff.Keyring;
import org.chairside.staff.KeyringChange;
import org.chairside.staff.Newcomer;
import org.chairside.staff.Opening;
import org.chairside.staff.PasswordVerdict;
import org.chairside.staff.RecoveryKey;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.staff.Staff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes a new log, or adds a person to one. */
@Command(
        name = "setup",
        description = {
            "Make a new log with its first person; with another --staff later, add that person.",
            "Adding needs somebody who is there already: --by NAME, whose password is the second line of standard input,"
                    + " or comes from CHAIRSIDE_PASSWORD or the prompt."
        })
final class SetupCommand implements Runnable {
    @ParentCommand
    private Chairside chairside;

    @Option(names = "--clinic", paramLabel = "NAME", description = "The name of the clinic, for a new log.")
    private Optional<String> clinic = Optional.empty();

    @Option(names = "--staff", required = true, paramLabel = "NAME", description = "Who is set up.")
    private String name;

    @Option(names = "--role", required = true, paramLabel = "ROLE", description = "nurse, physician or admin.")
    private Role role;

    @Option(names = "--by", paramLabel = "NAME", description = "Who adds a person; needless where there is one.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--password-stdin", description = "Read the new password from the first line of standard input.")
    private boolean fromInput;

    @Override
    public void run() {
        Passwords passwords = new Passwords(chairside.surroundings(), fromInput);
        if (Keyring.open(chairside.folder(), chairside.surroundings().keys()) instanceof Opening.Absent) {
            found(passwords);
        } else {
            add(SignInOptions.keyring(chairside), passwords);
        }
    }

    private void found(Passwords passwords) {
        String named = clinic.orElseThrow(
                () -> new Failure(Failure.BAD_CALL, "a new log needs the name of the clinic: --clinic NAME"));
        char[] password = passwords.of("new password of " + name);
        Path folder = chairside.folder();
        try {
            switch (Keyring.found(
                    folder,
                    named,
                    List.of(newcomer(password)),
                    chairside.surroundings().keys())) {
                case Founding.Founded(Keyring keyring, RecoveryKey recovery) -> {
                    try (recovery) {
                        begin(keyring, password, named);
                        tell(recovery, folder);
                    }
                }
                case Founding.AlreadyThere _ -> throw new Failure(Failure.BAD_CALL, "there is a log here already");
                case Founding.NameTaken(String taken) -> throw new Failure(Failure.BAD_CALL, taken + " is named twice");
                case Founding.PasswordRefused(String _, PasswordVerdict why) -> throw refused(why);
            }
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private void begin(Keyring keyring, char[] password, String named) {
        Staff first = keyring.people().getFirst();
        try (SignedIn in = (SignedIn) keyring.signIn(first.id(), password)) {
            record(keyring, in, new Event.ClinicFounded(named), added(first));
        }
    }

    private void tell(RecoveryKey recovery, Path folder) {
        chairside.out().println("The log is in " + folder + ".");
        chairside.out().println("Recovery key, shown this once. Print it and lock it away; without it and without any");
        chairside.out().println("password the record cannot be read by anyone:");
        chairside.out().println("  " + recovery.text());
    }

    private void add(Keyring keyring, Passwords passwords) {
        char[] password = passwords.of("new password of " + name);
        Staff adder = SignInOptions.person(keyring, by);
        try (SignedIn in = SignInOptions.signIn(keyring, adder, passwords)) {
            switch (keyring.add(in, newcomer(password))) {
                case KeyringChange.Done(Staff person) -> record(keyring, in, added(person));
                case KeyringChange.NameTaken _ -> throw new Failure(Failure.BAD_CALL, name + " is here already");
                case KeyringChange.PasswordRefused(PasswordVerdict why) -> throw refused(why);
                case KeyringChange.NotAllowed _ ->
                    throw new Failure(Failure.BAD_CALL, adder.name() + " may not add people; a physician or admin may");
                case KeyringChange.Altered _ ->
                    throw new Failure(
                            Failure.BROKEN, "the keys were changed outside the program. Nothing was written.");
                case KeyringChange.Recovered _,
                        KeyringChange.NotSignedIn _,
                        KeyringChange.WrongRecoveryKey _,
                        KeyringChange.Unknown _,
                        KeyringChange.LastOne _ -> throw new Failure(Failure.BAD_CALL, name + " could not be added");
            }
        } finally {
            Arrays.fill(password, '\0');
        }
        chairside.out().println(name + " is set up.");
    }

    private Newcomer newcomer(char[] password) {
        try {
            return new Newcomer(name, role, password);
        } catch (IllegalArgumentException e) {
            throw new Failure(Failure.BAD_CALL, e.getMessage());
        }
    }

    private static Event.StaffAdded added(Staff person) {
        return new Event.StaffAdded(person.id(), person.name(), person.role());
    }

    private void record(Keyring keyring, SignedIn in, Event.OfClinic... events) {
        Surroundings around = chairside.surroundings();
        switch (DeskOpening.at(chairside.folder(), in, around.clock(), around.ids())) {
            case DeskOpening.Refused refused -> throw new Failure(Failure.CANNOT_OPEN, Reasons.of(refused));
            case DeskOpening.Opened opened -> {
                try (Visit visit = new Visit(in, opened)) {
                    Desk desk = visit.desk();
                    Author author = visit.author();
                    for (Event.OfClinic event : events) {
                        desk.record(author, new StreamId(keyring.vault()), event)
                                .join();
                    }
                }
            }
        }
    }

    private static Failure refused(PasswordVerdict why) {
        return new Failure(
                Failure.BAD_CALL,
                switch (why) {
                    case PasswordVerdict.TooShort(int least) -> "a password has at least " + least + " characters";
                    case PasswordVerdict.TooLong(int most) -> "a password has at most " + most + " characters";
                    case PasswordVerdict.OnlyOneCharacter _ -> "a password is more than one character over and over";
                    case PasswordVerdict.IsAName _ -> "a password is not the name of its owner or of the clinic";
                    case PasswordVerdict.Good _ -> "the password was refused";
                });
    }
}
