package org.chairside.ui.print;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.export.page.PageImages;
import org.chairside.ui.Screen;
import org.chairside.ui.export.ExportWords;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;

/** Pages as they will lie on paper; Enter hands them to the printer. */
public final class PrintView implements Screen {
    private final PrintModel model;
    private final VBox root = new VBox();
    private final PrintHead head;
    private final VBox sayings = new VBox();
    private final Label note = new Label();
    private final ListView<Integer> pages = new ListView<>();

    public PrintView(UiContext ui, PrintModel model) {
        this.model = model;
        head = new PrintHead(ui, model, this::print);
        pages.setId("print-pages");
        pages.setAccessibleText(ui.text("print.pages"));
        pages.setCellFactory(_ -> new PageCell(ui, model));
        pages.getStyleClass().add("print-pages");
        VBox.setVgrow(pages, Priority.ALWAYS);
        root.getStyleClass().add("print");
        root.getChildren().addAll(head.root(), sayings, pages, note);
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

    private void follow() {
        model.pageProperty().subscribe(this::show);
        model.pictures().zoomProperty().subscribe(_ -> pages.refresh());
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
        head.show(page);
        switch (page) {
            case PrintModel.Page.Making _ -> {}
            case PrintModel.Page.Nothing _ -> pages.getItems().clear();
            case PrintModel.Page.Shown(PageImages images) -> {
                pages.getItems().clear();
                pages.getItems()
                        .setAll(IntStream.range(0, images.count()).boxed().toList());
                if (!root.isFocusWithin() || head.isAtPrint()) {
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
                model.pictures().zoom(1);
            }
            case MINUS, SUBTRACT -> {
                event.consume();
                model.pictures().zoom(-1);
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
