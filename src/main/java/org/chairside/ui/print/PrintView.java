package org.chairside.ui.print;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.export.page.PageImages;
import org.chairside.settings.PaperSize;
import org.chairside.ui.Screen;
import org.chairside.ui.export.ExportWords;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.PrintDocument;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;

/** Pages as they will lie on paper; Enter hands them to the printer. */
public final class PrintView implements Screen {
    private final UiContext ui;
    private final PrintModel model;
    private final VBox root = new VBox();
    private final HBox leaves = new HBox();
    private final HBox papers = new HBox();
    private final Label count = new Label();
    private final Label zoom = new Label();
    private final VBox sayings = new VBox();
    private final Label note = new Label();
    private final ListView<Integer> pages = new ListView<>();
    private final Button print;

    public PrintView(UiContext ui, PrintModel model) {
        this.ui = ui;
        this.model = model;
        print = button("print-print", ui.text("print.print"), this::print);
        print.getStyleClass().add("primary");
        pages.setId("print-pages");
        pages.setAccessibleText(ui.text("print.pages"));
        pages.setCellFactory(_ -> new PageCell(ui, model));
        pages.getStyleClass().add("print-pages");
        VBox.setVgrow(pages, Priority.ALWAYS);
        root.getStyleClass().add("print");
        root.getChildren().addAll(head(), sayings, pages, note);
        sayings.getStyleClass().add("print-sayings");
        note.setId("print-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("print-note");
        follow();
        Shortcut.PRINT.within(root, this::print);
        Shortcut.EXPORT.within(root, model::export);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Node head() {
        Button back = button("print-back", ui.text("review.back"), model::back);
        back.getStyleClass().add("quiet");
        Label heading = new Label(ui.text("print.title"));
        heading.getStyleClass().add("t-head");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        leaves.getStyleClass().add("print-choice");
        papers.getStyleClass().add("print-choice");
        ToggleGroup sizes = new ToggleGroup();
        for (PaperSize size : PaperSize.values()) {
            String name = size.name().toLowerCase(Locale.ROOT);
            RadioButton each = new RadioButton(ui.text("export.paper." + name));
            each.setId("print-" + name);
            choice(each, sizes, size == model.paperProperty().get(), () -> model.use(size));
            papers.getChildren().add(each);
        }
        Button smaller = button("print-smaller", "\u2212", () -> model.zoom(-1));
        Button larger = button("print-larger", "+", () -> model.zoom(1));
        smaller.setAccessibleText(ui.text("print.smaller"));
        larger.setAccessibleText(ui.text("print.larger"));
        zoom.setMinWidth(Region.USE_PREF_SIZE);
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox sizing = new HBox(smaller, zoom, larger);
        sizing.getStyleClass().add("print-choice");
        Button export = button("print-export", ui.text("print.file"), model::export);
        export.setTooltip(new Tooltip(Shortcut.EXPORT.keys()));
        FlowPane head = new FlowPane(back, heading, count, leaves, papers, sizing, print, export);
        head.getStyleClass().add("rems-head");
        return head;
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

    private void follow() {
        model.leavesProperty().subscribe(this::offer);
        model.pageProperty().subscribe(this::show);
        model.zoomProperty().subscribe(percent -> {
            zoom.setText(ui.text("print.zoom", percent.intValue()));
            pages.refresh();
        });
        model.sayingsProperty().subscribe(all -> sayings.getChildren()
                .setAll(all.stream().map(PrintView::saying).toList()));
        model.noteProperty().subscribe(said -> {
            note.setText(said.words());
            note.setVisible(!said.words().isEmpty());
            note.setManaged(note.isVisible());
            note.setFocusTraversable(note.isVisible());
            said.level().on(note);
        });
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

    private static Node saying(ExportWords.Said said) {
        Label label = new Label(said.words());
        label.setWrapText(true);
        said.level().on(label);
        if (said.level() == Level.MEDIUM) {
            Node glyph = Glyph.WARNING.node();
            said.level().on(glyph);
            label.setGraphic(glyph);
        }
        return label;
    }

    private void show(PrintModel.Page page) {
        boolean shown = page instanceof PrintModel.Page.Shown;
        print.setDisable(!shown);
        switch (page) {
            case PrintModel.Page.Making _ -> count.setText(ui.text("print.making"));
            case PrintModel.Page.Nothing(String words) -> {
                count.setText(words);
                pages.getItems().clear();
            }
            case PrintModel.Page.Shown(PageImages images) -> {
                count.setText(ui.text("print.count", images.count()));
                pages.getItems().clear();
                pages.getItems()
                        .setAll(IntStream.range(0, images.count()).boxed().toList());
                if (!root.isFocusWithin() || print.isFocused()) {
                    pages.requestFocus();
                }
            }
        }
    }

    private void print() {
        model.print(root.getScene() == null ? null : root.getScene().getWindow());
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ESCAPE -> {
                event.consume();
                model.back();
            }
            case ENTER -> {
                if (!(event.getTarget() instanceof Button)) {
                    event.consume();
                    print();
                }
            }
            case PLUS, ADD, EQUALS -> {
                event.consume();
                model.zoom(1);
            }
            case MINUS, SUBTRACT -> {
                event.consume();
                model.zoom(-1);
            }
            default -> {}
        }
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public List<String> unsaved() {
        return List.of();
    }

    @Override
    public String titleKey() {
        return "print.title";
    }

    @Override
    public void shown() {
        model.load();
    }
}
