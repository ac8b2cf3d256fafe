package org.chairside.ui.release;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.chairside.model.Event;
import org.chairside.model.ReleaseRule.Criterion;

/** The criteria of a protocol in its order, as far as a person ticked them. */
final class Ticks {
    private final List<Tick> all;

    Ticks(List<Criterion> criteria, Supplier<Instant> now) {
        all = criteria.stream().map(criterion -> new Tick(criterion, now)).toList();
    }

    List<Tick> all() {
        return all;
    }

    /** Takes back those that were ticked before a time; says whether there was any. */
    boolean forgetBefore(Instant oldest) {
        boolean any = false;
        for (Tick tick : all) {
            any |= tick.forgetIfBefore(oldest);
        }
        return any;
    }

    /**
     * Ticks every one that is not ticked yet, but for those with these codes and those that take a tick of their own; returns
     * what stays unticked.
     */
    List<Tick> tickRest(Set<String> butFor) {
        all.stream()
                .filter(each -> !each.isTicked() && !each.isSingly() && !butFor.contains(each.code()))
                .forEach(each -> each.tickedProperty().set(true));
        return all.stream().filter(each -> !each.isTicked()).toList();
    }

    /** Takes back those with these codes that are ticked; returns them. */
    List<Tick> takeBack(Set<String> codes) {
        List<Tick> taken = all.stream()
                .filter(each -> each.isTicked() && codes.contains(each.code()))
                .toList();
        taken.forEach(each -> each.tickedProperty().set(false));
        return taken;
    }

    /** Ticks or unticks the one with this number, counted from 1; nothing if there is none. */
    void toggle(int number) {
        if (number >= 1 && number <= all.size()) {
            Tick tick = all.get(number - 1);
            tick.tickedProperty().set(!tick.isTicked());
        }
    }

    /** What is to be written of them. */
    List<Event> events() {
        return all.stream().filter(Tick::isTicked).<Event>map(Tick::event).toList();
    }
}
