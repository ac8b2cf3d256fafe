package org.chairside.ui.session.overview;

import org.chairside.model.Vital;
import org.chairside.ui.kit.Level;

/**
 * What was measured last of one vital.
 *
 * @param value without unit; a dash where nothing was measured yet
 * @param age how long ago
 * @param change from the baseline; empty where there is none
 * @param previous the value before, with how long ago; empty where there is none
 * @param level what limits of the protocol it met
 * @param stale older than the interval that is wanted now
 */
public record TileState(
        Vital vital,
        String name,
        String value,
        String age,
        String change,
        String previous,
        Level level,
        boolean stale,
        String spoken) {}
