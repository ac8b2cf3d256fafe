package org.chairside.ui.session.notices;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.chairside.ui.entry.KeyChoices;
import org.chairside.ui.entry.KeyStrip;
import org.chairside.ui.kit.UiContext;

/**
 * The question about a set that was just saved, below the line. A digit typed in the line begins the next set, so a digit
 * is an answer only with Alt, or with Enter once the keyboard has gone to the answers (Tab). A click is one too.
 */
public final class SetQuestionView {
    private final UiContext ui;
    private final SetQuestionModel model;
    private final StackPane root = new StackPane();
    private KeyStrip answers;

    public SetQuestionView(UiContext ui, SetQuestionModel model) {
        this.ui = ui;
        this.model = model;
        this.answers = new KeyStrip(ui, "");
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
        answers = new KeyStrip(ui, model.brief(why));
        List<String> words = model.answers(why);
        for (int i = 0; i < words.size(); i++) {
            int digit = i + 1;
            answers.add(words.get(i), () -> model.answer(why, digit));
        }
        root.getChildren().setAll(answers.root());
        root.setAccessibleText(ui.text("session.why.spoken", model.words(why), words.size()));
    }

    /** The answers, while it asks. */
    public Optional<KeyChoices> choices() {
        return shows() ? Optional.of(answers) : Optional.empty();
    }

    /** Nothing that is not in sight is ever answered. */
    private boolean shows() {
        return isAsking() && root.getScene() != null;
    }
}
