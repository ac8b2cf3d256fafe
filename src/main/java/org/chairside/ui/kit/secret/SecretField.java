package org.chairside.ui.kit.secret;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.chairside.ui.kit.UiContext;

/**
 * A password field that never holds the password: whatever comes in by key, paste or input method goes into a
 * {@link Secret}, and the control itself gets a dot for each character. It cannot be undone, copied or cut. Screen thread
 * only.
 */
public final class SecretField extends PasswordField {
    static final String DOT = "\u25cf";
    /** For a character that takes two places. */
    static final String WIDE_DOT = "\ud83d\udd12";

    private final Secret secret;
    /** While the control follows the secret and not the other way round. */
    private boolean following;

    public SecretField(UiContext ui, Secret secret) {
        this.secret = secret;
        setTextFormatter(new TextFormatter<>(this::masked));
        follow();
        secret.lengthProperty().subscribe(this::follow);
        addEventFilter(KeyEvent.KEY_PRESSED, SecretField::refuseUndo);
        MenuItem paste = new MenuItem(ui.text("secret.paste"));
        paste.setOnAction(_ -> paste());
        setContextMenu(new ContextMenu(paste));
    }

    /** Somebody else changed or forgot it. */
    private void follow() {
        if (!following && getLength() != secret.lengthProperty().get()) {
            following = true;
            setText(secret.mask());
            end();
            following = false;
        }
    }

    private TextFormatter.Change masked(TextFormatter.Change change) {
        if (following || !change.isContentChange()) {
            return change;
        }
        following = true;
        CharSequence typed = printing(change.getText());
        int lost = change.getText().length() - typed.length();
        secret.replace(change.getRangeStart(), change.getRangeEnd(), typed);
        int anchor = change.getAnchor();
        int caret = change.getCaretPosition();
        // All of it, because a character may make a pair with the one before.
        change.setRange(0, getLength());
        change.setText(secret.mask());
        change.selectRange(Math.max(0, anchor - lost), Math.max(0, caret - lost));
        following = false;
        return change;
    }

    /** As every field takes it: without line ends and what cannot be seen of a terminal. */
    private static CharSequence printing(String typed) {
        if (typed.chars().allMatch(SecretField::prints)) {
            return typed;
        }
        StringBuilder kept = new StringBuilder();
        typed.chars().filter(SecretField::prints).forEach(character -> kept.append((char) character));
        return kept;
    }

    /** The control would bring back dots whose characters are gone. */
    private static void refuseUndo(KeyEvent event) {
        if (event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y)) {
            event.consume();
        }
    }

    private static boolean prints(int character) {
        return character >= ' ' && character != 0x7f;
    }
}
