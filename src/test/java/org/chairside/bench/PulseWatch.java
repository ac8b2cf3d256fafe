package org.chairside.bench;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Counts the pulses that begin after a moment until something is laid out. Screen thread only. */
final class PulseWatch {
    private static final int PATIENCE = 200;

    private final Scene scene;
    private final LongSupplier since;
    private final BooleanSupplier shown;
    private final CompletableFuture<Frames.Shown> done = new CompletableFuture<>();
    private final Runnable before = this::begins;
    private final Runnable after = this::ends;
    private int pulses;
    private int ended;

    /** @param since by {@link System#nanoTime()}; 0 while it has not come */
    PulseWatch(Scene scene, LongSupplier since, BooleanSupplier shown) {
        this.scene = scene;
        this.since = since;
        this.shown = shown;
        scene.addPreLayoutPulseListener(before);
        scene.addPostLayoutPulseListener(after);
        Platform.requestNextPulse();
    }

    CompletableFuture<Frames.Shown> done() {
        return done;
    }

    private void begins() {
        if (since.getAsLong() != 0) {
            pulses++;
        }
    }

    private void ends() {
        if (since.getAsLong() != 0 && shown.getAsBoolean()) {
            scene.removePreLayoutPulseListener(before);
            scene.removePostLayoutPulseListener(after);
            done.complete(new Frames.Shown(pulses, System.nanoTime() - since.getAsLong()));
        } else if (++ended > PATIENCE) {
            done.completeExceptionally(new IllegalStateException("not shown; since " + since.getAsLong()));
        } else {
            Platform.requestNextPulse();
        }
    }
}
