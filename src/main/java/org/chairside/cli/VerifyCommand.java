package org.chairside.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.chairside.cli.terminal.Failure;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.LogVerdict;
import org.chairside.staff.KeysCheck;
import org.chairside.staff.SignIn.SignedIn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Checks that the log is what was written. */
@Command(
        name = "verify",
        description = {
            "Check that the log is what was written; needs no password and changes nothing.",
            "It looks at the files of keys too, and mends nothing.",
            "Signed in, with --staff NAME or --signatures, it also checks the head anchor and every signature, and names each",
            "protocol in the log that its author may not adopt; nothing runs under it.",
            "It may run beside the program, on media that cannot be written to, and on somebody else's copy.",
            "Exit code: 0 intact, 2 warnings, 3 broken, gone, or a signature that does not hold, 4 cannot be opened."
        })
final class VerifyCommand implements Callable<Integer> {
    private static final int LEAST_DIGITS = 8;

    @ParentCommand
    private Chairside chairside;

    @Option(
            names = "--head",
            paramLabel = "HEX",
            description = "The first digits of a head from a printed page or backup: it has to be in the chain.")
    private Optional<String> head = Optional.empty();

    @Mixin
    private SignInOptions signIn;

    @Option(names = "--signatures", description = "Sign in and check the signatures too.")
    private boolean signatures;

    @Option(names = "--json", description = "One JSON object a line, for scripts.")
    private boolean json;

    @Override
    public Integer call() {
        head.filter(digits -> !digits.matches("[0-9a-fA-F]{" + LEAST_DIGITS + ",64}"))
                .ifPresent(_ -> {
                    throw new Failure(Failure.BAD_CALL, "--head takes 8 to 64 hexadecimal digits");
                });
        LogVerdict check = LogVerdict.of(
                chairside.folder(), head, chairside.surroundings().folders().state());
        if (!isReadable(check)) {
            return plain(check);
        }
        if (isKeyed()) {
            return keyed(check);
        }
        int found = plain(check);
        chairside.remark(
                "chain and files were checked; whether the head anchor is genuine, and the signatures, were not, which takes a password:"
                        + " chairside verify --staff NAME");
        return found;
    }

    private boolean isKeyed() {
        return signatures || signIn.isAsked();
    }

    private static boolean isReadable(LogVerdict check) {
        return switch (check) {
            case LogVerdict.Intact _, LogVerdict.Warned _ -> true;
            case LogVerdict.Broken broken -> broken.damage() != LogVerdict.Damage.FILE_DAMAGED;
            case LogVerdict.Gone _, LogVerdict.CannotOpen _ -> false;
        };
    }

    /** What takes no key. */
    private int plain(LogVerdict check) {
        KeysCheck keys = KeysCheck.of(chairside.folder());
        boolean isMissing = check instanceof LogVerdict.CannotOpen(var why)
                && why == DeskOpening.Why.NO_LOG
                && !keys.isNothingThere();
        LogVerdict found = isMissing ? new LogVerdict.Gone(0) : check;
        return Math.max(
                new ChainReport(chairside, json).reportWithoutKey(found), new KeysReport(chairside, json).report(keys));
    }

    /** All that can be checked with a key: what was found without one is found again, now that the key has its say. */
    private int keyed(LogVerdict bare) {
        try (KeyedCheck keyed = entered(bare)) {
            SignedIn person = keyed.signedInDesk().person();
            LogVerdict check = LogVerdict.of(
                    chairside.folder(), head, chairside.surroundings().folders().state(), person);
            int chain = new ChainReport(chairside, json).reportWithKey(check);
            int keys = new KeysReport(chairside, json).report(KeysCheck.of(chairside.folder(), person));
            int anchor = keyed.report();
            int signed = new SignatureReport(chairside, json).report(keyed.signedInDesk());
            return IntStream.of(chain, keys, anchor, signed).max().getAsInt();
        }
    }

    private KeyedCheck entered(LogVerdict bare) {
        try {
            return signIn.check(chairside, json);
        } catch (Failure notEntered) {
            plain(bare);
            throw notEntered;
        }
    }
}
