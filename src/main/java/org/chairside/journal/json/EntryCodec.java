package org.chairside.journal.json;

import static org.chairside.journal.json.PeopleShapes.AUTHOR;
import static org.chairside.journal.json.PeopleShapes.ENTRY;
import static org.chairside.journal.json.PeopleShapes.INSTANT;
import static org.chairside.journal.json.PeopleShapes.SUBJECT;
import static org.chairside.journal.json.PeopleShapes.ZONE;

import org.chairside.model.Entry;
import org.chairside.model.Event;
import org.chairside.model.Origin;

/**
 * An entry as JSON bytes and back. Canonical: the same entry is always the same bytes. Whole numbers only, instants in
 * ISO form, our own words for every enum and kind. Safe for any thread.
 */
public final class EntryCodec {
    private static final Shape<Origin> ORIGIN = Shape.words(Origin.class);

    private final Shape<Entry> shape;

    public EntryCodec() {
        this(EventShape.today());
    }

    EntryCodec(Shape<Event> event) {
        shape = Shape.object(
                (entry, out) -> out.put("id", ENTRY, entry.id())
                        .put("subject", SUBJECT, entry.subject())
                        .put("author", AUTHOR, entry.author())
                        .put("happenedAt", INSTANT, entry.happenedAt())
                        .put("enteredAt", INSTANT, entry.enteredAt())
                        .put("zone", ZONE, entry.zone())
                        .put("origin", ORIGIN, entry.origin())
                        .put("event", event, entry.event()),
                in -> new Entry(
                        in.get("id", ENTRY),
                        in.get("subject", SUBJECT),
                        in.get("author", AUTHOR),
                        in.get("happenedAt", INSTANT),
                        in.get("enteredAt", INSTANT),
                        in.get("zone", ZONE),
                        in.get("origin", ORIGIN),
                        in.get("event", event)));
    }

    public byte[] write(Entry entry) {
        return JsonText.print(shape.write(entry));
    }

    /**
     * Reads what {@link #write} wrote, in this version or an earlier one.
     *
     * @throws MisfitException if it is something else
     */
    public Entry read(byte[] json) {
        return shape.read(JsonText.parse(json));
    }
}
