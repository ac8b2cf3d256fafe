package org.chairside.export.page;

import java.time.LocalDate;
import org.chairside.model.Patient;

/**
 * Who a document is about, at the head of every page: name, birth, gender, number, in that order (UX 2).
 *
 * @param day on which the age is told
 * @param state how far the document may be relied on, set apart from all else: {@code DRAFT}
 * @param isDraft whether that is a warning
 * @param about which session or course, and of when
 */
public record PageBanner(Patient patient, LocalDate day, String state, boolean isDraft, String about) {
    /** A name longer than this is set smaller. */
    private static final int LARGE = 45;

    private static final int NAME = 150;
    private static final int NUMBER = 40;

    /** Adds it to a body, where it is lifted out and set on every page. */
    public void write(Node body, PageLanguage language) {
        PageWords words = language.words("page");
        Node rows = body.add("div", "banner").add("table", "plain");
        Node first = rows.add("tr");
        String name = patient.name().formal();
        first.put("td", name.length() > LARGE ? "name small" : "name", cut(name, NAME));
        first.add("td", "right").add("span", isDraft ? "state draft" : "state").text(state);
        Node second = rows.add("tr");
        Node identity = second.add("td", "identity");
        labelled(identity, words.text("born"), language.notation().birthAndAge(patient.born(), day));
        labelled(identity, words.text("gender"), language.patientWords().gender(patient));
        labelled(identity, words.text("record-number"), cut(patient.recordNumber(), NUMBER));
        second.put("td", "right about", about);
    }

    /** The head of a page has room for three lines; what is longer would hide the identity of the patient. */
    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "\u2026";
    }

    private static void labelled(Node parent, String label, String value) {
        Node pair = parent.add("span", "pair");
        pair.put("span", "label", label);
        pair.text("\u00a0").put("span", "value", value);
        parent.text(" ");
    }
}
