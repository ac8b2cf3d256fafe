package org.chairside.ui.compare;

/**
 * One key figure of two sessions.
 *
 * @param name what it is, unit included
 * @param difference second minus first; empty where that says nothing
 */
record Figure(String name, String first, String second, String difference) {
    String spoken() {
        return difference.isEmpty()
                ? String.join(", ", name, first, second)
                : String.join(", ", name, first, second, difference);
    }
}
