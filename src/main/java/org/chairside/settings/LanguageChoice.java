package org.chairside.settings;

/** The English of the screens. */
public enum LanguageChoice {
    /** As the system has it. */
    SYSTEM,
    US,
    BRITISH
}
