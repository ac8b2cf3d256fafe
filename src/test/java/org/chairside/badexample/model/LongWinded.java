package org.chairside.badexample.model;

/** A class that could be told in one line. */
final class LongWinded {
    private LongWinded() {}

    static String hour(int hour) {
        if (hour == 1) {
            return "one";
        }
        if (hour == 2) {
            return "two";
        }
        if (hour == 3) {
            return "three";
        }
        if (hour == 4) {
            return "four";
        }
        return "late";
    }
}
