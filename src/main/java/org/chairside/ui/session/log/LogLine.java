package org.chairside.ui.session.log;

import org.chairside.model.EntryId;

/**
 * One entry as the log shows it.
 *
 * @param number with its sign, or a word where it has none yet
 * @param before what it said before it was amended; empty where it was not
 * @param remark what was done to it and by whom; may be empty
 * @param mark what it is to the session: the baseline, or by how much it was late; may be empty
 * @param act what can be done with it by one click
 * @param stands false where it was withdrawn
 * @param amendable whether it can be corrected in the line's own words
 */
public record LogLine(
        EntryId id,
        String number,
        String time,
        String by,
        String words,
        String before,
        String remark,
        String mark,
        LogAct act,
        boolean stands,
        boolean amendable,
        String spoken) {}
