package org.chairside.ui.session;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.chairside.ui.entry.Answer;
import org.chairside.ui.entry.AnswerView;
import org.chairside.ui.entry.NotesView;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.session.notices.SetQuestionView;

/**
 * The place below the line where one thing at a time is shown: an answer, else how old the draft is, else the limits that
 * the line meets, else what the last set leaves to be explained. It takes the place of the hint there, and a row of its own
 * only while something is typed.
 */
final class Strip {
    private final SessionModel model;
    private final StackPane root = new StackPane();
    private final Label draft = new Label();
    private final Region notes;
    private final AnswerView answer;
    private final SetQuestionView why;
    private final Region echo;
    private boolean covered;

    /** @param echo what the line says of itself */
    Strip(SessionModel model, Region echo, Runnable toTheLine) {
        this.model = model;
        this.echo = echo;
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
        why = new SetQuestionView(ui, model.lateSetQuestion());
        draft.getStyleClass().add("draft-notice");
        draft.setId("draft-notice");
        root.getStyleClass().add("strip");
        root.setId("strip");
        root.setMinWidth(0);
        root.setMinHeight(Region.USE_PREF_SIZE);
        draft.textProperty().bind(model.draftNoticeProperty());
        model.entry().answerProperty().subscribe(_ -> show());
        model.draftNoticeProperty().subscribe(_ -> show());
        model.entry().echoProperty().subscribe(_ -> show());
        model.lateSetQuestion().askedProperty().subscribe(_ -> show());
    }

    Region root() {
        return root;
    }

    /** The question about the set saved last. */
    SetQuestionView why() {
        return why;
    }

    /** Whether a panel asks too: a digit with Alt is its answer then, so that nothing else may show one. */
    void giveWay(boolean panelAsks) {
        covered = panelAsks;
        show();
    }

    private boolean asksWhy() {
        return why.isAsking() && !covered;
    }

    private void show() {
        boolean answers = !(model.entry().answerProperty().get() instanceof Answer.Quiet);
        boolean busy = answers
                || !draft.getText().isEmpty()
                || asksWhy()
                || !model.entry().echoProperty().get().notes().isEmpty();
        Node shown = fromTheLine();
        if (!root.getChildren().equals(List.of(shown))) {
            root.getChildren().setAll(shown);
        }
        there(root, busy);
        there(
                echo,
                !busy
                        || (!answers
                                && !model.entry().echoProperty().get().chips().isEmpty()));
    }

    private static void there(Region region, boolean is) {
        region.setVisible(is);
        region.setManaged(is);
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
        return asksWhy() && !noted ? why.root() : notes;
    }
}
