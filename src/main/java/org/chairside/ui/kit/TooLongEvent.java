package org.chairside.ui.kit;

import javafx.event.Event;
import javafx.event.EventType;
import org.chairside.model.text.TextUse;

/** Something was not let into a field because it would have become too long. It rises from the field to the window. */
public final class TooLongEvent extends Event {
    public static final EventType<TooLongEvent> TYPE = new EventType<>(Event.ANY, "TEXT_TOO_LONG");

    private static final long serialVersionUID = 1L;

    private final transient TextUse.TooLong excess;

    TooLongEvent(TextUse.TooLong excess) {
        super(TYPE);
        this.excess = excess;
    }

    /** What the field is for, and how long the text would have been. */
    public TextUse.TooLong excess() {
        return excess;
    }
}
