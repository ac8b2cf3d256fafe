package org.chairside.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.chairside.ui.kit.LatestValue;

/** What is heard of one export while it runs. Written to by its thread, read when it is over; stopped from any thread. */
final class ExportProgress implements Exporter.Watch {
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final LatestValue<Integer> progress;
    private final int of;
    private boolean isUnrecorded;
    private int tried;
    private Optional<Path> first = Optional.empty();
    private Optional<String> trouble = Optional.empty();

    /**
     * @param of how many sessions are to be written
     * @param told how many were tried so far, on the screen thread
     */
    ExportProgress(Executor screen, int of, BiConsumer<ExportProgress, Integer> told) {
        this.of = of;
        this.progress = new LatestValue<>(screen, done -> told.accept(this, done));
    }

    /** Stops it after the file that is being written. */
    void stop() {
        stopped.set(true);
    }

    int of() {
        return of;
    }

    /** The first file, for a name to tell where there is one only. */
    synchronized Optional<Path> first() {
        return first;
    }

    /** Whether something left of which the log does not say so. */
    synchronized boolean isUnrecorded() {
        return isUnrecorded;
    }

    /** Why the first of those that were left out was. */
    synchronized Optional<String> trouble() {
        return trouble;
    }

    @Override
    public synchronized void written(Path file, boolean recorded) {
        isUnrecorded |= !recorded;
        first = first.or(() -> Optional.of(file));
        progress.accept(++tried);
    }

    @Override
    public synchronized void leftOut(String why) {
        trouble = trouble.or(() -> Optional.of(why));
        progress.accept(++tried);
    }

    @Override
    public boolean isCancelled() {
        return stopped.get();
    }
}
