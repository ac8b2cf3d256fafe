package org.chairside.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chairside.cli.terminal.Failure;
import org.chairside.cli.terminal.JsonLine;
import org.chairside.cli.terminal.ReasonWords;
import org.chairside.cli.terminal.RemarkWords;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.LogVerdict;
import org.chairside.model.EntryId;
import org.chairside.model.LogRemark;

/** What was found of the chain of the log, said line by line. */
record ChainReport(Chairside chairside, boolean json) {
    private static final String DAMAGED_ANCHOR = " (or the head anchor was damaged, which can be told with a password)";

    /** The exit code of what was found without a key, which cannot tell whether the head anchor was damaged. */
    int reportWithoutKey(LogVerdict check) {
        return chain(check, DAMAGED_ANCHOR);
    }

    /** The exit code of what was found with a key. */
    int reportWithKey(LogVerdict check) {
        return chain(check, "");
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
