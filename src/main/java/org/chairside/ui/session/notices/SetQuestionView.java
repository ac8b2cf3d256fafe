package org.chairside.ui.session.notices;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.chairside.ui.entry.KeyStrip;
import org.chairside.ui.kit.UiContext;

/**
 * The question about a set that was just saved, below the line. A digit typed in the line begins the next set, so a digit
 * is an answer only with Alt, or once the keyboard has gone to the answers (Tab). A click is one too.
 */
public final class SetQuestionView {
    private final UiContext ui;
    private final SetQuestionModel model;
    private final StackPane root = new StackPane();
    private KeyStrip answers;

    public SetQuestionView(UiContext ui, SetQuestionModel model) {
        this.ui = ui;
        this.model = model;
        this.answers = new KeyStrip("");
        root.setId("why");
        root.setMinWidth(0);
        model.askedProperty().subscribe(asked -> asked.ifPresent(this::show));
    }

    public Region root() {
        return root;
    }

    public boolean isAsking() {
        return model.askedProperty().get().isPresent();
    }

    private void show(SetQuestion why) {
        answers = new KeyStrip(model.brief(why));
        List<String> words = model.answers(why);
        for (int i = 0; i < words.size(); i++) {
            int digit = i + 1;
            answers.add(words.get(i), () -> model.answer(why, digit));
        }
        root.getChildren().setAll(answers.root());
        root.setAccessibleText(ui.text("session.why.spoken", model.words(why), words.size()));
    }

    /** Takes a digit where it cannot be meant for the line; says whether it did. */
    public boolean pressed(KeyEvent event) {
        boolean alone = event.isAltDown() && !event.isControlDown() && !event.isShiftDown() && !event.isMetaDown();
        return alone
                && event.getCode().isDigitKey()
                && shows()
                && model.askedProperty()
                        .get()
                        .filter(why -> model.answer(why, digit(event)))
                        .isPresent();
    }

    private static int digit(KeyEvent event) {
        String name = event.getCode().getName();
        return name.charAt(name.length() - 1) - '0';
    }

    /** Takes a digit typed while one of the answers has the keyboard; says whether it did. */
    public boolean typed(KeyEvent event) {
        return shows() && isWithin((Node) event.getTarget()) && answers.typed(event);
    }

    /** Nothing that is not in sight is ever answered. */
    private boolean shows() {
        return isAsking() && root.getScene() != null;
    }

    private boolean isWithin(Node node) {
        Node each = node;
        while (each != null && !each.equals(root)) {
            each = each.getParent();
        }
        return each != null;
    }
}
