package org.chairside.ui.session;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.chairside.ui.entry.Answer;
import org.chairside.ui.entry.AnswerView;
import org.chairside.ui.entry.NotesView;
import org.chairside.ui.form.Panel;
import org.chairside.ui.form.Panels;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.session.notices.SetQuestionView;

/**
 * The place below the line where one thing at a time is shown: the panel that was opened there, else an answer, else how
 * old the draft is, else the limits that the line meets, else what the last set leaves to be explained. It keeps its height, so nothing jumps.
 */
final class Strip {
    private final SessionModel model;
    private final Panels panels;
    private final StackPane root = new StackPane();
    private final Label draft = new Label();
    private final Region notes;
    private final AnswerView answer;
    private final SetQuestionView why;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    /** The line was gone on with beside an open panel, and has something to say. */
    private boolean lineFirst;

    Strip(SessionModel model, Panels panels, Runnable toTheLine) {
        this.model = model;
        this.panels = panels;
        UiContext ui = model.ui();
        notes = new NotesView(ui, model.entry().echoProperty()).root();
        answer = new AnswerView(
                ui,
                () -> {
                    model.entry().enter();
                    toTheLine.run();
                },
                offer -> {
                    model.entry().typed(offer.line());
                    toTheLine.run();
                });
        why = new SetQuestionView(ui, model.setQuestion());
        draft.getStyleClass().add("draft-notice");
        draft.setId("draft-notice");
        root.getStyleClass().add("strip");
        root.setId("strip");
        draft.textProperty().bind(model.draftNoticeProperty());
        model.entry().answerProperty().subscribe(said -> {
            lineFirst = panels.isOpen() && !(said instanceof Answer.Quiet);
            show();
        });
        model.draftNoticeProperty().subscribe(_ -> show());
        model.entry().echoProperty().subscribe(_ -> show());
        model.setQuestion().askedProperty().subscribe(_ -> show());
        panels.openProperty().subscribe(_ -> {
            lineFirst = false;
            show();
        });
    }

    Region root() {
        return root;
    }

    /** The question about the set saved last. */
    SetQuestionView why() {
        return why;
    }

    /** Whether there is anything in it. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    private void show() {
        busy.set(panels.isOpen()
                || !(model.entry().answerProperty().get() instanceof Answer.Quiet)
                || !draft.getText().isEmpty()
                || why.isAsking()
                || !model.entry().echoProperty().get().notes().isEmpty());
        Node shown = panels.openProperty()
                .get()
                .filter(_ -> !lineFirst)
                .<Node>map(Panel::root)
                .orElseGet(this::fromTheLine);
        if (!root.getChildren().equals(List.of(shown))) {
            root.getChildren().setAll(shown);
        }
    }

    private Node fromTheLine() {
        Answer said = model.entry().answerProperty().get();
        if (!(said instanceof Answer.Quiet)) {
            answer.show(said, model.entry().textProperty().get());
            return answer.root();
        }
        if (!draft.getText().isEmpty()) {
            return draft;
        }
        boolean noted = !model.entry().echoProperty().get().notes().isEmpty();
        return why.isAsking() && !noted ? why.root() : notes;
    }
}
