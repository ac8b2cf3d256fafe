package org.chairside.journal;

import java.util.Optional;
import org.chairside.model.WorkstationId;

/** Where one person last saw the chains of a clinic end on this computer, remembered outside the data folder. Safe for any thread. */
public interface LastSeen extends AutoCloseable {
    /** Nothing is remembered. */
    LastSeen NOTHING = new LastSeen() {
        @Override
        public Optional<Journal.Head> of(WorkstationId workstation) {
            return Optional.empty();
        }

        @Override
        public Optional<Journal.Head> furthest() {
            return Optional.empty();
        }

        @Override
        public void note(WorkstationId workstation, Journal.Head head) {
            // There is nowhere to write it.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    /** Where the chain of a workstation ended; empty if it was never seen here. */
    Optional<Journal.Head> of(WorkstationId workstation);

    /** The end with the highest number of all chains of the clinic; empty if none was ever seen here. */
    Optional<Journal.Head> furthest();

    /** Remembers where a chain ends, in its own time: returns at once. */
    void note(WorkstationId workstation, Journal.Head head);

    /** Writes what is not written yet. */
    @Override
    void close();
}
