package org.chairside.ui.release;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.chairside.model.Event;
import org.chairside.model.ReleaseRule.Criterion;

/** One criterion, whether a person ticked it, and when. */
public final class Tick {
    private final Criterion criterion;
    private final BooleanProperty ticked = new SimpleBooleanProperty(this, "ticked");
    private Optional<Instant> at = Optional.empty();

    Tick(Criterion criterion, Supplier<Instant> now) {
        this.criterion = criterion;
        ticked.subscribe(is -> at = is ? Optional.of(now.get()) : Optional.empty());
    }

    public String text() {
        return criterion.text();
    }

    String code() {
        return criterion.code();
    }

    boolean isFor(Criterion other) {
        return criterion.code().equals(other.code());
    }

    /** Whether it takes a tick of its own. */
    boolean isSingly() {
        return criterion.singly();
    }

    boolean isTicked() {
        return ticked.get();
    }

    /** Takes it back if it was ticked before a time; says whether it was. */
    boolean forgetIfBefore(Instant oldest) {
        boolean stale = at.filter(oldest::isAfter).isPresent();
        if (stale) {
            ticked.set(false);
        }
        return stale;
    }

    Event.ReleaseItemChecked event() {
        return new Event.ReleaseItemChecked(criterion.code(), true);
    }

    public BooleanProperty tickedProperty() {
        return ticked;
    }
}
