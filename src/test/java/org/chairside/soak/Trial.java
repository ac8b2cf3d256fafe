package org.chairside.soak;

import java.nio.file.Path;

/** One kind of hardship, tried again and again. */
@FunctionalInterface
public interface Trial {
    /**
     * Tries it.
     *
     * @return what came of it; a bar that is not met is an outcome, not an exception
     */
    Outcome run(Task task) throws Exception;

    /**
     * How much is wanted.
     *
     * @param count how often
     * @param seed the same seed tries the same
     * @param folder an empty one to work in, on the disk that matters
     */
    record Task(int count, long seed, Path folder) {}

    /**
     * What came of it.
     *
     * @param measured in words, with its counts
     * @param bar what is wanted, in words
     */
    record Outcome(String measured, String bar, boolean holds) {}
}
