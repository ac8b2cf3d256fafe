package org.chairside.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.LogCheck;
import org.chairside.model.EntryId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Checks that the log is what was written. */
@Command(
        name = "verify",
        description = {
            "Check that the log is what was written; needs no password and changes nothing.",
            "Signed in, with --staff NAME or --signatures, it also checks every signature.",
            "Exit code: 0 intact, 2 warnings, 3 broken or a signature that does not hold, 4 cannot be opened."
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
        return switch (LogCheck.of(chairside.folder(), head)) {
            case LogCheck.Intact(long entries, String end) -> {
                found("intact", entries, end, "intact: " + counted(entries) + ", head " + end);
                yield worse(0, signatures());
            }
            case LogCheck.Warned(long entries, String end, List<LogCheck.Warning> warnings) -> {
                found("warned", entries, end, "the chain holds: " + counted(entries) + ", head " + end);
                warnings.forEach(each -> chairside.remark("warning: " + words(each)));
                yield worse(Failure.WARNED, signatures());
            }
            case LogCheck.Broken(long entry, Optional<EntryId> id, LogCheck.Damage damage) -> {
                broken(entry, id, damage);
                yield Failure.BROKEN;
            }
            case LogCheck.CannotOpen cannot ->
                throw new Failure(Failure.CANNOT_OPEN, Reasons.of(new DeskOpening.Refused(cannot.why(), 0)));
        };
    }

    private static int worse(int one, int other) {
        return Math.max(one, other);
    }

    private int signatures() {
        if (!signatures && !signIn.isAsked()) {
            chairside.remark("signatures were not checked, which takes signing in: chairside verify --staff NAME");
            return 0;
        }
        return new SignatureReport(chairside, json).of(signIn);
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

    private void broken(long entry, Optional<EntryId> id, LogCheck.Damage damage) {
        if (json) {
            chairside.say(JsonLine.of(new JsonLine.Fields()
                    .text("chain", "broken")
                    .number("entry", entry)
                    .text("id", id.map(EntryId::toString).orElse(""))
                    .text("damage", words(damage))));
        }
        chairside.remark("broken" + where(entry, id) + ": " + words(damage));
    }

    private static String counted(long entries) {
        return entries == 1 ? "1 entry" : entries + " entries";
    }

    private static String where(long entry, Optional<EntryId> id) {
        return entry == 0
                ? ""
                : " at entry " + entry + id.map(each -> " (" + each + ")").orElse("");
    }

    private static String words(LogCheck.Warning warning) {
        return switch (warning) {
            case TRIGGER_MISSING -> "a trigger that guards against slips is missing from the file";
            case HEAD_NOT_CHECKED ->
                "there is no head anchor beside the log, so missing last entries would not be noticed";
        };
    }

    private static String words(LogCheck.Damage damage) {
        return switch (damage) {
            case FILE_DAMAGED -> "the file itself is damaged";
            case ENTRY_MISSING_OR_MOVED -> "it does not follow the entry before it; one was removed, added or moved";
            case ENTRY_CHANGED -> "its content was changed after it was written";
            case LAST_ENTRIES_MISSING -> "entries after it were saved and are missing";
            case LAST_ENTRY_REPLACED -> "the head anchor remembers another entry here";
            case HEAD_NOT_IN_LOG -> "the head that was given is not in this log; it was replaced or rebuilt";
        };
    }
}
