package org.chairside.export.page;

import org.chairside.model.ClinicBlock;

/** The clinic at the head of the first page: what it has said of itself, and nothing of what it has not. */
record ClinicHead(ClinicBlock clinic, PageWords words) {
    void write(Node body) {
        if (clinic.isBlank()) {
            return;
        }
        Node line = body.add("p", "clinic");
        if (!clinic.name().isEmpty()) {
            line.add("strong").text(clinic.name());
        }
        said(line, clinic.address(), clinic.address());
        said(
                line,
                clinic.contact().telephone(),
                words.text("clinic.telephone", clinic.contact().telephone()));
        said(
                line,
                clinic.contact().registration(),
                words.text("clinic.registration", clinic.contact().registration()));
    }

    /** One element each, so that it is clear to a reader of the file where one ends. */
    private static void said(Node line, String value, String words) {
        if (!value.isEmpty()) {
            line.text("  ").add("span", "said").text(words);
        }
    }
}
