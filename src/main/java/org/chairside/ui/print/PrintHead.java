package org.chairside.ui.print;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.chairside.export.page.PageImages;
import org.chairside.model.PaperSize;
import org.chairside.ui.kit.PrintDocument;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;

/** What is above the pages: what of the session they are, on which paper, how large, and the ways out. */
final class PrintHead {
    private final UiContext ui;
    private final PrintModel model;
    private final HBox leaves = new HBox();
    private final HBox papers = new HBox();
    private final Label count = new Label();
    private final Button print;
    private final FlowPane root = new FlowPane();

    /** @param printing hands the pages to the printer */
    PrintHead(UiContext ui, PrintModel model, Runnable printing) {
        this.ui = ui;
        this.model = model;
        print = button("print-print", ui.text("print.print"), printing);
        print.getStyleClass().add("primary");
        Button back = button("print-back", ui.text("review.back"), model::back);
        back.getStyleClass().add("quiet");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Label heading = new Label(ui.text("print.title"));
        heading.getStyleClass().add("t-head");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        leaves.getStyleClass().add("print-choice");
        papers.getStyleClass().add("print-choice");
        offerPapers();
        Button export = button("print-export", ui.text("print.file"), model::export);
        export.setTooltip(new Tooltip(Shortcut.EXPORT.keys()));
        root.getChildren().addAll(back, heading, count, leaves, papers, sizing(), print, export);
        root.getStyleClass().add("rems-head");
        model.leavesProperty().subscribe(this::offer);
    }

    Node root() {
        return root;
    }

    /** Whether the keyboard is at the button that prints. */
    boolean isAtPrint() {
        return print.isFocused();
    }

    void show(PrintModel.Page page) {
        print.setDisable(!(page instanceof PrintModel.Page.Shown));
        count.setText(
                switch (page) {
                    case PrintModel.Page.Making _ -> ui.text("print.making");
                    case PrintModel.Page.Nothing(String words) -> words;
                    case PrintModel.Page.Shown(PageImages images) -> ui.text("print.count", images.count());
                });
    }

    private void offerPapers() {
        ToggleGroup sizes = new ToggleGroup();
        for (PaperSize size : PaperSize.values()) {
            String name = size.name().toLowerCase(Locale.ROOT);
            RadioButton each = new RadioButton(ui.text("export.paper." + name));
            each.setId("print-" + name);
            choice(each, sizes, size == model.paperProperty().get(), () -> model.use(size));
            papers.getChildren().add(each);
        }
    }

    private Node sizing() {
        Label zoom = new Label();
        Button smaller =
                button("print-smaller", "\u2212", () -> model.pictures().zoom(-1));
        Button larger = button("print-larger", "+", () -> model.pictures().zoom(1));
        smaller.setAccessibleText(ui.text("print.smaller"));
        larger.setAccessibleText(ui.text("print.larger"));
        zoom.setMinWidth(Region.USE_PREF_SIZE);
        HBox sizing = new HBox(smaller, zoom, larger);
        sizing.getStyleClass().add("print-choice");
        model.pictures().zoomProperty().subscribe(percent -> zoom.setText(ui.text("print.zoom", percent.intValue())));
        return sizing;
    }

    private void offer(List<PrintDocument> all) {
        ToggleGroup group = new ToggleGroup();
        leaves.getChildren().clear();
        for (PrintDocument leaf : all) {
            RadioButton each = new RadioButton(ui.text(leaf.key()));
            each.setId("print-" + leaf.name().toLowerCase(Locale.ROOT));
            choice(each, group, leaf == model.leafProperty().get(), () -> model.show(leaf));
            leaves.getChildren().add(each);
        }
    }

    private static void choice(RadioButton button, ToggleGroup group, boolean now, Runnable choose) {
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setSelected(now);
        button.selectedProperty().subscribe((_, selected) -> {
            if (selected) {
                choose.run();
            }
        });
    }

    private static Button button(String id, String text, Runnable act) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
