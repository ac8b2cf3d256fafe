package org.chairside.export.summary;

import java.util.List;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageTable;

/** The rules the session ran under, in the protocol's own words: when sets were wanted, the limits with their sources. */
final class ProtocolRules implements SummarySection {
    @Override
    public void write(Node body, SummaryContext context) {
        ProtocolWords rules = context.protocol();
        Node block = body.add("div", "block");
        block.put("h2", "", context.text("rules"));
        block.put("p", "", rules.name() + ".");
        if (!rules.schedule().isEmpty()) {
            labelled(block, context.text("rules.schedule"), String.join("; ", rules.schedule()) + ".");
        }
        labelled(block, context.text("rules.leaving"), rules.watching());
        if (!rules.protocol().limits().isEmpty()) {
            limits(body, context);
        }
    }

    private static void limits(Node body, SummaryContext context) {
        PageTable grid = PageTable.under(
                body,
                context.text("rules.limits"),
                "rules",
                List.of("rest|" + context.text("limit"), "source|" + context.text("source")));
        grid.block().attribute("class", "block long");
        context.protocol()
                .limitsBySource()
                .forEach((source, limits) -> grid.row(
                        List.of("rest", "source"),
                        List.of(
                                context.protocol().rules(limits),
                                context.protocol().source(source))));
    }

    private static void labelled(Node block, String label, String text) {
        Node line = block.add("p", "listed");
        line.put("span", "label", label);
        line.text(" " + text);
    }
}
