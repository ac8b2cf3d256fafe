package org.chairside.model;

import java.util.List;

/**
 * Everything that a stream holds.
 *
 * @param entries those that can be read, in the order of writing
 * @param unreadable the others, in the order of writing: there, and not to be passed over in silence
 */
public record StreamContent(List<Recorded> entries, List<UnreadableEntry> unreadable) {
    /** A stream in which nobody wrote. */
    public static final StreamContent EMPTY = new StreamContent(List.of(), List.of());

    public StreamContent {
        entries = List.copyOf(entries);
        unreadable = List.copyOf(unreadable);
    }

    /** A stream of which everything can be read. */
    public static StreamContent of(List<Recorded> entries) {
        return new StreamContent(entries, List.of());
    }
}
