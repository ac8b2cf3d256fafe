package org.chairside.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.chairside.cli.terminal.Failure;
import org.chairside.cli.terminal.JsonLine;
import org.chairside.cli.terminal.ReasonWords;
import org.chairside.cli.terminal.RemarkWords;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.LogVerdict;
import org.chairside.model.EntryId;
import org.chairside.model.LogRemark;
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
    private static final String DAMAGED_ANCHOR = " (or the head anchor was damaged, which can be told with a password)";

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
        chairside.remark("only the chain was checked; head anchor and signatures were not, which takes a password:"
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
        return Math.max(chain(found, DAMAGED_ANCHOR), new KeysReport(chairside, json).of(keys));
    }

    /** @param doubt what is said behind what only the head anchor says */
    private int chain(LogVerdict check, String doubt) {
        return switch (check) {
            case LogVerdict.Gone(long saved) -> {
                gone(saved);
                yield Failure.BROKEN;
            }
            case LogVerdict.Intact(long entries, String end) -> {
                found("intact", entries, end, "intact: " + counted(entries) + ", head " + end);
                yield 0;
            }
            case LogVerdict.Warned(long entries, String end, List<LogRemark> remarks) -> {
                found("warned", entries, end, "the chain holds: " + counted(entries) + ", head " + end);
                remarks.forEach(this::remark);
                yield Failure.WARNED;
            }
            case LogVerdict.Broken broken -> {
                broken(broken, doubt);
                broken.remarks().forEach(this::remark);
                yield Failure.BROKEN;
            }
            case LogVerdict.CannotOpen cannot ->
                throw new Failure(Failure.CANNOT_OPEN, ReasonWords.of(new DeskOpening.Refused(cannot.why())));
        };
    }

    /** All that can be checked with a key: what was found without one is found again, now that the key has its say. */
    private int keyed(LogVerdict bare) {
        try (KeyedCheck keyed = entered(bare)) {
            SignedIn person = keyed.deskSession().person();
            LogVerdict check = LogVerdict.of(
                    chairside.folder(), head, chairside.surroundings().folders().state(), person);
            int chain = chain(check, "");
            int keys = new KeysReport(chairside, json).of(KeysCheck.of(chairside.folder(), person));
            int anchor = keyed.report();
            int signed = new SignatureReport(chairside, json).of(keyed.deskSession());
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

    private void gone(long saved) {
        if (json) {
            chairside.say(
                    JsonLine.of(new JsonLine.Fields().text("chain", "gone").number("entries", saved)));
        }
        chairside.remark(
                "broken: the log is gone"
                        + (saved > 0 ? "; " + counted(saved) + (saved == 1 ? " was saved" : " were saved") : "")
                        + ". Do not set up anew: put chairside.log back from where it was moved, or from a copy of the folder.");
    }

    private void found(String what, long entries, String end, String words) {
        chairside.say(
                json
                        ? JsonLine.of(new JsonLine.Fields()
                                .text("chain", what)
                                .number("entries", entries)
                                .text("head", end))
                        : words);
    }

    private void remark(LogRemark remark) {
        if (json) {
            chairside.say(JsonLine.of(new JsonLine.Fields()
                    .text(
                            "remark",
                            remark.what().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .text("name", remark.name())
                    .number("number", remark.number())));
        }
        chairside.remark((remark.what().isBroken() ? "broken: " : "warning: ") + RemarkWords.of(remark));
    }

    private void broken(LogVerdict.Broken broken, String doubt) {
        if (json) {
            chairside.say(JsonLine.of(new JsonLine.Fields()
                    .text("chain", "broken")
                    .number("entry", broken.entry())
                    .text("id", broken.id().map(EntryId::toString).orElse(""))
                    .text("damage", words(broken.damage()))));
        }
        chairside.remark("broken" + where(broken.entry(), broken.id()) + ": " + words(broken.damage())
                + (isSaidByAnchor(broken.damage()) ? doubt : ""));
    }

    private static boolean isSaidByAnchor(LogVerdict.Damage damage) {
        return damage == LogVerdict.Damage.LAST_ENTRIES_MISSING || damage == LogVerdict.Damage.LAST_ENTRY_REPLACED;
    }

    private static String counted(long entries) {
        return entries == 1 ? "1 entry" : entries + " entries";
    }

    private static String where(long entry, Optional<EntryId> id) {
        return entry == 0
                ? ""
                : " at entry " + entry + id.map(each -> " (" + each + ")").orElse("");
    }

    private static String words(LogVerdict.Damage damage) {
        return switch (damage) {
            case FILE_DAMAGED -> "the file itself is damaged";
            case ENTRY_MISSING_OR_MOVED -> "it does not follow the entry before it; one was removed, added or moved";
            case ENTRY_CHANGED -> "its content was changed after it was written";
            case LAST_ENTRIES_MISSING -> "entries after it were saved and are missing";
            case LAST_ENTRY_REPLACED -> "the head anchor remembers another entry here";
            case HEAD_NOT_IN_LOG -> "the head that was given is not in this log; it was replaced or rebuilt";
            case BESIDE_THE_CHAIN -> "the chain holds, and what is beside it is not what was written";
        };
    }
}
