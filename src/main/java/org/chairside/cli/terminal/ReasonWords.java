package org.chairside.cli.terminal;

import org.chairside.desk.DeskOpening;
import org.chairside.desk.LogConditions;
import org.chairside.desk.Receipt;

/** Why something was not done, in words: what happened, what is safe, what to do (RELIABILITY 12). */
public final class ReasonWords {
    /** What is said of an entry that is held. */
    public static final String HELD =
            "held: the log's file is gone or fails; the entry is kept outside it, see: chairside held";

    private ReasonWords() {}

    /** What happened to the log meanwhile. */
    public static String of(LogConditions.Told told) {
        return switch (told) {
            case LogConditions.Told.LogGone(long held, long lost, long before, boolean holding) ->
                "the file of the log was removed, renamed or replaced. From now on entries are "
                        + (holding ? "held, not saved. " : "NOT SAVED and cannot be held. ")
                        + held + " entries said to be saved are held too; "
                        + (lost == 0 ? "none of this run is lost. " : lost + " of this run MAY BE LOST. ")
                        + before
                        + " older entries are where the file is now. Put the folder back where it was, then: "
                        + "chairside held";
            case LogConditions.Told.EndWrittenAgain(long entries) ->
                "another program cut off the end of the log. Its last " + entries
                        + " entries were written again; nothing is lost. Keep other programs away from the folder.";
            case LogConditions.Told.Other(LogConditions.Kind kind) -> of(kind);
        };
    }

    private static String of(LogConditions.Kind kind) {
        return switch (kind) {
            case UNDECIDED ->
                "the disk failed while an entry was written; it is held until the log can be asked. Call IT.";
            case NOT_HELD -> "an entry could not be held either: it is NOT SAVED. Call IT.";
            case ANCHOR_NOT_WRITTEN ->
                "the head anchor beside the log cannot be written. Entries are saved, but lost last entries would not be"
                        + " noticed. Call IT.";
            case ANCHOR_MADE_AGAIN ->
                "the head anchor beside the log was removed or replaced, and was made again. Entries are saved. Keep other"
                        + " programs away from the folder.";
            case CHECKPOINT_FAILED ->
                "the disk did not take everything into the log file. Entries are saved beside it, in chairside.log-wal; do"
                        + " not remove that file. Call IT.";
            case DRAFT_NOT_KEPT -> "a line that was typed and not saved could not be kept beside the log.";
            case BALLAST_SPENT ->
                "the disk is full; the space kept for that is being used up. Entries are saved as long as it lasts. Free"
                        + " some room now.";
            case DISK_FULL ->
                "the disk is full: there is no room for new entries. What was said to be saved is safe. Free some room now.";
            case DISK_HAS_ROOM -> "the disk has room again: entries are saved.";
        };
    }

    public static String of(DeskOpening.Refused refused) {
        return switch (refused.why()) {
            case NOT_ALLOWED ->
                "your role does not allow reading the record. Nothing was opened. Ask somebody whose role does.";
            case IN_USE ->
                "the log is in use by another window or command. Nothing was changed. Close it and try again.";
            case READ_ONLY ->
                "this folder cannot be written to. Nothing was changed. Choose another, or ask for the right.";
            case NETWORK_FOLDER ->
                "this folder is on a network or is synchronised; the log may be damaged there. Choose a local folder.";
            case DAMAGED ->
                "the file of the log is damaged and cannot be read. Nothing was changed. Run: chairside verify";
            case NEWER_FORMAT -> "the log was written by a newer version. Nothing was changed. Update.";
            case NOT_A_LOG -> "the file in this folder is no log of Chairside. Nothing was changed.";
            case WRONG_KEY -> "the log belongs to another clinic's keys. Nothing was changed.";
            case NUMBERS_USED_UP ->
                "somebody put an entry into the log that Chairside never wrote, with a number after which nothing can be written."
                        + " Nothing was changed, and all other entries are there. Call IT: journal-format.md says how it is taken"
                        + " out.";
            case NOT_A_FILE ->
                "in the data folder there is a folder, a pipe or a device under the name of one of Chairside's files (chairside.log,"
                        + " what lies beside it, chairside.lock or chairside.ballast). Nothing was changed. Move it away.";
            case DISK_FULL -> "the disk is full. Nothing was changed. Free some space and try again.";
            case NO_LOG -> "there is no log in this folder. Make one with: chairside setup --help";
            case NO_PLACE_TO_READ ->
                "the last entries lie in a file beside the log and can only be read from a copy, which cannot be made here."
                        + " Copy the whole folder to a disk that can be written to, and check that.";
            case FOLDER_GONE ->
                "the folder of the log is gone. Nothing was changed and no new log was made. Put the folder back where it was.";
            case KEYS_GONE ->
                "the files of keys (keys.json and keys.copy.json) are gone from the folder or were replaced. Nothing was changed and"
                        + " no new log was made: without them nobody could open it. Put them back.";
            case UNREADABLE -> "the log could not be read. Nothing was changed. Try again, then call IT.";
        };
    }

