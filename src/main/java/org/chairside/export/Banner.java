package org.chairside.export;

import java.time.LocalDate;
import org.chairside.chart.Chart;
import org.chairside.model.Patient;

/** Who this is about, at the head of every page: name, birth, gender, number, in that order (UX 2). */
final class Banner implements Section {
    @Override
    public void write(Node body, Brief brief) {
        Patient patient = brief.chart().patient();
        LocalDate day = brief.when().day(brief.chart().openedAt());
        Node rows = body.add("div", "banner").add("table", "plain");
        Node first = rows.add("tr");
        first.put("td", "name", patient.name().formal());
        first.add("td", "right").add("span", "draft").text(brief.text("draft"));
        Node second = rows.add("tr");
        Node identity = second.add("td", "identity");
        labelled(identity, brief.text("born"), When.date(patient.born()) + " (" + patient.ageOn(day) + "y)");
        labelled(identity, brief.text("gender"), brief.words().word("gender", patient.gender()));
        labelled(identity, brief.text("record-number"), patient.recordNumber());
        second.put("td", "right session", session(brief));
    }

    private static void labelled(Node parent, String label, String value) {
        Node pair = parent.add("span", "pair");
        pair.put("span", "label", label);
        pair.text("\u00a0").put("span", "value", value);
        parent.text(" ");
    }

    private static String session(Brief brief) {
        Chart chart = brief.chart();
        String number = Integer.toString(chart.course().number());
        String kind = brief.words().word("course", chart.course().kind());
        String place = chart.course().planned() == 0
                ? brief.text("session-open-course", number, kind)
                : brief.text(
                        "session-of", number, Integer.toString(chart.course().planned()), kind);
        return place + "  \u00b7  " + brief.when().date(chart.openedAt());
    }
}
