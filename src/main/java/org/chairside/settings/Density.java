package org.chairside.settings;

/** How much room lines take. */
public enum Density {
    COMFORTABLE,
    COMPACT
}
