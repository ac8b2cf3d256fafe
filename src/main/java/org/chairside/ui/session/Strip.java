package org.chairside.ui.session;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.chairside.model.NotTaken;
import org.chairside.ui.kit.Kit;

/**
 * The place below the line where one thing at a time is shown: what was opened there (a reason, a dose, an amendment), else
 * an answer, else how old the draft is, else the limits that the line meets. It keeps its height, so nothing jumps.
 */
final class Strip {
    private final SessionModel model;
    private final StackPane root = new StackPane();
    private final Label draft = new Label();
    private final Region notes;
    private final AnswerView answer;
    private final KeyStrip notTaken;
    private final DosePanel dose;
    private final AmendView amend;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private Optional<Panel> open = Optional.empty();

    /** What can be opened here. */
    enum Panel {
        NOT_TAKEN,
        DOSE,
        AMEND
    }

    Strip(SessionModel model, Runnable closed) {
        this.model = model;
        Kit kit = model.kit();
        notes = new NotesView(kit, model.entry().echoProperty()).root();
        answer = new AnswerView(
                kit,
                () -> {
                    model.entry().enter();
                    closed.run();
                },
                offer -> {
                    model.entry().typed(offer.line());
                    closed.run();
                });
        notTaken = new KeyStrip(kit.text("session.not-taken"));
        for (NotTaken reason : NotTaken.values()) {
            if (reason != NotTaken.UNSTATED) {
                notTaken.add(new org.chairside.ui.kit.VitalWords(kit.messages(), kit.words()).notTaken(reason), () -> {
                    closed.run();
                    model.notTaken(reason);
                });
            }
        }
        dose = new DosePanel(kit, model.doses(), closed);
        amend = new AmendView(kit, model.amendment());
        draft.getStyleClass().add("draft-notice");
        draft.setId("draft-notice");
        root.getStyleClass().add("strip");
        root.setId("strip");
        draft.textProperty().bind(model.draftNoticeProperty());
        model.entry().answerProperty().subscribe(_ -> show());
        model.draftNoticeProperty().subscribe(_ -> show());
        model.entry().echoProperty().subscribe(_ -> show());
        model.faces().doseProperty().subscribe((before, after) -> {
            // What was offered may have been done meanwhile: nothing is given twice for want of a fresh panel.
            if (isOpen(Panel.DOSE) && !before.step().equals(after.step())) {
                dose.open(after);
            }
        });
        model.amendment().stepProperty().subscribe(step -> {
            if (step instanceof AmendModel.Step.Closed && isOpen(Panel.AMEND)) {
                closed.run();
            }
        });
    }

    Region root() {
        return root;
    }

    void open(Panel panel) {
        if (panel != Panel.AMEND) {
            model.amendment().close();
        }
        open = Optional.of(panel);
        show();
        switch (panel) {
            case NOT_TAKEN -> notTaken.focus();
            case DOSE -> dose.open(model.faces().doseProperty().get());
            case AMEND -> amend.focus();
        }
    }

    /** Shows what the line has to say again. */
    void close() {
        boolean amending = isOpen(Panel.AMEND);
        open = Optional.empty();
        if (amending) {
            model.amendment().close();
        }
        show();
    }

    boolean isOpen() {
        return open.isPresent();
    }

    private boolean isOpen(Panel panel) {
        return open.filter(panel::equals).isPresent();
    }

    /** Takes a digit where digits are choices; says whether it did. */
    boolean typed(javafx.scene.input.KeyEvent event) {
        return isOpen(Panel.NOT_TAKEN) ? notTaken.typed(event) : isOpen(Panel.AMEND) && amend.typed(event);
    }

    /** Whether there is anything in it. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    private void show() {
        busy.set(open.isPresent()
                || !(model.entry().answerProperty().get() instanceof Answer.Quiet)
                || !draft.getText().isEmpty()
                || !model.entry().echoProperty().get().notes().isEmpty());
        Node shown = open.<Node>map(this::panel).orElseGet(this::fromTheLine);
        if (!root.getChildren().equals(java.util.List.of(shown))) {
            root.getChildren().setAll(shown);
        }
    }

    private Region panel(Panel panel) {
        return switch (panel) {
            case NOT_TAKEN -> notTaken.root();
            case DOSE -> dose.root();
            case AMEND -> amend.root();
        };
    }

    private Node fromTheLine() {
        Answer said = model.entry().answerProperty().get();
        if (!(said instanceof Answer.Quiet)) {
            answer.show(said, model.entry().textProperty().get());
            return answer.root();
        }
        return draft.getText().isEmpty() ? notes : draft;
    }
}
