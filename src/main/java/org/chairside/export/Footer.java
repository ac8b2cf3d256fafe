package org.chairside.export;

import org.chairside.model.Recorded;

/** At the foot of every page: what this is not, where the log stood, and which page it is. */
final class Footer implements Section {
    @Override
    public void write(Node body, Brief brief) {
        Recorded head = brief.chart().last();
        Node cells = body.add("div", "footer").add("table", "plain").add("tr");
        cells.put("td", "left", brief.text("not-a-monitor"));
        cells.put(
                "td",
                "middle",
                brief.text("head", Long.toString(head.seq()), head.hash().brief()));
        Node page = cells.add("td", "right");
        page.text(brief.text("page") + " ").add("span", "page-number");
        page.text(" " + brief.text("page-of") + " ").add("span", "page-count");
    }
}
