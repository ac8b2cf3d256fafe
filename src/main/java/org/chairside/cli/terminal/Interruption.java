package org.chairside.cli.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ctrl+C, heard while something is under way that is to be ended whole: the process then waits until this is closed, but
 * not for ever.
 */
public final class Interruption implements AutoCloseable {
    private static final int SECONDS = 30;

    private final AtomicBoolean isAsked = new AtomicBoolean();
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::ask, "interruption");

    private Interruption() {}

    public static Interruption listened() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void ask() {
        isAsked.set(true);
        try {
            done.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether somebody wants it to end. */
    public boolean isAsked() {
        return isAsked.get();
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The process is ending already, and only waited for this.
        }
    }
}
