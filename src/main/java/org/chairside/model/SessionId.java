package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** One session: one treatment of one patient. */
public record SessionId(UUID value) {
    public SessionId {
        requireNonNull(value, "value");
    }

    /**
     * Reads the canonical text form of a UUID.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static SessionId parse(String text) {
        return new SessionId(UUID.fromString(text));
    }

    /** The stream that holds the entries of this session. */
    public StreamId stream() {
        return new StreamId(value);
    }

    /** The stream that holds who has read or exported this session. The same session has always the same. */
    public StreamId accessStream() {
        return new StreamId(UUID.nameUUIDFromBytes(("access to session " + value).getBytes(StandardCharsets.US_ASCII)));
    }

    /** The last eight hex digits: enough to tell sessions apart in a log line, with nothing of the patient in it. */
    public String brief() {
        return value.toString().substring(28);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
