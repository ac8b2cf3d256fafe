package org.chairside.ui.start.history;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chairside.model.ReviewOutcome;
import org.chairside.model.text.CleanText;

/**
 * A list that is gone through with the patient: as recorded before, and as typed today. It is the same only if somebody says
 * so; of what nobody typed nothing is said. Screen thread only.
 */
public final class ReviewedList {
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyStringWrapper before = new ReadOnlyStringWrapper(this, "before", "");
    private final ReadOnlyBooleanWrapper notAsked = new ReadOnlyBooleanWrapper(this, "notAsked", false);

    ReviewedList() {
        text.subscribe(typed -> {
            if (!typed.isEmpty()) {
                notAsked.set(false);
            }
        });
    }

    /** Puts beside it what was recorded before; empty for nothing. */
    void beside(String recorded) {
        before.set(CleanText.line(recorded));
    }

    void clear() {
        text.set("");
        notAsked.set(false);
        before.set("");
    }

    /** Takes the list as it was recorded before; says whether there was one. */
    boolean sameAsBefore() {
        if (!before.get().isEmpty()) {
            text.set(before.get());
        }
        return !before.get().isEmpty();
    }

    /** Says that it is not gone through today. */
    void leaveUnasked() {
        text.set("");
        notAsked.set(true);
    }

    /** What came of it; empty where nobody said anything. */
    public Optional<ReviewOutcome> outcome() {
        if (notAsked.get()) {
            return Optional.of(ReviewOutcome.NOT_ASKED);
        }
        if (today().isEmpty()) {
            return Optional.empty();
        }
        if (before.get().isEmpty()) {
            return Optional.of(ReviewOutcome.FIRST);
        }
        return Optional.of(CleanText.isAlike(before.get(), today()) ? ReviewOutcome.SAME : ReviewOutcome.CHANGED);
    }

    /** The list as typed today, cleaned. */
    public String today() {
        return CleanText.line(text.get());
    }

    StringProperty textProperty() {
        return text;
    }

    /** As recorded before; empty for nothing. */
    ReadOnlyStringProperty beforeProperty() {
        return before.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty notAskedProperty() {
        return notAsked.getReadOnlyProperty();
    }
}
