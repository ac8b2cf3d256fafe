package org.chairside.ui.session.log;

import org.chairside.model.EntryId;

/**
 * One entry as the log shows it.
 *
 * @param words what it says
 * @param mark what it is to the session: the baseline, or by how much it was late; may be empty
 */
public record LogLine(
        EntryId id, Provenance provenance, String words, History history, String mark, Actions actions, String spoken) {
    /**
     * Where it stands in the log, when it happened and who wrote it.
     *
     * @param number with its sign, or a word where it has none yet
     * @param by initials; empty where they cannot be read
     */
    public record Provenance(String number, String time, String by) {}

    /**
     * What became of it.
     *
     * @param before what it said before it was amended; empty where it was not
     * @param remark what was done to it and by whom; may be empty
     * @param stands false where it was withdrawn
     */
    public record History(String before, String remark, boolean stands) {}

    /**
     * What can be done with it.
     *
     * @param act by one click
     * @param amendable whether it can be corrected in the line's own words
     */
    public record Actions(LogAct act, boolean amendable) {
        static final Actions NONE = new Actions(LogAct.NONE, false);
    }
}
