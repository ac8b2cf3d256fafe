package org.chairside.ui.session;

import org.chairside.model.EntryId;

/**
 * One entry as the log shows it.
 *
 * @param before what it said before it was amended; empty where it was not
 * @param remark what was done to it and by whom; may be empty
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
        boolean stands,
        boolean amendable,
        String spoken) {}
