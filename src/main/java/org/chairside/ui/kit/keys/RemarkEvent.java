package org.chairside.ui.kit.keys;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;

/** A sentence for whoever just pressed something: why it did nothing. It rises from where it was pressed to the window. */
public final class RemarkEvent extends Event {
    public static final EventType<RemarkEvent> TYPE = new EventType<>(Event.ANY, "REMARK");

    private static final long serialVersionUID = 1L;

    private final String words;

    private RemarkEvent(String words) {
        super(TYPE);
        this.words = words;
    }

    /** Says it at a node; nothing for no words. */
    public static void say(Node at, String words) {
        if (!words.isEmpty()) {
            at.fireEvent(new RemarkEvent(words));
        }
    }

    /** Takes back what was said last, since something was done since that it does not know of. */
    public static void takeBack(Node at) {
        at.fireEvent(new RemarkEvent(""));
    }

    /** What is said; empty takes back what was said last. */
    public String words() {
        return words;
    }
}
