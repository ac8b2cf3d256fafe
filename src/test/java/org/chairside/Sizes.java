package org.chairside;

import static java.util.Map.entry;

import java.util.Map;

/**
 * How large things of the house may be.
 *
 * @param classesOfAPackage its top-level classes
 * @param linesOfASource of a file with a class
 * @param componentsOfARecord more than these, and a swap of two hides in a call
 * @param parametersOfAConstructor of one that is not the canonical one of a record
 */
record Sizes(int classesOfAPackage, int linesOfASource, int componentsOfARecord, int parametersOfAConstructor) {
    static final Sizes OF_THE_HOUSE = new Sizes(Rooms.LARGEST_PACKAGE, 300, 7, 5);

    /** Records that may have more components, each with its reason. May shrink, not grow. */
    static final Map<String, String> LARGE_RECORDS = Map.ofEntries(
            entry(
                    "model.Protocol",
                    "it is stored with every session as it is: a component for each chapter of the file"),
            entry(
                    "model.SessionSummary",
                    "it is a row of the catalogue, with a component for each column that is stored"),
            entry("model.Entry", "it is what every stored entry says of itself"));
}
