package org.chairside.app;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.chairside.desk.DeskOpening;
import org.chairside.ui.kit.UiContext;

/**
 * How far the check of a log is, in words, for an opening that takes longer than somebody waits without wondering: at first after
 * half a second, then at most some times a second. Called on the thread that opens; says it on the screen's.
 */
final class OpeningProgress implements DeskOpening.Watch {
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration PACE = Duration.ofMillis(200);

    private final UiContext ui;
    private final InstantSource clock;
    private final Consumer<String> say;
    private Instant next;

    OpeningProgress(UiContext ui, InstantSource clock, Consumer<String> say) {
        this.ui = requireNonNull(ui, "ui");
        this.clock = requireNonNull(clock, "clock");
        this.say = requireNonNull(say, "say");
        this.next = clock.instant().plus(PATIENCE);
    }

    @Override
    public void checked(long entries, long of) {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(PACE);
        ui.tasks().onScreen(() -> say.accept(ui.text("desktop.opening.checking", entries, of)));
    }
}
