package org.chairside.ui.kit;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * The way off the screen thread and back. Work runs elsewhere; what follows runs on the screen thread; whatever nobody
 * caught goes to one place. No method waits.
 */
public final class Tasks {
    private final Executor background;
    private final Executor screen;
    private final Consumer<? super Throwable> bug;

    /**
     * @param background where work runs
     * @param screen where results are shown
     * @param bug told of anything that nobody expected, on the screen thread
     */
    public Tasks(Executor background, Executor screen, Consumer<? super Throwable> bug) {
        this.background = requireNonNull(background, "background");
        this.screen = requireNonNull(screen, "screen");
        this.bug = requireNonNull(bug, "bug");
    }

    /** Work on virtual threads, results on the JavaFX thread. */
    public static Tasks live(Consumer<? super Throwable> bug) {
        ThreadFactory threads = Thread.ofVirtual().name("work-", 0).factory();
        return new Tasks(Executors.newThreadPerTaskExecutor(threads), Tasks::onFxThread, bug);
    }

    /** Everything at once on the calling thread: for models tested without a window. */
    public static Tasks immediate(Consumer<? super Throwable> bug) {
        return new Tasks(Runnable::run, Runnable::run, bug);
    }

    /** Does the work off the screen, then hands over its result. A failure is a bug. */
    public <T> void run(Callable<T> work, Consumer<? super T> then) {
        run(work, then, bug);
    }

    /** Does the work off the screen, then hands over its result or what was thrown. */
    public <T> void run(Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
        background.execute(() -> {
            T result;
            try {
                result = work.call();
            } catch (Throwable thrown) { // handed on, never lost
                onScreen(() -> failed.accept(thrown));
                return;
            }
            onScreen(() -> then.accept(result));
        });
    }

    /** Hands over the result of a stage, on the screen thread, once it is there. */
    public <T> void when(CompletionStage<T> stage, Consumer<? super T> then, Consumer<? super Throwable> failed) {
        var _ = stage.whenComplete(
                (result, thrown) -> onScreen(thrown == null ? () -> then.accept(result) : () -> failed.accept(thrown)));
    }

    /** Runs it on the screen thread: now if this is it, else soon. */
    public void onScreen(Runnable show) {
        screen.execute(() -> {
            try {
                show.run();
            } catch (RuntimeException | Error thrown) {
                bug.accept(thrown);
            }
        });
    }

    /** The screen thread as an executor whose tasks' failures are told to the one place. */
    public Executor screen() {
        return this::onScreen;
    }

    private static void onFxThread(Runnable show) {
        if (Platform.isFxApplicationThread()) {
            show.run();
        } else {
            Platform.runLater(show);
        }
    }
}
