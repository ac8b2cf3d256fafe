package org.chairside.cli;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.chairside.cli.terminal.Failure;
import org.chairside.desk.DeskAccess;
import org.chairside.desk.DeskReading;
import org.chairside.desk.SignedInDesk;
import org.chairside.model.StaffId;
import org.chairside.staff.Keyring;
import org.chairside.staff.Opening;
import org.chairside.staff.SignIn;
import org.chairside.staff.Staff;
import picocli.CommandLine.Option;

/** Who is asking, proven by a password. Every command that reads or writes the record has these. */
final class SignInOptions {
    @Option(
            names = "--staff",
            paramLabel = "NAME",
            description = "Who you are, as set up; needless where there is one.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--password-stdin", description = "Read the password from the first line of standard input.")
    private boolean fromInput;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description =
                    "Why the log is opened though something about it is not as it should be; written to it. Asked for only then.")
    private Optional<String> reason = Optional.empty();

    private Passwords passwords;

    /** Whether somebody wants to sign in where it can be done without. */
    boolean isAsked() {
        return name.isPresent() || fromInput;
    }

    /** Signs in and opens the log; both are let go of by closing what is returned. */
    SignedInDesk enter(Chairside chairside) {
        return enter(chairside, chairside.surroundings().clock());
    }

    /** As {@link #enter(Chairside)}, under another wall clock: that of the place where a sheet was written. */
    SignedInDesk enter(Chairside chairside, Clock wall) {
        Optional<String> why = why();
        Keyring keyring = keyring(chairside);
        return Entrance.at(chairside, keyring, signedIn(chairside, keyring, keyring::signIn), wall, why);
    }

    /** Signs in and opens the log only to read it; nothing in its folder is changed or locked, but a wrong password counts. */
    KeyedCheck check(Chairside chairside, boolean json) {
        Keyring keyring = keyring(chairside);
        SignIn.SignedIn person = signedIn(chairside, keyring, keyring::signInToLook);
        DeskReading.Open open = Entrance.reading(chairside, keyring, person);
        return new KeyedCheck(chairside, json, keyring, new SignedInDesk(person, open.opened()), open);
    }

    private SignIn.SignedIn signedIn(Chairside chairside, Keyring keyring, BiFunction<StaffId, char[], SignIn> way) {
        Staff person = person(keyring, name, "--staff");
        return signIn(way, person, passwords(chairside).of("password of " + person.name()));
    }

    private Optional<String> why() {
        reason.filter(each -> each.isEmpty() || each.length() > DeskAccess.LONGEST_REASON)
                .ifPresent(each -> {
                    throw new Failure(
                            Failure.BAD_CALL,
                            "--reason takes 1 to " + DeskAccess.LONGEST_REASON + " characters; this has "
                                    + each.length());
                });
        return reason;
    }

    /** Where the password comes from; the first line of standard input is read by this, if it is asked for. */
    Passwords passwords(Chairside chairside) {
        if (passwords == null) {
            passwords = new Passwords(chairside, fromInput);
        }
        return passwords;
    }

    static Keyring keyring(Chairside chairside) {
        return switch (Keyring.open(chairside.folder(), chairside.surroundings().keys())) {
            case Opening.Opened(Keyring keyring, boolean _) -> keyring;
            case Opening.Absent _ ->
                throw new Failure(
                        Failure.CANNOT_OPEN,
                        "there is no log in " + chairside.folder() + ". Make one with: chairside setup --help");
            case Opening.KeysLost _ -> throw keysLost(chairside);
            case Opening.Damaged _ ->
                throw new Failure(
                        Failure.CANNOT_OPEN,
                        "the keys in " + chairside.folder()
                                + " cannot be read. Nothing was changed. Put keys.json and keys.copy.json back from a copy of the folder.");
            case Opening.Newer _ ->
                throw new Failure(
                        Failure.CANNOT_OPEN, "the keys were written by a newer version. Nothing was changed. Update.");
        };
    }

    static Failure keysLost(Chairside chairside) {
        return new Failure(
                Failure.CANNOT_OPEN,
                "there is a log in " + chairside.folder() + ", but its keys (keys.json and keys.copy.json) are missing."
                        + " Nothing was changed; the record is still there, sealed. Put both files back from a copy of the folder.");
    }

    /** The person of a name; without a name the only one there is. */
    static Staff person(Keyring keyring, Optional<String> name, String option) {
        List<Staff> people = keyring.people().stream().filter(Staff::enabled).toList();
        if (name.isEmpty() && people.size() == 1) {
            return people.getFirst();
        }
        String asked = name.orElseThrow(() -> new Failure(
                Failure.BAD_CALL,
                "there are " + people.size() + " people here; say who you are with " + option + " NAME"));
        return keyring.find(asked)
                .orElseThrow(() -> new Failure(Failure.BAD_CALL, "nobody here is called \"" + asked + "\""));
    }

    /** Signs somebody in; the password is wiped. */
    static SignIn.SignedIn signIn(Keyring keyring, Staff person, char[] password) {
        return signIn(keyring::signIn, person, password);
    }

    private static SignIn.SignedIn signIn(BiFunction<StaffId, char[], SignIn> way, Staff person, char[] password) {
        try {
            return switch (way.apply(person.id(), password)) {
                case SignIn.SignedIn in -> in;
                case SignIn.WrongPassword(int left) ->
                    throw new Failure(
                            Failure.CANNOT_OPEN,
                            "that is not the password of " + person.name() + ". Tries left: " + left);
                case SignIn.Wait(var until) ->
                    throw new Failure(
                            Failure.CANNOT_OPEN, "too many wrong passwords; nothing is tried before " + until + ".");
                case SignIn.Disabled _, SignIn.Unknown _ ->
                    throw new Failure(Failure.CANNOT_OPEN, person.name() + " cannot sign in any more.");
                case SignIn.Altered _ ->
                    throw new Failure(
                            Failure.BROKEN,
                            "the keys were changed outside the program. Nothing was opened. Put keys.json and keys.copy.json back from a copy of the folder.");
            };
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
