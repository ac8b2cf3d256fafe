package org.chairside.ui.rems;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;

/** What is above the facts: how many are missing, which form they are for, and what can be done with them. */
final class RemsHead {
    private final Label heading = new Label();
    private final Label missing = new Label();
    private final GenerationChoice generation;
    private final FlowPane root = new FlowPane();

    /**
     * @param site says what is the same for every form of the clinic
     * @param sending writes down that a form was sent
     */
    RemsHead(UiContext ui, RemsModel model, Runnable site, Runnable sending) {
        generation = new GenerationChoice(ui, model);
        Button back = button("rems-back", ui.text("review.back"), model::back);
        back.getStyleClass().add("quiet");
        heading.setText(ui.text("rems.title"));
        heading.getStyleClass().add("t-head");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        missing.setId("rems-missing");
        missing.setFocusTraversable(true);
        missing.setMinWidth(Region.USE_PREF_SIZE);
        Button all = button("rems-copy-all", ui.text("rems.copy.all"), model::copyAll);
        Button about = button("rems-site", ui.text("rems.site"), site);
        Button sent =
                button("rems-sent", ui.text("records.log", ui.text("rems.sent"), Shortcut.FORM_SENT.keys()), sending);
        Button export = button("rems-export", ui.text("rems.export"), model::export);
        export.setTooltip(new Tooltip(Shortcut.EXPORT.keys()));
        Button print = button("rems-print", ui.text("rems.print"), model::print);
        print.setTooltip(new Tooltip(Shortcut.PRINT.keys()));
        root.getChildren().addAll(back, heading, missing, generation.root(), all, about, export, print, sent);
        root.getStyleClass().add("rems-head");
    }

    Node root() {
        return root;
    }

    /** The name of the page, which gives way to large letters. */
    Node heading() {
        return heading;
    }

    /** Says how many are missing, or why there is nothing. */
    void say(String words) {
        missing.setText(words);
    }

    /** Whether the keyboard is at the choice of the form. */
    boolean isChoosing() {
        return generation.root().isFocusWithin();
    }

    private static Button button(String id, String text, Runnable act) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
