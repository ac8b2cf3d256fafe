package org.chairside.cli;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chairside.cli.terminal.Failure;
import org.chairside.model.Role;
import org.chairside.model.text.CleanText;
import org.chairside.model.text.TextUse;
import org.chairside.staff.Keyring;
import org.chairside.staff.Newcomer;
import org.chairside.staff.Opening;
import org.chairside.staff.PasswordVerdict;
import org.chairside.staff.PasswordWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes a new log, or adds a person to one. */
@Command(
        name = "setup",
        description = {
            "Make a new log with its first person; with another --staff later, add that person.",
            "Adding needs the password of somebody who is there already (--by NAME): the second line of standard"
                    + " input, or CHAIRSIDE_PASSWORD, or the prompt. Where none of these has it, the new password is"
                    + " tried for both.",
            "Exit code: 0 done, 2 not done, 3 keys altered, 4 the folder cannot be used."
        })
final class SetupCommand implements Callable<Integer> {
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
    public Integer call() {
        Passwords passwords = new Passwords(chairside, fromInput);
        boolean isNew =
                Keyring.open(chairside.folder(), chairside.surroundings().keys()) instanceof Opening.Absent;
        Optional<Keyring> keyring = isNew ? Optional.empty() : Optional.of(SignInOptions.keyring(chairside));
        keyring.ifPresent(this::checkClinic);
        char[] password = passwords.of("new password of " + newcomerName());
        try {
            Newcomer newcomer = newcomer(password);
            if (keyring.isPresent()) {
                new NextPerson(chairside, keyring.get(), newcomer).add(by, passwords);
            } else {
                new FirstPerson(chairside, newcomer).found(clinicName());
            }
        } catch (UncheckedIOException e) {
            throw new Failure(
                    Failure.CANNOT_OPEN,
                    "the keys could not be written to " + chairside.folder() + ". Choose a folder you may write to.");
        } finally {
            Arrays.fill(password, '\0');
        }
        chairside.say("Done. " + newcomerName() + " is set up. The log is in " + chairside.folder() + ".");
        return 0;
    }

    private void checkClinic(Keyring keyring) {
        clinic.filter(each -> !CleanText.isAlike(each, keyring.clinic())).ifPresent(_ -> {
            throw new Failure(
                    Failure.BAD_CALL,
                    "the log in " + chairside.folder() + " belongs to " + keyring.clinic() + ". Nothing was changed.");
        });
    }

    private String clinicName() {
        return clinic.map(CleanText::line)
                .filter(each -> !each.isEmpty() && TextUse.CLINIC.excess(each).isEmpty())
                .orElseThrow(() -> new Failure(
                        Failure.BAD_CALL,
                        "a new log needs the name of the clinic, 1 to 200 characters: --clinic NAME"));
    }

    private String newcomerName() {
        return CleanText.line(name);
    }

    private Newcomer newcomer(char[] password) {
        try {
            return new Newcomer(name, role, password);
        } catch (IllegalArgumentException e) {
            throw new Failure(Failure.BAD_CALL, "--staff: " + e.getMessage());
        }
    }

    static Failure refused(PasswordVerdict why) {
        return new Failure(Failure.BAD_CALL, "the password was not taken. " + PasswordWords.of(why));
    }
}
