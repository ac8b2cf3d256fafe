package org.chairside.export.summary;

import org.chairside.export.page.Node;

/** One part of the summary. A part that has nothing to say writes nothing, not an empty heading. */
@FunctionalInterface
interface SummarySection {
    void write(Node body, SummaryContext context);
}
