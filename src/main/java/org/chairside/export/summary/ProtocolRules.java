package org.chairside.export.summary;

import java.util.List;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageTable;

/** The rules the session ran under, in the protocol's own words: when sets were wanted, the limits with their sources. */
final class ProtocolRules implements SummarySection {
    @Override
    public void write(Node body, SummaryContext brief) {
        ProtocolWords rules = brief.protocol();
        Node block = body.add("div", "block");
        block.put("h2", "", brief.text("rules"));
        block.put("p", "", rules.name() + ".");
        if (!rules.schedule().isEmpty()) {
            labelled(block, brief.text("rules.schedule"), String.join("; ", rules.schedule()) + ".");
        }
        labelled(block, brief.text("rules.leaving"), rules.watching());
        if (!rules.protocol().limits().isEmpty()) {
            limits(body, brief);
        }
    }

    private static void limits(Node body, SummaryContext brief) {
        PageTable grid = PageTable.under(
                body,
                brief.text("rules.limits"),
                "rules",
                List.of("rest|" + brief.text("limit"), "source|" + brief.text("source")));
        grid.block().attribute("class", "block long");
        brief.protocol()
                .limitsBySource()
                .forEach((source, limits) -> grid.row(
                        List.of("rest", "source"),
                        List.of(brief.protocol().rules(limits), brief.protocol().source(source))));
    }

    private static void labelled(Node block, String label, String text) {
        Node line = block.add("p", "listed");
        line.put("span", "label", label);
        line.text(" " + text);
    }
}
