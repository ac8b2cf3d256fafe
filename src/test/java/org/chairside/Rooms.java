package org.chairside;

import java.util.List;

/** The table of the rooms of the house, which the walls and the page on architecture are made from. */
final class Rooms {
    /** How many top-level classes a package may have. */
    static final int LARGEST_PACKAGE = 40;

    /**
     * The one room that may have more: a flat vocabulary of small records, and the sealed event that needs all of them (30 Nov
     * 2026).
     */
    static final String LARGE_PACKAGE = "model";

    /** The parts of the room of screens that screens share, lowest first; each may see those before it. */
    static final List<String> SHARED_BY_SCREENS =
            List.of("kit", "canvas", "export", "aftercare", "submit", "entry", "form", "amend");

    /** The rooms that one blood pressure passes, from the key to the PDF and on to the check of the log, as walk.md goes. */
    static final List<String> WALK = List.of(
            "ui", "intake", "model", "words", "desk", "staff", "journal", "chart", "plot", "app", "export", "cli");

    private Rooms() {}

    /** The table of the design, row by row, in the order the data walks. */
    static final List<Room> ALL = List.of(
            Room.of("files"),
            Room.of("model"),
            Room.of("protocol").sees("model").uses("org.tomlj"),
            Room.of("intake").sees("model"),
            Room.of("scales").sees("model"),
            Room.of("chart").sees("model", "scales"),
            Room.of("plot").sees("model", "chart"),
            Room.of("words").sees("model", "chart", "plot"),
            Room.of("journal").sees("files", "model").uses("java.sql", "org.sqlite", "tools.jackson", "org.slf4j"),
            Room.of("staff")
                    .sees("files", "model", "journal")
                    .uses("org.bouncycastle", "tools.jackson", "com.nulabinc.zxcvbn"),
            Room.of("desk")
                    .sees("files", "model", "protocol", "intake", "chart", "journal", "staff")
                    .uses("org.slf4j"),
            Room.of("sample").sees("model", "protocol", "intake", "chart", "staff", "desk"),
            Room.of("export")
                    .sees("model", "protocol", "chart", "plot", "words")
                    .uses("com.openhtmltopdf", "org.apache.pdfbox", "org.apache.fontbox", "com.google.zxing")
                    .alsoUses("de.siegmar", "tools.jackson")
                    .alsoUses("java.awt", "org.w3c.dom", "org.xml.sax", "javax.xml"),
            Room.of("hub").sees("model", "journal").uses("java.sql", "javax.sql", "org.slf4j"),
            Room.of("settings").sees("files", "model", "words"),
            Room.of("ui")
                    .sees(
                            "files",
                            "words",
                            "desk",
                            "export",
                            "settings",
                            "chart",
                            "plot",
                            "intake",
                            "model",
                            "staff",
                            "protocol",
                            "scales")
                    .uses("javafx", "org.controlsfx", "atlantafx", "org.slf4j"),
            Room.of("cli")
                    .sees(
                            "files",
                            "words",
                            "desk",
                            "export",
                            "settings",
                            "staff",
                            "intake",
                            "chart",
                            "model",
                            "protocol")
                    .uses("picocli", "de.siegmar", "tools.jackson"),
            Room.of("app")
                    .sees(
                            "files",
                            "model",
                            "protocol",
                            "chart",
                            "words",
                            "staff",
                            "desk",
                            "sample",
                            "export",
                            "settings",
                            "ui")
                    .uses("javafx", "org.slf4j", "ch.qos.logback")
                    .alsoUses("java.awt", "javax.imageio"));

    /** The row of the root itself, which starts the program and holds nothing else. */
    static final Room ROOT = Room.of("")
            .sees("files", "words", "journal", "staff", "desk", "settings", "ui", "cli", "app")
            .uses("javafx");
}
