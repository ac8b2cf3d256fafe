package org.chairside.ui.canvas;

/** The colours of a chart by what they draw; their values are the roles {@code -ink-...} of the stylesheets. */
public enum CanvasInk {
    PRESSURE("-ink-pressure"),
    HEART("-ink-heart"),
    SATURATION("-ink-saturation"),
    DOSE("-ink-dose"),
    EFFECT_1("-ink-effect-1"),
    EFFECT_2("-ink-effect-2"),
    EFFECT_3("-ink-effect-3"),
    NOTE("-ink-note"),
    TEXT("-ink-text"),
    GRID("-ink-grid"),
    LIMIT("-ink-limit"),
    GHOST("-ink-ghost"),
    LATE("-ink-late"),
    FOCUS("-ink-focus"),
    GROUND("-ink-ground");

    private final String role;

    CanvasInk(String role) {
        this.role = role;
    }

    /** The property by which an {@link InkProperties} reads it. */
    String property() {
        return "-well" + role.substring("-ink".length());
    }
}
