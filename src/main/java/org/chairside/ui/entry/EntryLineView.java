package org.chairside.ui.entry;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.model.text.TextUse;
import org.chairside.ui.kit.FieldKeys;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.keys.RemarkEvent;

/** The entry line with its prompt and echo. */
public final class EntryLineView {
    private static final PseudoClass SAVING = PseudoClass.getPseudoClass("saving");
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    /** The most of the line that its prompt takes. */
    private static final double PROMPT = 0.42;

    private final UiContext ui;
    private final EntryLineModel model;
    private final Region echo;
    private final VBox root = new VBox();
    private final TextField field = new LineField(TextUse.ENTRY_LINE);
    /** Where the cursor was when the person left the line. */
    private int left;

    public EntryLineView(UiContext ui, EntryLineModel model, String prompt) {
        this.ui = ui;
        this.model = model;
        Label who = new Label(prompt);
        who.setId("prompt");
        who.getStyleClass().add("prompt");
        // A long name gives way at its beginning, so that the room stays; the banner has all of it.
        who.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        who.setTooltip(new Tooltip(prompt));
        who.setMinWidth(0);
        who.setLabelFor(field);
        field.setId("entry-line");
        field.getStyleClass().add("entry-line");
        field.setAccessibleText(ui.text("session.line.spoken", prompt));
        field.setAccessibleHelp(ui.text("session.line.help", model.example()));
        field.promptTextProperty().bind(model.templateProperty());
        model.textProperty().subscribe(this::put);
        field.textProperty().subscribe(model::typed);
        field.focusedProperty().subscribe(focused -> {
            if (!focused && !isAllSelected()) {
                left = field.getCaretPosition();
            }
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        model.handedOverProperty().subscribe(handed -> field.pseudoClassStateChanged(SAVING, handed));
        model.answerProperty()
                .subscribe(answer -> field.pseudoClassStateChanged(INVALID, answer instanceof Answer.Refused));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        Keypad keypad = new Keypad(ui, model, field);
        field.setMinWidth(0);
        HBox line = new HBox(who, field, keypad.toggle());
        who.maxWidthProperty().bind(line.widthProperty().multiply(PROMPT));
        line.getStyleClass().add("line");
        root.getStyleClass().add("entry");
        root.setMinHeight(Region.USE_PREF_SIZE);
        echo = new EchoView(model.hint(), model.echoProperty()).root();
        root.getChildren().addAll(line, echo, keypad.root());
    }

    /**
     * Shows a text that nobody typed here: a draft from before, an offer that was taken, a line brought back. The cursor goes
     * behind it, because the next key is meant to go on with it.
     */
    private void put(String line) {
        if (!field.getText().equals(line)) {
            field.setText(line);
            field.end();
            left = line.length();
        }
    }

    /** As the toolkit leaves a field that it gave the keyboard by itself, with the cursor before the text. */
    private boolean isAllSelected() {
        return field.getCaretPosition() == 0 && field.getAnchor() == field.getLength();
    }

    public VBox root() {
        return root;
    }

    /** What the line says it will save, below it. */
    public Region echo() {
        return echo;
    }

    public boolean isFocused() {
        return field.isFocused();
    }

    /** Gives the line the keyboard; the cursor is where it was. */
    public void focus() {
        if (!field.isFocused() || isAllSelected()) {
            // A field that gets its skin after the focus selects all of its text, and the next key would replace it.
            field.applyCss();
            int caret = Math.min(left, field.getLength());
            field.requestFocus();
            field.selectRange(caret, caret);
        }
    }

    /** Gives the line the keyboard, with the cursor behind a text that was put there. */
    public void focusAtEnd() {
        focus();
        field.end();
    }

    /** Takes what was typed somewhere else on the screen. */
    public void type(String characters) {
        model.freshen();
        field.requestFocus();
        field.end();
        field.insertText(field.getLength(), characters);
        field.end();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                event.consume();
                enter(event);
            }
            case UP -> {
                event.consume();
                model.showLastSet();
            }
            case ESCAPE -> {
                event.consume();
                model.escape();
            }
            case TAB -> takeByTab(event);
            case BACK_SPACE, DELETE, LEFT, RIGHT, HOME, END -> model.freshen();
            default -> {}
        }
    }

    private void enter(KeyEvent event) {
        if (event.isShortcutDown()) {
            RemarkEvent.say(field, ui.text("session.line.sign", Shortcut.SIGN.keys()));
        } else {
            model.enter();
            field.end();
        }
    }

    /** Only while something is offered; then Tab is free again, so nobody is held here. */
    private void takeByTab(KeyEvent event) {
        if (!event.isShiftDown() && model.takeOffer(Answer.Key.TAKE)) {
            event.consume();
            field.end();
        }
    }

    private void typed(KeyEvent event) {
        if (!FieldKeys.isText(event)) {
            return;
        }
        if (event.getCharacter().equalsIgnoreCase("s") && model.takeOffer(Answer.Key.SWAP)) {
            event.consume();
            field.end();
            return;
        }
        model.freshen();
    }
}
