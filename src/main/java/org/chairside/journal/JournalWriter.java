package org.chairside.journal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chairside.model.Entry;
import org.chairside.model.Recorded;
import org.chairside.model.SessionSummary;

/**
 * The one thread that writes. Calls return at once; entries are written in the order they were handed over, and each
 * future completes, on the writer's thread, when its entry is surely on disk, in the log or held, or surely not; when the
 * writer is closed before that is known, as not saved with {@code CLOSED}.
 */
public interface JournalWriter extends AutoCloseable {
    /** Hands an entry over for writing. The future never completes exceptionally. */
    CompletableFuture<Outcome> append(Entry entry, Function<Recorded, Optional<SessionSummary>> summary);

    /** Names what people are shown as saved, whoever wrote it and when: if the log goes, it is held too. */
    default void showing(Supplier<List<Recorded>> shown) {}

    /** Writes what was handed over, then stops the thread. */
    @Override
    void close();

    /** A place outside the data folder where entries are kept that cannot go into the log. For one thread. */
    interface Holding {
        /** No such place: nothing is held. */
        Holding NONE = new Holding() {
            @Override
            public boolean hold(Entry entry, Journal.Head before) {
                return false;
            }

            @Override
            public boolean isReady() {
                return false;
            }
        };

        /**
         * Keeps an entry under its id, sealed and forced to disk. The same id again is a no-op.
         *
         * @param before where the chain of the log stood when this run began, so that an older copy can be told from it
         * @return false if it could not be; then nothing of it is kept
         */
        boolean hold(Entry entry, Journal.Head before);

        /** Whether something can be held now; tries it. */
        default boolean isReady() {
            return true;
        }

        /** Whether something of the same session is held that comes before it. */
        default boolean isBehind(Entry entry) {
            return false;
        }

        /** Keeps an entry, in one step, if it is behind something. */
        default Behind holdBehind(Entry entry, Supplier<Journal.Head> before) {
            return Behind.NOTHING;
        }

        /** Whether an entry was held because others of its session are. */
        enum Behind {
            /** Nothing is before it: it may go into the log. */
            NOTHING,
            HELD,
            /** It belongs behind what is held and could not be; nothing of it is kept. */
            NOT_HELD
        }
    }

    /** What became of an entry. */
    sealed interface Outcome {
        record Saved(Recorded recorded) implements Outcome {}

        /**
         * Not in the log, because its file is gone, its disk fails or others of its session are held, but sealed and forced
         * to disk elsewhere, to go into the log later under the same id.
         *
         * @param recorded without a place in the chain, see {@link Recorded#isHeld}
         */
        record Held(Recorded recorded) implements Outcome {}

        /**
         * Not on disk, and nothing of it will appear later; but for one that was under way and undecided when the writer was
         * closed, of which the next opening of the log tells.
         */
        record NotSaved(JournalException.Fault fault) implements Outcome {}
    }
}
