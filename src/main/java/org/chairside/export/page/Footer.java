package org.chairside.export.page;

/**
 * At the foot of every page: what this is not, where it comes from, and which page of how many it is.
 *
 * @param origin where the record stood that it was made from
 */
public record Footer(String origin) {
    /** Adds it to a body, where it is lifted out and set on every page. */
    public void write(Node body, PageLanguage language) {
        PageWords words = language.words("page");
        Node cells = body.add("div", "footer").add("table", "plain").add("tr");
        cells.put("td", "left", words.text("not-a-monitor"));
        cells.put("td", "middle", origin);
        Node page = cells.add("td", "right");
        page.text(words.text("page") + " ").add("span", "page-number");
        page.text(" " + words.text("page-of") + " ").add("span", "page-count");
    }
}
