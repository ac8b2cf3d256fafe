package org.chairside.app;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chairside.ui.kit.BugCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where everything ends that nobody expected: a line in the program's own log, and word to whoever sits in front of the
 * screen. Messages of exceptions are left out, because they may quote what was typed.
 */
public final class CrashReports implements Consumer<Throwable>, Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(CrashReports.class);
    private static final int FRAMES = 25;

    private final AtomicReference<Consumer<Throwable>> screen = new AtomicReference<>(_ -> {});

    /** From now on word goes to this screen. */
    public void tell(Consumer<Throwable> shown) {
        screen.set(shown);
    }

    @Override
    public void accept(Throwable thrown) {
        LOG.error("{} {}", BugCode.of(thrown), trace(thrown));
        screen.get().accept(thrown);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        accept(thrown);
    }

    private static String trace(Throwable thrown) {
        String frames = Arrays.stream(thrown.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n  at " + frame)
                .collect(Collectors.joining());
        Throwable cause = thrown.getCause();
        return thrown.getClass().getName() + frames + (cause == null ? "" : "\ncaused by " + trace(cause));
    }
}
