package org.chairside.settings;

/** Dark or light colours. */
public enum ThemeChoice {
    /** Dim in a session, light in review and print. */
    AUTO,
    DIM,
    LIGHT,
    /** As the system has it for its own windows. */
    SYSTEM
}
