package org.chairside.model;

/** The sheet that is printed on. */
public enum PaperSize {
    A4,
    LETTER
}
