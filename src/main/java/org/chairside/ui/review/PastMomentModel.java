package org.chairside.ui.review;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.model.Recorded;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.PastTime;

/**
 * The moment up to which the record is shown: what was written after it does not count. It goes from entry to entry in the
 * order of writing, or to a time that somebody types. Screen thread only.
 */
final class PastMomentModel {
    /** A time typed to the minute means all that was written in that minute. */
    private static final Duration REST_OF_MINUTE = Duration.ofMinutes(1).minusNanos(1);

    private final UiContext ui;
    private final ReadOnlyObjectWrapper<Optional<Known>> known =
            new ReadOnlyObjectWrapper<>(this, "known", Optional.empty());
    private List<Recorded> entries = List.of();

    PastMomentModel(UiContext ui) {
        this.ui = ui;
    }

    /**
     * How much was known.
     *
     * @param number how many entries were written until then, at least one
     * @param of how many there are today
     */
    record Known(Instant moment, int number, int of) {
        int later() {
            return of - number;
        }
    }

    ReadOnlyObjectProperty<Optional<Known>> knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** Takes the entries of a session over, all of them; a moment that is looked at stays. */
    void show(List<Recorded> all) {
        entries =
                all.stream().sorted(Comparator.comparing(Recorded::recordedAt)).toList();
        known.get().ifPresent(before -> known.set(Optional.of(known(before.moment()))));
    }

    boolean isOpen() {
        return known.get().isPresent();
    }

    /** Begins with all that is known today; called again it goes back to today. */
    void toggle() {
        if (isOpen()) {
            leave();
        } else if (!entries.isEmpty()) {
            to(entries.size());
        }
    }

    /** Back to all that is known today. */
    void leave() {
        known.set(Optional.empty());
    }

    /** To the moment at which so many entries were written. */
    void to(int number) {
        if (!entries.isEmpty()) {
            known.set(Optional.of(known(moment(Math.clamp(number, 1, entries.size())))));
        }
    }

    /** What was written at one moment counts together, so on the way back it is passed over together. */
    private Instant moment(int number) {
        Instant moment = entries.get(number - 1).recordedAt();
        int shown = known.get().map(Known::number).orElse(entries.size());
        if (number >= shown || known(moment).number() < shown) {
            return moment;
        }
        return entries.reversed().stream()
                .map(Recorded::recordedAt)
                .filter(at -> at.isBefore(moment))
                .findFirst()
                .orElse(moment);
    }

    /**
     * To a time as it is typed: {@code 14:32} on the day of the session, or with a date; the whole of that minute counts.
     * Says whether it could be read and lies in the life of the record.
     */
    boolean at(String typed) {
        if (entries.isEmpty() || typed.isBlank()) {
            return false;
        }
        Instant dayAfter =
                first().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofDays(1)).minusNanos(1);
        Optional<Instant> moment = PastTime.read(typed, dayAfter, ui.words().zone())
                .or(() -> PastTime.read(typed, ui.clock().getNow(), ui.words().zone()))
                .map(at -> at.plus(REST_OF_MINUTE))
                .filter(at -> !at.isBefore(first()));
        moment.ifPresent(at -> known.set(Optional.of(known(at))));
        return moment.isPresent();
    }

    private Known known(Instant moment) {
        int number = (int) entries.stream()
                .filter(each -> !each.recordedAt().isAfter(moment))
                .count();
        return new Known(moment, Math.max(1, number), entries.size());
    }

    private Instant first() {
        return entries.getFirst().recordedAt();
    }

    /** What is shown and what is not, in a sentence; empty while all of it is. */
    String words() {
        return known.get()
                .map(now -> ui.text("review.known", time(now.moment()), now.number(), now.of(), now.later()))
                .orElse("");
    }

    private String time(Instant moment) {
        boolean sameDay = ui.words().date(moment).equals(ui.words().date(first()));
        return sameDay ? ui.words().time(moment) : ui.words().dateTime(moment);
    }
}
