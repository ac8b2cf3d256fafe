package org.chairside.export.summary;

import org.chairside.export.page.Node;
import org.chairside.model.Recorded;

/** Where the record stands in the log, that nobody has signed it, and that nothing follows. */
final class RecordEnd implements Section {
    @Override
    public void write(Node body, Brief brief) {
        Recorded head = brief.chart().last();
        Node block = body.add("div", "block end");
        block.put("h2", "", brief.text("record"));
        block.put("p", "", brief.text("not-signed"));
        Node log = block.add("p");
        log.text(brief.text(
                "log-stands",
                Long.toString(head.seq()),
                brief.when().date(head.recordedAt()) + " " + brief.when().time(head.recordedAt()) + " "
                        + brief.when().offset(head.recordedAt()),
                brief.chart().session().toString(),
                head.workstation().toString()));
        log.add("br");
        log.text(brief.text("full-hash") + " ").put("span", "hash", head.hash().hex());
        block.put("p", "", brief.text("intended-use"));
        block.put("p", "final", brief.text("end-of-record"));
    }
}
