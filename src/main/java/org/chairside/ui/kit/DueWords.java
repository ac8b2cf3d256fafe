package org.chairside.ui.kit;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.chairside.chart.Due;
import org.chairside.chart.Due.Urgency;
import org.chairside.words.ClinicalWords;
import org.chairside.words.Messages;
import org.chairside.words.Notation;

/** How soon the next set is wanted, in the words and shapes of UX 5. The same on every screen. Safe for any thread. */
public final class DueWords {
    private final Messages messages;
    private final Notation words;
    private final ClinicalWords clinicalWords;

    public DueWords(Messages messages, Notation words) {
        this.messages = requireNonNull(messages, "messages");
        this.words = requireNonNull(words, "words");
        this.clinicalWords = new ClinicalWords(messages, words);
    }

    /** {@code Next 14:20 (in 9min)}, {@code Due in 2min}, {@code Due now}, {@code Overdue 4min}. */
    public String say(Due due) {
        return switch (due) {
            case Due.Nothing() -> messages.text("due.nothing");
            case Due.Wanted wanted -> say(wanted);
        };
    }

    /** The same without what stands beside it, for large letters: {@code Next 14:20}, {@code Overdue 17min}. */
    public String brief(Due due) {
        return switch (due) {
            case Due.Nothing() -> messages.text("due.nothing");
            case Due.Wanted wanted ->
                switch (wanted.urgency()) {
                    case PLANNED ->
                        messages.text(
                                "due.planned.brief", words.time(wanted.slot().at()));
                    case SOON, NOW -> say(wanted);
                    case OVERDUE, OVERDUE_FURTHER -> messages.text("due.overdue", words.duration(wanted.until()));
                };
        };
    }

    /** What stands beside the brief words: how long it is still, what it is for, or whom to tell; may be empty. */
    public String aside(Due due) {
        String point = point(due);
        String more = due instanceof Due.Wanted wanted ? aside(wanted) : "";
        return point.isEmpty() || more.isEmpty() ? point + more : messages.text("due.aside", point, more);
    }

    private String aside(Due.Wanted wanted) {
        return switch (wanted.urgency()) {
            case PLANNED -> messages.text("due.planned.aside", left(wanted));
            case OVERDUE_FURTHER -> messages.text("due.overdue-further.aside");
            case SOON, NOW, OVERDUE -> "";
        };
    }

    private String say(Due.Wanted wanted) {
        return switch (wanted.urgency()) {
            case PLANNED ->
                messages.text("due.planned", words.time(wanted.slot().at()), left(wanted));
            case SOON -> messages.text("due.soon", left(wanted));
            case NOW -> messages.text("due.now");
            case OVERDUE -> messages.text("due.overdue", words.duration(wanted.until()));
            case OVERDUE_FURTHER -> messages.text("due.overdue-further", words.duration(wanted.until()));
        };
    }

    /** Full minutes still to go, counted up, so that it never says 0 before it is due. */
    private String left(Due.Wanted wanted) {
        return words.duration(wanted.until().plus(Duration.ofSeconds(59)));
    }

    /** What it is wanted for: the name of a fixed point, what is looked at again; empty for a regular interval. */
    public String point(Due due) {
        return due instanceof Due.Wanted wanted
                ? clinicalWords.reason(wanted.slot().reason())
                : "";
    }

    /** The shape beside the words; each urgency has its own. */
    public static Glyph glyph(Due due) {
        return due instanceof Due.Wanted wanted ? glyph(wanted.urgency()) : Glyph.TICK;
    }

    private static Glyph glyph(Urgency urgency) {
        return switch (urgency) {
            case PLANNED -> Glyph.CLOCK;
            case SOON, NOW -> Glyph.CLOCK_FILLED;
            case OVERDUE, OVERDUE_FURTHER -> Glyph.WARNING;
        };
    }

    /** How much it asks for attention. */
    public static Level level(Due due) {
        return due instanceof Due.Wanted wanted ? level(wanted.urgency()) : Level.NONE;
    }

    private static Level level(Urgency urgency) {
        return switch (urgency) {
            case PLANNED -> Level.NONE;
            case SOON -> Level.LOW;
            case NOW -> Level.MEDIUM;
            case OVERDUE, OVERDUE_FURTHER -> Level.HIGH;
        };
    }
}
