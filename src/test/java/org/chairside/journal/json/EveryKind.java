package org.chairside.journal.json;

import java.util.stream.Stream;
import org.chairside.model.Event;

/** An event of every kind there is, for tests of other rooms. */
public final class EveryKind {
    private EveryKind() {}

    public static Stream<Event> events() {
        return Stream.concat(
                GoldenEvents.all().stream(),
                Stream.of(new Event.Unknown("of-tomorrow", 1, "{\"kind\":\"of-tomorrow\"}")));
    }
}
