package org.chairside.ui.review.state;

import org.chairside.model.EntryId;

/**
 * A signature as the page shows it.
 *
 * @param entry the entry that holds it
 * @param head which signature, by whom, when
 * @param words what it means, what it covers, and whether it holds
 * @param holds whether it is genuine and over these entries
 * @param counts false once the session was given back after it
 */
public record SignatureState(EntryId entry, String head, String words, boolean holds, boolean counts) {
    public boolean isBroken() {
        return !holds;
    }
}
