package org.chairside.ui.entry;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;

/** A question or a refusal under the line, with what may have been meant one key away. */
public final class AnswerView {
    private static final int SHOWN = 60;
    private static final String CUT = "\u2026";

    private final UiContext ui;
    private final Runnable asTyped;
    private final Consumer<Answer.Offer> take;
    private final FlowPane root = new FlowPane();

    public AnswerView(UiContext ui, Runnable asTyped, Consumer<Answer.Offer> take) {
        this.ui = ui;
        this.asTyped = asTyped;
        this.take = take;
        root.getStyleClass().addAll("strip-row", "answer");
        root.setId("answer");
        // Else a flow is never narrower than its widest child, which is to follow the width of the flow.
        root.setMinWidth(0);
    }

    public Region root() {
        return root;
    }

    /** @param line the text that is answered */
    public void show(Answer answer, String line) {
        root.getChildren().clear();
        switch (answer) {
            case Answer.Quiet _ -> root.setAccessibleText("");
            case Answer.Asked(List<Answer.Ask> asks) -> ask(asks);
            case Answer.Refused refused -> refuse(refused, line);
        }
    }

    private void ask(List<Answer.Ask> asks) {
        for (Answer.Ask ask : asks) {
            root.getChildren().add(words(ask.words(), Level.MEDIUM));
            ask.offer().ifPresent(offer -> root.getChildren().add(button(offer)));
        }
        Button save = new Button(ui.text("session.offer.as-typed"));
        save.getStyleClass().add("quiet");
        save.setId("as-typed");
        save.setOnAction(_ -> asTyped.run());
        root.getChildren().add(save);
        speak(String.join(" ", asks.stream().map(Answer.Ask::words).toList()));
    }

    private void refuse(Answer.Refused refused, String line) {
        root.getChildren().addAll(marked(refused, line), words(refused.why(), Level.HIGH));
        refused.offer().ifPresent(offer -> root.getChildren().add(button(offer)));
        speak(refused.why());
    }

    /** The line again, with the characters that are the matter underlined; of a long one what stands around them. */
    private static Node marked(Answer.Refused refused, String line) {
        int from = Math.clamp(refused.from(), 0, line.length());
        int to = Math.clamp(refused.to(), from, line.length());
        Text matter = new Text(begin(line.substring(from, to)));
        matter.getStyleClass().addAll("plain-text", "marked");
        TextFlow flow = new TextFlow(plain(end(line.substring(0, from))), matter, plain(begin(line.substring(to))));
        flow.setId("marked");
        return flow;
    }

    private static String begin(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + CUT : text;
    }

    private static String end(String text) {
        return text.length() > SHOWN ? CUT + text.substring(text.length() - SHOWN) : text;
    }

    private static Text plain(String text) {
        Text plain = new Text(text);
        plain.getStyleClass().add("plain-text");
        return plain;
    }

    /** No wider than the row: what does not fit goes on below. */
    private Label words(String text, Level level) {
        Region sign = (level == Level.HIGH ? Glyph.STOPPED : Glyph.WARNING).node();
        level.on(sign);
        Label label = new Label(text, sign);
        label.getStyleClass().add("answer-words");
        label.setWrapText(true);
        label.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> root.getWidth()
                                - root.getInsets().getLeft()
                                - root.getInsets().getRight(),
                        root.widthProperty(),
                        root.insetsProperty()));
        level.on(label);
        return label;
    }

    private Button button(Answer.Offer offer) {
        Button button = new Button(offer.words());
        button.getStyleClass().add("offer");
        button.setOnAction(_ -> take.accept(offer));
        return button;
    }

    private void speak(String words) {
        root.setAccessibleText(words);
        root.notifyAccessibleAttributeChanged(javafx.scene.AccessibleAttribute.TEXT);
    }
}
