package org.chairside.ui.kit;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.chairside.words.Messages;
import org.chairside.words.Notation;

/** What every screen is given: its words, its notation, its way off the screen thread, and the clock. */
public record UiContext(Messages messages, Notation words, Tasks tasks, ScreenClock clock) {
    public UiContext {
        requireNonNull(messages, "messages");
        requireNonNull(words, "words");
        requireNonNull(tasks, "tasks");
        requireNonNull(clock, "clock");
    }

    /** The context of a running program in American English, with what nobody expected going to the consumer. */
    public static UiContext live(Consumer<? super Throwable> bug, Clock clock) {
        return live(bug, clock, Messages.english());
    }

    /** The same in the words that are given. */
    public static UiContext live(Consumer<? super Throwable> bug, Clock clock, Messages messages) {
        return new UiContext(
                messages, new Notation(messages, clock.getZone()), Tasks.live(bug), new ScreenClock(clock));
    }

    /** The same by the wall clock of another place, for what happened there. */
    public UiContext at(ZoneId place) {
        return new UiContext(messages, words.at(place), tasks, clock);
    }

    /** The message of a key; see {@link Messages#text(String, Object...)}. */
    public String text(String key, Object... values) {
        return messages.text(key, values);
    }
}
