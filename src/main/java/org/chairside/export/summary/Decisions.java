package org.chairside.export.summary;

import java.util.List;
import org.chairside.chart.ChartEntry;
import org.chairside.export.page.Node;
import org.chairside.model.Event;

/** What was ordered and for what, and whether to treat today: each decision with who made it and when. */
final class Decisions implements SummarySection {
    @Override
    public void write(Node body, SummaryContext context) {
        List<ChartEntry> made = context.standing().stream()
                .filter(line -> line.event() instanceof Event.TreatmentOrdered
                        || line.event() instanceof Event.GoDecided
                        || line.event() instanceof Event.IdentityConfirmed)
                .toList();
        if (made.isEmpty()) {
            return;
        }
        Node block = body.add("div", "block");
        block.put("h2", "", context.text("decisions"));
        made.forEach(line -> block.put("p", "listed", context.signed(line, context::say) + "."));
    }
}