    public static String of(DeskOpening.Caution caution) {
        return switch (caution) {
            case DAMAGE_EXPLAINED ->
                "part of the log is not what was written; somebody has said why they went on. Run: chairside verify";
            case KEYS_MENDED ->
                "keys.json was damaged or missing. It was made again from its copy, and nothing is lost. Tell IT: the disk may be"
                        + " failing, or somebody changed the file.";
            case KEYS_COPY_MENDED ->
                "keys.copy.json was damaged or missing. It was made again, and nothing is lost. Tell IT: the disk may be failing,"
                        + " or somebody changed the file.";
            case KEYS_NOT_MENDED ->
                "one of keys.json and keys.copy.json is damaged or missing and could not be made again. The other is good. Call IT.";
            case FOLDER_OPEN_TO_OTHERS ->
                "other users of this computer can open the data folder, and it holds other files too, so it was left as it is."
                        + " Move the log to a folder of its own, or take their access away.";
            case STATE_NOT_KEPT ->
                "the folder in which this computer remembers the log (~/.local/state/chairside, or Chairside State) cannot be"
                        + " used: an older copy of the log put back would not be noticed, and entries could not be held. Tell IT.";
            case DISK_NEARLY_FULL -> "the disk is nearly full. Entries are saved as long as there is room. Call IT.";
        };
    }

    public static String of(Receipt.Trouble trouble) {
        return switch (trouble) {
            case DISK_FULL -> "not saved: the disk is full";
            case READ_ONLY -> "not saved: the folder cannot be written to";
            case DISK_FAILED -> "not saved: the disk failed";
            case LOG_DAMAGED -> "not saved: the log is damaged";
            case LOG_CLOSED -> "not saved: the log is closed";
            case LOG_GONE -> "not saved: the file of the log was removed or replaced";
            case NOT_HELD ->
                "not saved: other entries of the session are held, and it could not be held with them. Run chairside held.";
        };
    }

    public static String of(Receipt.Denial denial) {
        return switch (denial) {
            case NOT_ALLOWED -> "your role does not allow this";
            case NOT_SIGNED_IN -> "it is said in the name of somebody who has not signed in here";
            case NOT_RECORDED_HERE -> "this is not recorded here";
            case WRONG_PATIENT -> "the session is not this patient's";
            case SESSION_OVER -> "the session is over";
            case DOSE_GIVEN -> "a dose was given, so the session ends with the discharge and is not canceled";
            case SIGNED -> "the session is signed; only an addendum can be added";
            case NOT_SIGNED -> "the session is not signed yet";
            case OWN_SIGNATURE -> "who signed the session cannot countersign it too";
            case ENTRY_UNREADABLE ->
                "an entry of this session cannot be read, so nobody can stand for it. Run: chairside verify --staff NAME";
            case SESSION_NOT_OVER -> "the patient has not left yet";
            case HELD -> "entries of the session are held and not in the log; see: chairside held";
            case SIGN_AGAIN -> "a signature is not added; the session has to be signed again";
            case NO_SUCH_SESSION -> "the log has no such session";
            case IN_THE_FUTURE -> "the time lies ahead";
            case BEFORE_SESSION -> "the time is before the session began";
            case TOO_LATE_TO_UNDO -> "too long ago to be undone";
            case NO_SUCH_ENTRY -> "there is no such entry";
            case REASON_MISSING -> "a correction needs a reason";
            case NOT_THE_NEXT_VERSION -> "the version is not the next one of this protocol";
            case PROTOCOL_FAULTY -> "the protocol cannot be read again from its file";
            case TEXT_TOO_LONG -> "a text is longer than what it is for allows";
        };
    }
}
