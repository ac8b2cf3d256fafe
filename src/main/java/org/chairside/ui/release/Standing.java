package org.chairside.ui.release;

import org.chairside.ui.kit.Level;

/**
 * One thing the chart says about letting the patient go.
 *
 * @param level {@link Level#OK} where nothing stands against it
 */
public record Standing(Level level, String words) {
    public boolean isAgainst() {
        return level != Level.OK && level != Level.NONE;
    }
}
