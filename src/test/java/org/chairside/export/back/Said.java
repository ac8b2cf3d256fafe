package org.chairside.export.back;

/** A fact as it was found in an export. */
public record Said(String name, String value, String unit, String severity) {}
