package org.chairside.ui.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.entry.Answer;
import org.chairside.ui.entry.AnswerView;
import org.chairside.ui.kit.LineField;
import org.chairside.ui.kit.UiContext;

/**
 * A form below the line: what can be recorded, the fields of it, a button that names the act, and what was understood.
 * Enter in any field is the button; Up and Down go to another act; Right in an empty field takes what is offered there.
 */
public final class FormPanel implements Panel {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final UiContext ui;
    private final FormModel model;
    private final Runnable done;
    private final VBox root = new VBox();
    private final FlowPane choices = new FlowPane();
    private final FlowPane fields = new FlowPane();
    private final Label glance = new Label();
    private final Label echo = new Label();
    private final AnswerView answer;
    private final Map<FieldName, TextField> inputs = new EnumMap<>(FieldName.class);

    /** @param id of the root node */
    public FormPanel(String id, UiContext ui, FormModel model, Runnable done) {
        this.ui = ui;
        this.model = model;
        this.done = done;
        this.answer = new AnswerView(ui, this::submit, this::take);
        root.setId(id);
        root.getStyleClass().add("form-panel");
        choices.getStyleClass().add("strip-row");
        fields.getStyleClass().add("strip-row");
        glance.getStyleClass().addAll("t-small", "form-glance");
        glance.setId(id + "-glance");
        glance.setWrapText(true);
        glance.maxWidthProperty().bind(choices.widthProperty());
        for (Region wraps : new Region[] {root, choices, fields}) {
            wraps.setMinWidth(0);
        }
        echo.getStyleClass().addAll("t-small", "form-echo");
        echo.setId(id + "-echo");
        echo.setWrapText(true);
        root.getChildren().addAll(choices, fields, echo);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.actsProperty().subscribe(this::showActs);
        model.actProperty().subscribe(act -> act.ifPresent(this::showFields));
        model.faceProperty().subscribe(this::show);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void open() {
        model.open();
        focusFirst();
    }

    @Override
    public void close() {
        model.close();
    }

    @Override
    public List<String> unsaved() {
        return model.unsaved();
    }

    @Override
    public void hidden() {
        model.pause();
    }

    @Override
    public void shown() {
        model.resume();
    }

    /** The keyboard goes to the first field but the time; where there is none, to the form. */
    private void focusFirst() {
        Optional<TextField> first = inputs.entrySet().stream()
                .filter(each -> each.getKey() != FieldName.TIME)
                .map(Map.Entry::getValue)
                .findFirst();
        first.or(() -> inputs.values().stream().findFirst()).ifPresentOrElse(FormPanel::mark, root::requestFocus);
    }

    /** What stands in it by then is marked: whoever types has it in its place, and never before what is typed. */
    private static void mark(TextField field) {
        focus(field);
        field.selectAll();
    }

    private static void focus(TextField field) {
        field.applyCss();
        field.requestFocus();
        field.end();
    }

    private void showActs(List<FormAct> acts) {
        choices.getChildren().clear();
        if (acts.size() > 1) {
            acts.forEach(act -> choices.getChildren().add(choice(act)));
        }
        choices.getChildren().add(glance);
        showChosen();
        showChoices();
    }

    private void showChoices() {
        boolean some = choices.getChildren().size() > 1 || !glance.getText().isEmpty();
        choices.setManaged(some);
        choices.setVisible(some);
    }

    private ToggleButton choice(FormAct act) {
        ToggleButton button = new ToggleButton(act.name());
        button.getStyleClass().add("small-toggle");
        button.setUserData(act);
        button.setFocusTraversable(false);
        button.setAccessibleText(act.go());
        button.setOnAction(_ -> {
            model.choose(act);
            showChosen();
            focusFirst();
        });
        return button;
    }

    private void showChosen() {
        for (Node node : choices.getChildren()) {
            if (node instanceof ToggleButton button) {
                button.setSelected(model.actProperty()
                        .get()
                        .filter(act -> act.equals(button.getUserData()))
                        .isPresent());
            }
        }
    }

    private void showFields(FormAct act) {
        boolean hadFocus = inputs.values().stream().anyMatch(Node::isFocused);
        inputs.forEach((name, input) -> input.textProperty().unbindBidirectional(model.text(name)));
        inputs.clear();
        fields.getChildren().clear();
        act.fields().forEach(name -> fields.getChildren().add(labelled(name)));
        Button go = new Button(act.go());
        go.setId(root.getId() + "-go");
        go.getStyleClass().add("offer");
        go.setOnAction(_ -> submit());
        fields.getChildren().add(go);
        showChosen();
        if (hadFocus) {
            focusFirst();
        }
    }

    private HBox labelled(FieldName name) {
        TextField input = new LineField(name.use());
        input.setId(root.getId() + "-" + name.code());
        input.getStyleClass().add(name.isLong() ? "form-long" : name.isWide() ? "form-wide" : "form-short");
        input.setAccessibleText(ui.text(name.spokenKey()));
        input.textProperty().bindBidirectional(model.text(name));
        inputs.put(name, input);
        Label label = new Label(ui.text(name.labelKey()));
        label.getStyleClass().add("lbl");
        label.setLabelFor(input);
        HBox both = new HBox(label, input);
        both.getStyleClass().add("form-field");
        return both;
    }

    private void show(FormState state) {
        glance.setText(state.glance());
        showChoices();
        inputs.forEach((name, input) -> {
            String offer = state.offers().getOrDefault(name, "");
            boolean time = name == FieldName.TIME;
            input.setPromptText(offer.isEmpty() ? (time ? ui.text("session.dose.time.prompt") : "") : offer);
            input.setAccessibleHelp(offer.isEmpty() ? "" : ui.text("form.offer.spoken", offer));
            input.pseudoClassStateChanged(
                    INVALID, state.at().filter(name::equals).isPresent());
        });
        showBelow(state);
    }

    private void showBelow(FormState state) {
        boolean says = !(state.answer() instanceof Answer.Quiet);
        echo.setText(new FormEcho(ui).of(state, inputs.keySet()));
        if (says) {
            answer.show(
                    state.answer(),
                    state.at().map(model::text).map(text -> text.get()).orElse(""));
        }
        Node below = says ? answer.root() : echo;
        if (!root.getChildren().getLast().equals(below)) {
            root.getChildren().set(root.getChildren().size() - 1, below);
        }
        state.at().map(inputs::get).ifPresent(input -> mark(input, state.answer()));
    }

    private static void mark(TextField input, Answer answer) {
        if (answer instanceof Answer.Refused(String _, int from, int to, var _)) {
            input.requestFocus();
            input.selectRange(Math.clamp(from, 0, input.getLength()), Math.clamp(to, 0, input.getLength()));
        }
    }

    private void pressed(KeyEvent event) {
        Optional<FieldName> in = inputs.entrySet().stream()
                .filter(each -> each.getValue().equals(event.getTarget()))
                .map(Map.Entry::getKey)
                .findFirst();
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        boolean taken = plain
                && in.isPresent()
                && switch (event.getCode()) {
                    case ENTER -> {
                        submit();
                        yield true;
                    }
                    case TAB -> takesOffer();
                    case RIGHT -> atEnd(inputs.get(in.get())) && model.take(in.get()) && moved(in.get());
                    case UP -> step(-1);
                    case DOWN -> step(1);
                    default -> false;
                };
        if (taken) {
            event.consume();
        }
    }

    /** Tab takes what may have been meant, as in the entry line, and goes on only where nothing is offered. */
    private boolean takesOffer() {
        Optional<Answer.Offer> offer =
                model.faceProperty().get().answer() instanceof Answer.Refused(String _, int _, int _, var meant)
                        ? meant
                        : Optional.empty();
        offer.ifPresent(this::take);
        return offer.isPresent();
    }

    private static boolean atEnd(TextField input) {
        return input.getCaretPosition() == input.getLength();
    }

    private boolean moved(FieldName name) {
        inputs.get(name).end();
        return true;
    }

    private boolean step(int by) {
        model.step(by);
        focusFirst();
        return true;
    }

    private void submit() {
        if (model.submit()) {
            done.run();
        }
    }

    private void take(Answer.Offer offer) {
        model.faceProperty().get().at().ifPresent(name -> {
            model.text(name).set(offer.line());
            focus(inputs.get(name));
        });
    }
}
