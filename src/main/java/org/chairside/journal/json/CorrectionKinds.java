package org.chairside.journal.json;

import static org.chairside.journal.json.PeopleShapes.ENTRY;
import static org.chairside.journal.json.Shape.TEXT;

import java.util.List;
import org.chairside.model.Event;

/** The kinds of event that are done to an earlier entry. */
final class CorrectionKinds {
    private CorrectionKinds() {}

    /** @param event the shape of any event, for what an amendment puts in place */
    static List<Kind<?>> all(Shape<Event> event) {
        return List.of(
                Kind.of("entry-amended", Event.EntryAmended.class, amended(event)),
                Kind.of("entry-withdrawn", Event.EntryWithdrawn.class, WITHDRAWN),
                Kind.of("entry-reinstated", Event.EntryReinstated.class, REINSTATED));
    }

    private static Shape<Event.EntryAmended> amended(Shape<Event> any) {
        return Shape.object(
                (event, out) -> out.put("of", ENTRY, event.of())
                        .put("replacement", any, event.replacement())
                        .put("reason", TEXT, event.reason()),
                in -> new Event.EntryAmended(in.get("of", ENTRY), in.get("replacement", any), in.get("reason", TEXT)));
    }

    private static final Shape<Event.EntryWithdrawn> WITHDRAWN = Shape.object(
            (event, out) -> out.put("of", ENTRY, event.of()).put("reason", TEXT, event.reason()),
            in -> new Event.EntryWithdrawn(in.get("of", ENTRY), in.get("reason", TEXT)));

    private static final Shape<Event.EntryReinstated> REINSTATED = Shape.object(
            (event, out) -> out.put("of", ENTRY, event.of()).put("reason", TEXT, event.reason()),
            in -> new Event.EntryReinstated(in.get("of", ENTRY), in.get("reason", TEXT)));
}
