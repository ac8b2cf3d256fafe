package org.chairside.plot;

/** What a stroke is for. Whoever owns the pen says which colour that is, in its theme. */
public enum Ink {
    BACKGROUND,
    /** Behind a lane, hardly different from the background. */
    LANE,
    GRID,
    AXIS,
    LABEL,
    MUTED,
    PRESSURE,
    HEART,
    SATURATION,
    DOSE,
    EFFECT,
    LIMIT,
    LATE,
    BASELINE,
    NOTE,
    /** The line of the present moment. */
    NOW,
    /** The line that follows the pointer or the arrow keys. */
    FOCUS,
    /** What stands behind the chart: earlier sessions. */
    BAND
}
