package org.chairside.cli;

import java.util.Locale;
import org.chairside.cli.terminal.Failure;
import org.chairside.cli.terminal.JsonLine;
import org.chairside.staff.KeysCheck;

/** What is said of the two files of keys when a folder is checked. */
record KeysReport(Chairside chairside, boolean json) {
    /** Says what is wrong, and gives the exit code. */
    int report(KeysCheck check) {
        check.faults().forEach(this::say);
        if (check.faults().stream().anyMatch(fault -> fault.kind() == KeysCheck.Kind.NEWER_FORMAT)) {
            chairside.remark("warning: this version cannot open the record. Nothing was changed. Update.");
        } else if (!check.isReadable()) {
            chairside.remark(
                    "warning: nobody can open the record without its keys. Put keys.json and keys.copy.json back from a"
                            + " copy of the folder; do not set up anew.");
        } else if (!check.faults().isEmpty()) {
            chairside.remark(
                    "Nothing was changed; with the other file the record opens, and signing in to chart makes this one"
                            + " again. Tell IT: the disk may be failing, or somebody changed the file.");
        }
        return check.faults().isEmpty() ? 0 : Failure.WARNED;
    }

    private void say(KeysCheck.Fault fault) {
        if (json) {
            chairside.say(JsonLine.of(new JsonLine.Fields()
                    .text("keys", fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .text("name", fault.file())));
        }
        chairside.remark("warning: " + words(fault));
    }

    private static String words(KeysCheck.Fault fault) {
        return fault.file()
                + switch (fault.kind()) {
                    case MISSING -> " is missing";
                    case UNREADABLE -> " is damaged and cannot be read";
                    case NEWER_FORMAT -> " was written by a newer version";
                    case DIFFERENT ->
                        " does not say what keys.json says; which of them was changed can be told with a password:"
                                + " chairside verify --staff NAME";
                    case ALTERED -> " was changed outside the program";
                    case OLDER -> " is older than keys.json";
                };
    }
}
