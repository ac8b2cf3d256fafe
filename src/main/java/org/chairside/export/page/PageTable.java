package org.chairside.export.page;

import java.util.List;

/** A table with a heading above it and a head that is repeated on each page it runs over. */
public record PageTable(Node body, Node block) {
    /**
     * An empty table.
     *
     * @param columns the style class of each column with its head, as {@code class|Head}
     */
    public static PageTable under(Node parent, String title, String styleClass, List<String> columns) {
        Node block = parent.add("div", "block");
        block.put("h2", "", title);
        Node table = block.add("table", "grid " + styleClass);
        Node head = table.add("thead").add("tr");
        for (String column : columns) {
            int bar = column.indexOf('|');
            head.add("th", column.substring(0, bar)).attribute("scope", "col").text(column.substring(bar + 1));
        }
        return new PageTable(table.add("tbody"), block);
    }

    /** A row of plain cells, with the classes of their columns. */
    public PageTable row(List<String> classes, List<String> cells) {
        Node row = body.add("tr");
        for (int i = 0; i < cells.size(); i++) {
            row.put("td", classes.get(i), cells.get(i));
        }
        return this;
    }
}
