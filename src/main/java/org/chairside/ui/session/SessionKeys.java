package org.chairside.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.chairside.intake.StraySet;
import org.chairside.model.text.CleanText;
import org.chairside.ui.entry.ChoiceKeys;
import org.chairside.ui.entry.EntryLineView;
import org.chairside.ui.entry.KeyChoices;
import org.chairside.ui.form.PanelKind;
import org.chairside.ui.form.Panels;
import org.chairside.ui.kit.FieldKeys;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.keys.DigitKeys;
import org.chairside.ui.kit.keys.RemarkEvent;
import org.chairside.ui.session.effects.EffectsView;
import org.chairside.ui.session.notices.SetQuestionView;

/**
 * Where a key goes. Text typed anywhere lands in the entry line, except in another field, where {@link ChoiceKeys} says that it
 * can be the key of a choice, and for the sign that opens the palette and a space on a button while the line is empty; and nothing is chosen before Enter, so a line begun there comes to the line as a whole.
 */
final class SessionKeys {
    /** Opens the palette where it begins an empty line. */
    private static final String COMMANDS = ">";

    private final SessionModel model;
    private final EntryLineView entry;
    private final EffectsView effects;
    private final Panels panels;
    private final SetQuestionView why;
    private final ChoiceKeys choices;

    SessionKeys(SessionModel model, EntryLineView entry, EffectsView effects, Panels panels, SetQuestionView why) {
        this.model = model;
        this.entry = entry;
        this.effects = effects;
        this.panels = panels;
        this.why = why;
        this.choices = new ChoiceKeys(this::asking, mark -> model.ui().text("session.choice.abandoned", mark));
    }

    void within(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private List<KeyChoices> asking() {
        return Stream.of(panels.choices(), why.choices(), Optional.<KeyChoices>of(effects))
                .flatMap(Optional::stream)
                .toList();
    }

    private void pressed(KeyEvent event) {
        boolean otherText = event.getTarget() instanceof TextInputControl && !entry.isFocused();
        if (Shortcut.UNDO.matches(event) && !otherText) {
            event.consume();
            String whyNot = model.undo();
            panels.giveWay();
            entry.focusAtEnd();
            RemarkEvent.say(entry.root(), whyNot);
        } else if (isStraySet(event)) {
            event.consume();
            toTheLine((TextInputControl) event.getTarget());
        } else {
            offer(event);
        }
    }

    private void offer(KeyEvent event) {
        ChoiceKeys.Taken taken = choices.pressed(event);
        if (taken != ChoiceKeys.Taken.NOT) {
            event.consume();
            if (taken == ChoiceKeys.Taken.ANSWER
                    && !panels.isOpen()
                    && !effects.root().isFocusWithin()) {
                entry.focus();
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            escape(event);
        } else if (DigitKeys.withAlt(event).isPresent()) {
            event.consume();
            RemarkEvent.say(entry.root(), model.ui().text("shell.key.nothing-asked"));
        } else if (event.getCode() == KeyCode.SPACE && !(event.getTarget() instanceof TextInputControl)) {
            // A space belongs to the line that is half typed, and presses nothing.
            holdBack(event);
        }
    }

    /** Vitals and Enter in another field, but for that in which a set is put right. */
    private boolean isStraySet(KeyEvent event) {
        return event.getCode() == KeyCode.ENTER
                && !entry.isFocused()
                && !panels.isOpen(PanelKind.AMEND)
                && event.getTarget() instanceof TextInputControl field
                && StraySet.isIn(field.getText());
    }

    private void toTheLine(TextInputControl field) {
        String vitals = CleanText.line(field.getText());
        if (isLineEmpty()) {
            field.clear();
            toTheLine(vitals);
            RemarkEvent.say(entry.root(), model.ui().text("session.stray-set.moved", vitals));
        } else {
            RemarkEvent.say(entry.root(), model.ui().text("session.stray-set.stays", vitals));
        }
    }

    private void holdBack(KeyEvent event) {
        if (!isLineEmpty()) {
            event.consume();
        }
    }

    /** Where the cursor is: clears the line, or leaves what is open; then puts the question off. */
    private void escape(KeyEvent event) {
        boolean inTheLine = entry.isFocused() && !isLineEmpty();
        if (!inTheLine && (panels.isOpen() || !entry.isFocused())) {
            event.consume();
            panels.close();
            entry.focus();
        } else if (why.isAsking() && isLineEmpty()) {
            event.consume();
            model.lateSetQuestion().putOff();
        }
    }

    private void typed(KeyEvent event) {
        if (!FieldKeys.isText(event)) {
            return;
        }
        if (choices.typed(event, this::toTheLine)) {
            event.consume();
            return;
        }
        boolean otherField = event.getTarget() instanceof TextInputControl && !entry.isFocused();
        if (event.getCharacter().equals(COMMANDS) && isLineEmpty() && !otherField) {
            event.consume();
            Shortcut.PALETTE.press(entry.root());
            return;
        }
        boolean presses = event.getCharacter().equals(" ") && event.getTarget() instanceof ButtonBase && isLineEmpty();
        if (!(event.getTarget() instanceof TextInputControl) && !presses) {
            event.consume();
            toTheLine(event.getCharacter());
        }
    }

    /** What is open stays open if something was typed in it. */
    private boolean toTheLine(String typed) {
        panels.giveWay();
        entry.type(typed);
        return true;
    }

    private boolean isLineEmpty() {
        return model.entry().textProperty().get().isEmpty();
    }
}
