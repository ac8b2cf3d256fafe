package org.chairside.journal;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.chairside.model.Entry;
import org.chairside.model.Recorded;
import org.chairside.model.SessionSummary;

/**
 * The one thread that writes. Calls return at once; entries are written in the order they were handed over, and each
 * future completes, on the writer's thread, when its entry is surely on disk or surely not.
 */
public interface JournalWriter extends AutoCloseable {
    /** Hands an entry over for writing. The future never completes exceptionally. */
    CompletableFuture<Outcome> append(Entry entry, Function<Recorded, Optional<SessionSummary>> summary);

    /** Writes what was handed over, then stops the thread. */
    @Override
    void close();

    /** What became of an entry. */
    sealed interface Outcome {
        record Saved(Recorded recorded) implements Outcome {}

        /** Looked for and not found on disk: nothing of it will appear later. */
        record NotSaved(JournalException.Fault fault) implements Outcome {}
    }
}
