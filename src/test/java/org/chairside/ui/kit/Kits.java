package org.chairside.ui.kit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.chairside.testing.TickingClock;
import org.chairside.words.Messages;
import org.chairside.words.Notation;

/** Kits for tests: a clock that ticks and otherwise waits to be told, and bugs that fail the test. */
public final class Kits {
    /** Sunday, 5 April 2026, 14:08:12 in Berlin. */
    public static final Instant NOON = Instant.parse("2026-04-05T12:08:12Z");

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private Kits() {}

    /** For models without a window: everything happens at once. */
    public static UiContext immediate() {
        return immediate(TickingClock.from(NOON));
    }

    public static UiContext immediate(InstantSource clock) {
        return kit(Tasks.immediate(Kits::fail), clock);
    }

    /** For views: work off the screen thread, as in the program. */
    public static UiContext live() {
        return kit(Tasks.live(Kits::fail), TickingClock.from(NOON));
    }

    private static UiContext kit(Tasks tasks, InstantSource clock) {
        Messages messages = Messages.english();
        return new UiContext(messages, new Notation(messages, ZONE), tasks, new ScreenClock(clock));
    }

    private static void fail(Throwable thrown) {
        throw new AssertionError(thrown);
    }
}
