package org.chairside.ui.release;

/** One thing that stands against leaving, and what to do about it. */
public record Standing(String words, String advice) {}
