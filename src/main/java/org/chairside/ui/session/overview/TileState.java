package org.chairside.ui.session.overview;

import org.chairside.model.Vital;
import org.chairside.ui.kit.Level;

/**
 * What was measured last of one vital.
 *
 * @param level what limits of the protocol it met
 */
public record TileState(Vital vital, String name, Latest latest, Earlier earlier, Level level, String spoken) {
    /**
     * The last value with its age.
     *
     * @param value without unit; a dash where nothing was measured yet
     * @param age how long ago
     * @param stale older than the interval that is wanted now
     */
    public record Latest(String value, String age, boolean stale) {}

    /**
     * What it is held against.
     *
     * @param previous the value before, with its time; empty where there is none
     */
    public record Earlier(Change change, String previous) {
        static final Earlier NONE = new Earlier(Change.NONE, "");
    }

    /**
     * How far it is from the baseline.
     *
     * @param by signed; empty where there is none
     * @param from the baseline, in words
     */
    public record Change(String by, String from) {
        static final Change NONE = new Change("", "");
    }
}
