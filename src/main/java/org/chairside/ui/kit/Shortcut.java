package org.chairside.ui.kit;

import java.util.Locale;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.chairside.ui.kit.keys.AmericanKey;

/**
 * Every key of the program, once (UX 10). Help is made from it, and no two may clash where both are alive. The keys
 * cannot be changed by people, because shared workstations must behave alike.
 */
public enum Shortcut {
    HELP("F1", Place.ANYWHERE),
    ENTRY_LINE("F2", Place.SESSION),
    SEARCH("F3", Place.ANYWHERE),
    FIND("Shortcut+F", Place.ANYWHERE),
    EFFECTS("F4", Place.SESSION),
    NOT_TAKEN("F7", Place.SESSION),
    DOSE("Shortcut+D", Place.SESSION),
    MEDICINE("Shortcut+Shift+R", Place.SESSION),
    SCALE("Shortcut+G", Place.SESSION),
    DECISION("Shortcut+Shift+G", Place.SESSION),
    NOTICES("Shortcut+N", Place.SESSION),
    LEAVING("Shortcut+Shift+L", Place.SESSION),
    CALL("Shortcut+Shift+C", Place.SESSION),
    ALLERGIES("F8", Place.SESSION),
    PATIENT("Shortcut+Shift+I", Place.SESSION),
    BASELINE("Shortcut+B", Place.SESSION),
    PALETTE("Shortcut+K", Place.SESSION),
    NEXT_PANE("F6", Place.ANYWHERE),
    NEXT_DUE("F9", Place.ANYWHERE),
    FULL_SCREEN("F11", Place.ANYWHERE),
    ROOM_1("Shortcut+1", Place.ANYWHERE),
    ROOM_2("Shortcut+2", Place.ANYWHERE),
    ROOM_3("Shortcut+3", Place.ANYWHERE),
    ROOM_4("Shortcut+4", Place.ANYWHERE),
    BOARD("Shortcut+0", Place.ANYWHERE),
    PROTOCOLS("Shortcut+Shift+P", Place.ANYWHERE),
    SETTINGS("F10", Place.ANYWHERE),
    SETTINGS_COMMA("Shortcut+Comma", Place.ANYWHERE),
    UNDO("Shortcut+Z", Place.SESSION),
    END_SESSION("Shortcut+E", Place.SESSION),
    SAVE("Shortcut+S", Place.SESSION),
    PRINT("Shortcut+P", Place.ANYWHERE),
    EXPORT("Shortcut+Shift+E", Place.REVIEW),
    TODO("Shortcut+T", Place.REVIEW),
    FILTER_1("Alt+1", Place.REVIEW),
    FILTER_2("Alt+2", Place.REVIEW),
    FILTER_3("Alt+3", Place.REVIEW),
    FILTER_4("Alt+4", Place.REVIEW),
    FILTER_5("Alt+5", Place.REVIEW),
    FILTER_6("Alt+6", Place.REVIEW),
    FILTER_7("Alt+7", Place.REVIEW),
    FILTER_8("Alt+8", Place.REVIEW),
    FILTER_9("Alt+9", Place.REVIEW),
    FILTER_NONE("Alt+0", Place.REVIEW),
    NARROW("Alt+N", Place.REVIEW),
    THIS_PATIENT("Alt+P", Place.REVIEW),
    COLUMNS("Alt+C", Place.REVIEW),
    FOLLOW_UP("Shortcut+U", Place.REVIEW),
    FORM_SENT("Shortcut+M", Place.REVIEW),
    FORM("Shortcut+Shift+F", Place.REVIEW),
    COURSE("Shortcut+Shift+O", Place.ANYWHERE),
    SIGN("Shortcut+Enter", Place.REVIEW),
    QUESTION("Shortcut+Shift+Q", Place.REVIEW),
    COMMENT("Shortcut+Shift+M", Place.REVIEW),
    ADDENDUM("Shortcut+Shift+A", Place.REVIEW),
    RETURN("Shortcut+Shift+B", Place.REVIEW),
    AS_KNOWN("Shortcut+Shift+T", Place.REVIEW),
    AUDIT("Shortcut+Shift+H", Place.REVIEW),
    COMPARE("Shortcut+Shift+X", Place.REVIEW),
    LOCK("Shortcut+L", Place.ANYWHERE),
    DIM("Shortcut+Shift+D", Place.ANYWHERE),
    LARGER("Shortcut+Plus", Place.ANYWHERE),
    LARGER_EQUALS("Shortcut+Equals", Place.ANYWHERE),
    LARGER_PAD("Shortcut+Add", Place.ANYWHERE),
    SMALLER("Shortcut+Minus", Place.ANYWHERE),
    SMALLER_PAD("Shortcut+Subtract", Place.ANYWHERE);

    /** Where a key is alive. */
    public enum Place {
        ANYWHERE,
        SESSION,
        REVIEW;
    }

    private static final Set<Shortcut> TWINS = Set.of(
            FIND,
            SETTINGS_COMMA,
            ROOM_2,
            ROOM_3,
            ROOM_4,
            LARGER_EQUALS,
            LARGER_PAD,
            SMALLER_PAD,
            FILTER_2,
            FILTER_3,
            FILTER_4,
            FILTER_5,
            FILTER_6,
            FILTER_7,
            FILTER_8,
            FILTER_9);

    private final String keys;
    private final Place place;

    Shortcut(String keys, Place place) {
        this.keys = keys;
        this.place = place;
    }

    public Place place() {
        return place;
    }

    /** The combination; Cmd on a Mac where others have Ctrl. */
    public KeyCombination combination() {
        return KeyCombination.valueOf(keys);
    }

    /** As printed on the keyboard: {@code Ctrl+Shift+E}. */
    public String keys() {
        return combination().getDisplayText();
    }

    /** The message key of what it does. */
    public String meaningKey() {
        return "keys." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is another key for the same thing, left out of help. */
    public boolean isTwin() {
        return TWINS.contains(this);
    }

    /** Whether this is the key, by what is printed on it or, on another layout, by its place. */
    public boolean matches(KeyEvent event) {
        KeyCombination combination = combination();
        return combination.match(event) || combination.match(AmericanKey.of(event));
    }

    /** As if this key were pressed at a node: whoever listens there or above does what the key means. */
    public void press(Node node) {
        KeyCodeCombination keys = (KeyCodeCombination) combination();
        boolean shift = keys.getShift() == KeyCombination.ModifierValue.DOWN;
        boolean shortcut = keys.getShortcut() == KeyCombination.ModifierValue.DOWN;
        KeyEvent control = pressed(keys.getCode(), shift, shortcut, false);
        KeyEvent event = keys.match(control) ? control : pressed(keys.getCode(), shift, false, shortcut);
        Event.fireEvent(node, event);
    }

    private static KeyEvent pressed(KeyCode code, boolean shift, boolean control, boolean meta) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, meta);
    }

    /** A handler that does the act when this key is pressed, and lets no one else see the key. */
    public EventHandler<KeyEvent> calls(Runnable act) {
        return event -> {
            if (matches(event)) {
                event.consume();
                act.run();
            }
        };
    }

    /** Does the act when this key is pressed anywhere within a node, whatever control has the focus. */
    public void within(Node node, Runnable act) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, calls(act));
    }
}
