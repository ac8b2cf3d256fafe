package org.chairside.bench;

/** What was measured, printed line by line as Markdown. */
final class Table {
    static final String HEAD = "| what | measured: median (least to most) | bar | holds |\n|---|---|---|---|\n";

    /** A line that is held against a bar. */
    void bar(String what, String measured, String bar, boolean holds) {
        System.out.println("| " + what + " | " + measured + " | " + bar + " | " + (holds ? "yes" : "**no**") + " |");
    }

    /** A line that only explains another. */
    void aside(String what, String measured) {
        System.out.println("| " + what + " | " + measured + " | | |");
    }
}
