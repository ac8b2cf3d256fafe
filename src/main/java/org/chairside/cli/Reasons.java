package org.chairside.cli;

import org.chairside.desk.DeskOpening;
import org.chairside.desk.Receipt;
import org.chairside.intake.Doubt;
import org.chairside.intake.Refusal;

/** Why something was not done, in words: what happened, what is safe, what to do (RELIABILITY 12). */
final class Reasons {
    private Reasons() {}

    static String of(DeskOpening.Refused refused) {
        return switch (refused.why()) {
            case IN_USE ->
                "the log is in use by another window or command. Nothing was changed. Close it and try again.";
            case READ_ONLY ->
                "this folder cannot be written to. Nothing was changed. Choose another, or ask for the right.";
            case NETWORK_FOLDER ->
                "this folder is on a network or is synchronised; the log may be damaged there. Choose a local folder.";
            case DAMAGED ->
                "the log has a fault"
                        + (refused.entry() > 0 ? " at entry " + refused.entry() : "")
                        + ". Nothing was changed. Run: chairside verify";
            case TAIL_LOST ->
                (refused.entry() == 0 ? "all entries" : "entries after number " + refused.entry())
                        + " were saved and are missing. Nothing was changed. Restore the newest backup.";
            case NEWER_FORMAT -> "the log was written by a newer version. Nothing was changed. Update.";
            case NOT_A_LOG -> "the file in this folder is no log of Chairside. Nothing was changed.";
            case WRONG_KEY -> "the log belongs to another clinic's keys. Nothing was changed.";
            case DISK_FULL -> "the disk is full. Nothing was changed. Free some space and try again.";
            case NO_LOG -> "there is no log in this folder. Make one with: chairside setup --help";
            case UNREADABLE -> "the log could not be read. Nothing was changed. Try again, then call IT.";
        };
    }

    static String of(DeskOpening.Caution caution) {
        return switch (caution) {
            case HEAD_NOT_CHECKED ->
                "the head anchor beside the log was missing, so lost last entries would not have been noticed.";
            case DISK_NEARLY_FULL -> "the disk is nearly full. Entries are saved as long as there is room. Call IT.";
        };
    }

    static String of(Receipt.Trouble trouble) {
        return switch (trouble) {
            case DISK_FULL -> "not saved: the disk is full";
            case READ_ONLY -> "not saved: the folder cannot be written to";
            case DISK_FAILED -> "not saved: the disk failed";
            case LOG_DAMAGED -> "not saved: the log is damaged";
            case LOG_CLOSED -> "not saved: the log is closed";
        };
    }

    static String of(Refusal refusal) {
        return switch (refusal) {
            case NOT_UNDERSTOOD -> "not understood";
            case AMBIGUOUS -> "this begins more than one name";
            case IMPOSSIBLE -> "no possible value";
            case SYSTOLIC_NOT_ABOVE_DIASTOLIC -> "the upper pressure is not above the lower";
            case TOO_MANY_VALUES -> "more values than there are places";
            case TWICE -> "the same thing twice";
            case IN_THE_FUTURE -> "the time lies ahead";
            case BEFORE_SESSION -> "the time is before the session began";
            case NOT_A_TIME -> "not a time of day";
            case THOUSANDS_SEPARATOR -> "a number has no separator in it";
            case VALUE_MISSING -> "its number is missing";
            case NOT_A_SEVERITY -> "a severity is 0 to 3";
            case TOO_PRECISE -> "more decimals than are recorded";
            case OTHER_DIGITS -> "digits are 0 to 9";
            case NAKED_POINT -> "a point needs a digit before and after it";
            case OTHER_UNIT -> "another unit than expected";
            case ABBREVIATION -> "an abbreviation that has been misread; spell it out";
            case TRAILING_ZERO -> "a zero at the end of a decimal";
            case TOO_EARLY -> "the time is before what it belongs to began";
        };
    }

    static String of(Doubt doubt) {
        return switch (doubt) {
            case SWAPPED -> "two values may be swapped";
            case DROPPED_DIGIT -> "a digit may be missing";
            case PULSE_PRESSURE -> "the two pressures are unusually far apart or close";
            case JUMP -> "far from the set before";
            case UNLIKELY -> "an unlikely value";
            case FAHRENHEIT -> "this looks like degrees Fahrenheit";
        };
    }

    static String of(Receipt.Denial denial) {
        return switch (denial) {
            case NOT_ALLOWED -> "your role does not allow this";
            case WRONG_PATIENT -> "the session is not this patient's";
            case SESSION_OVER -> "the session is over";
            case SIGNED -> "the session is signed; only an addendum can be added";
            case NOT_SIGNED -> "the session is not signed yet";
            case OWN_SIGNATURE -> "who signed the session cannot countersign it too";
            case SESSION_NOT_OVER -> "the patient has not left yet";
            case IN_THE_FUTURE -> "the time lies ahead";
            case BEFORE_SESSION -> "the time is before the session began";
            case TOO_LATE_TO_UNDO -> "too long ago to be undone";
            case NO_SUCH_ENTRY -> "there is no such entry";
            case REASON_MISSING -> "a correction needs a reason";
            case NOT_THE_NEXT_VERSION -> "the version is not the next one of this protocol";
            case PROTOCOL_FAULTY -> "the protocol cannot be read again from its file";
        };
    }
}
