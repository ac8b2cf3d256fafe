package org.chairside.ui.session.overview;

/**
 * When the patient can leave and what still stands against it.
 *
 * @param line what there is room for: the time, both clocks, the first things and how many more
 * @param spoken all of it
 * @param ready whether by the protocol nothing stands against it; a person still decides
 */
public record LeaveState(String line, String spoken, boolean ready) {
    public static final LeaveState NONE = new LeaveState("", "", false);
}
