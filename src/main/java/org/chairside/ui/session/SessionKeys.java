package org.chairside.ui.session;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.chairside.ui.entry.EntryLineView;
import org.chairside.ui.form.PanelKind;
import org.chairside.ui.form.Panels;
import org.chairside.ui.kit.FieldKeys;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.session.effects.EffectsView;
import org.chairside.ui.session.notices.SetQuestionView;

/**
 * Where a key goes. Text typed anywhere lands in the entry line, except where characters are choices or another field is
 * open. Nothing here can keep a digit from the line while the line has the keyboard: only Alt makes it an answer.
 */
final class SessionKeys {
    /** Opens the palette where it begins an empty line. */
    private static final String COMMANDS = ">";

    private final SessionModel model;
    private final EntryLineView entry;
    private final EffectsView effects;
    private final Panels panels;
    private final SetQuestionView why;

    SessionKeys(SessionModel model, EntryLineView entry, EffectsView effects, Panels panels, SetQuestionView why) {
        this.model = model;
        this.entry = entry;
        this.effects = effects;
        this.panels = panels;
        this.why = why;
    }

    void within(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        boolean otherText = event.getTarget() instanceof TextInputControl && !entry.isFocused();
        if (Shortcut.UNDO.matches(event) && !otherText) {
            event.consume();
            model.undo();
            panels.close();
            entry.focusAtEnd();
        } else if (why.pressed(event)) {
            event.consume();
            toTheLine();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            escape(event);
        }
    }

    /** Leaves what is open; then puts the question off; then it is the line's to clear. */
    private void escape(KeyEvent event) {
        boolean elsewhere = panels.isOpen() || !entry.isFocused();
        if (elsewhere) {
            event.consume();
            toTheLine();
        } else if (why.isAsking() && isLineEmpty()) {
            event.consume();
            model.setQuestion().putOff();
        }
    }

    private void typed(KeyEvent event) {
        if (!FieldKeys.isText(event)) {
            return;
        }
        if (panels.typed(event) || why.typed(event)) {
            event.consume();
            return;
        }
        boolean otherField = event.getTarget() instanceof TextInputControl && !entry.isFocused();
        if (event.getCharacter().equals(COMMANDS) && isLineEmpty() && !otherField) {
            event.consume();
            panels.open(PanelKind.PALETTE);
            return;
        }
        boolean presses = event.getCharacter().equals(" ") && event.getTarget() instanceof ButtonBase;
        if (!(event.getTarget() instanceof TextInputControl) && !presses && !effects.wants(event)) {
            event.consume();
            panels.close();
            entry.type(event.getCharacter());
        }
    }

    private boolean isLineEmpty() {
        return model.entry().textProperty().get().isEmpty();
    }

    private void toTheLine() {
        panels.close();
        entry.focus();
    }
}
