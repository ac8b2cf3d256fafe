package org.chairside.settings;

/** The sheet that is printed on. */
public enum PaperSize {
    A4,
    LETTER
}
