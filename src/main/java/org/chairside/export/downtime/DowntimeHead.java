package org.chairside.export.downtime;

import org.chairside.chart.Chart;
import org.chairside.export.page.Footer;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageBanner;
import org.chairside.export.page.PageTimes;
import org.chairside.export.page.PageWords;

/** Whose sheet it is and from where, at the head and the foot of each of its pages; to be filled in where nobody is known. */
record DowntimeHead(Downtime sheet, PageWords words) {
    void write(Node body) {
        sheet.chart().ifPresentOrElse(chart -> banner(chart).write(body, words.language()), () -> blankBanner(body));
        String origin = sheet.chart()
                .map(chart -> words.text(
                        "head",
                        chart.session().brief(),
                        Long.toString(chart.lastInLog().seq()),
                        chart.lastInLog().hash().brief()))
                .orElse(sheet.protocol().key().toString());
        new Footer(origin).write(body, words.language());
    }

    private PageBanner banner(Chart chart) {
        PageTimes when = PageTimes.of(chart);
        String number = Integer.toString(chart.coursePlace().number());
        String about = words.text("session", number) + "  \u00b7  " + when.date(chart.openedAt());
        return new PageBanner(chart.patient(), when.day(chart.openedAt()), words.text("state"), true, about);
    }

    private void blankBanner(Node body) {
        Node rows = body.add("div", "banner").add("table", "plain");
        Node first = rows.add("tr");
        first.put("td", "identity", words.text("blank-name"));
        first.add("td", "right").add("span", "state draft").text(words.text("state"));
        Node second = rows.add("tr");
        second.put("td", "identity", words.text("blank-identity"));
        second.put("td", "right about", words.text("blank-session"));
    }
}
