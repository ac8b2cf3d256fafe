package org.chairside.journal.held;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.StreamId;
import org.chairside.model.Subject;

/**
 * What of which session is held, in the order in which it was, and so what has to wait behind it: in the log an entry would
 * come before those that it builds on. For one thread at a time.
 */
final class HeldOrder {
    private final Map<EntryId, Place> places = new LinkedHashMap<>();

    /** @param blocks whether what is made later in the session waits for it */
    private record Place(StreamId session, boolean blocks) {}

    void add(Entry entry) {
        if (entry.subject() instanceof Subject.OfSession subject) {
            // A signature covers places in a chain that is gone: it is made again, and nothing builds on it.
            boolean isSignature =
                    entry.event() instanceof Event.SessionSigned || entry.event() instanceof Event.SessionCountersigned;
            places.putIfAbsent(entry.id(), new Place(subject.stream(), !isSignature));
        }
    }

    void remove(EntryId id) {
        places.remove(id);
    }

    /** Lets go by what the log does not take as it stands: only what corrects that very entry still waits for it. */
    void passBy(EntryId id) {
        places.computeIfPresent(id, (_, place) -> new Place(place.session(), false));
    }

    /** Whether something of the same session that is held comes before an entry, which may be held itself. */
    boolean isBehind(Entry entry) {
        StreamId session = entry.subject().stream();
        for (Map.Entry<EntryId, Place> each : places.entrySet()) {
            if (each.getKey().equals(entry.id())) {
                return false;
            }
            if (each.getValue().session().equals(session)
                    && (each.getValue().blocks() || corrects(entry, each.getKey()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean corrects(Entry entry, EntryId id) {
        return entry.event() instanceof Event.Correction correction
                && correction.of().equals(id);
    }
}
