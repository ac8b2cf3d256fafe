package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * How far a stream goes.
 *
 * @param lastSeq the number of the last entry that this workstation wrote to it; 0 where it wrote none
 */
public record StreamEnd(StreamId stream, long lastSeq) {
    private static final int BY_NAME = 3;

    public StreamEnd {
        requireNonNull(stream, "stream");
    }

    /** The session it may be the stream of: any whose id is not made of another one's, as those of access are. */
    public Optional<SessionId> session() {
        return stream.value().version() == BY_NAME ? Optional.empty() : Optional.of(new SessionId(stream.value()));
    }
}
