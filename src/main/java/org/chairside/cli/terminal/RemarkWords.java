package org.chairside.cli.terminal;

import org.chairside.model.LogRemark;

/** What a check remarks, in words. */
public final class RemarkWords {
    private RemarkWords() {}

    public static String of(LogRemark remark) {
        long number = remark.number();
        return switch (remark.what()) {
            case STRANGE_ITEM -> "the " + remark.name() + " in the file is not Chairside's";
            case CHANGED_ITEM -> "the " + remark.name() + " in the file is not as Chairside made it";
            case MISSING_ITEM ->
                "the " + remark.name()
                        + ", which guards against slips or holds part of the log, is missing from the file";
            case MISSING_COLUMN ->
                "the column " + remark.name()
                        + " is missing from the file: it was renamed or removed, and what is in it cannot be"
                        + " read until it has its name again";
            case OTHER_FORMAT -> "the file says that it has format " + number + ", which its tables are not of";
            case ANCHOR_MISSING ->
                "there is no head anchor beside the log, so missing last entries would not be noticed";
            case AFTER_ANCHOR ->
                counted(number, "entry lies", "entries lie")
                        + " after the one that the head anchor remembers; with a password each is looked into: chairside verify"
                        + " --staff NAME";
            case ANCHOR_TORN ->
                "one of the two slots of the head anchor was changed or damaged, as a crash may do; the other stands, and the"
                        + " next entry makes it again";
            case OLDER_THAN_SEEN ->
                "entry " + number + " was seen on this computer and is not there; an older copy may have been put back";
            case OTHER_THAN_SEEN ->
                "another entry " + number + " was seen on this computer; the log may have been replaced or rebuilt";
            case SESSIONS_NOT_LISTED ->
                counted(number, "session is", "sessions are")
                        + " missing from the list; opening the log makes the list again";
            case SESSIONS_MADE_UP ->
                counted(number, "row", "rows") + " of the list " + (number == 1 ? "is" : "are")
                        + " of no session; opening the log makes the list again";
            case EVIDENCE -> remark.name() + " was kept when somebody opened the log though something was found";
            case EXTRA_FILE -> remark.name() + " lies beside the log and is not Chairside's";
            case MORE_BROKEN -> counted(number, "more entry does", "more entries do") + " not hold";
            case ANCHOR_DAMAGED -> "the head anchor beside the log was changed or damaged";
            case OTHER_WORKSTATION ->
                "the file names " + remark.name() + " as its workstation, which wrote none of its entries";
            case STRANGE_ROWS ->
                counted(number, "entry", "entries") + " of the workstation " + remark.name()
                        + ", which never joined; Chairside does not show " + (number == 1 ? "it" : "them");
            case FOREIGN_END ->
                remark.name() + ", which would hold the latest entries, belongs to another log and was not read";
        };
    }

    private static String counted(long number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }
}
