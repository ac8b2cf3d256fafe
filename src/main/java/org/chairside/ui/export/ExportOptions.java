package org.chairside.ui.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.chairside.model.PaperSize;
import org.chairside.ui.kit.UiContext;

/** The choice of what sessions leave as, on which sheet, and where to. */
final class ExportOptions {
    private final UiContext ui;
    private final ExportOptionsModel model;
    private final FlowPane kinds = new FlowPane();
    private final FlowPane papers = new FlowPane();
    private final Label where = new Label();

    ExportOptions(UiContext ui, ExportOptionsModel model) {
        this.ui = ui;
        this.model = model;
        choices(kinds, "kind", model.kinds(), ExportWords::key, model.kindProperty()::get, model::choose);
        choices(
                papers,
                "paper",
                Arrays.asList(PaperSize.values()),
                size -> "export.paper." + size.name().toLowerCase(Locale.ROOT),
                model.paperProperty()::get,
                model::choose);
        where.setId("export-where");
        where.setMinWidth(0);
    }

    /** What stands below one another. */
    List<Node> nodes() {
        Button change = new Button(ui.text("export.change"));
        change.setId("export-change");
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setOnAction(_ -> model.chooseFolder());
        HBox folder = new HBox(where, change);
        folder.getStyleClass().add("export-row");
        return List.of(region("export.as"), kinds, papers, region("export.where"), folder);
    }

    /** Shows what is chosen, until the returned handle is let go of. */
    Subscription follow() {
        return Subscription.combine(
                model.kindProperty().subscribe(kind -> {
                    select(kinds, kind);
                    papers.setDisable(!kind.isPaged());
                }),
                model.paperProperty().subscribe(paper -> select(papers, paper)),
                model.folderProperty().subscribe(to -> {
                    where.setText(to.map(Object::toString).orElse(ui.text("export.nowhere")));
                    where.setTooltip(new Tooltip(where.getText()));
                }));
    }

    /** While something is written nothing else can be chosen. */
    void disable(boolean isBusy) {
        kinds.setDisable(isBusy);
    }

    private Label region(String key) {
        Label label = new Label(ui.text(key));
        label.getStyleClass().add("t-region");
        return label;
    }

    private <T> void choices(
            FlowPane pane, String name, List<T> all, Function<T, String> key, Supplier<T> now, Consumer<T> choose) {
        ToggleGroup group = new ToggleGroup();
        pane.getStyleClass().add("export-choices");
        for (T each : all) {
            RadioButton button = new RadioButton(ui.text(key.apply(each)));
            button.setId("export-" + name + "-" + each.toString().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setUserData(each);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setSelected(each.equals(now.get()));
            button.selectedProperty().subscribe((_, selected) -> {
                if (selected) {
                    choose.accept(each);
                }
            });
            pane.getChildren().add(button);
        }
    }

    private static void select(FlowPane pane, Object wanted) {
        pane.getChildren().stream()
                .filter(node -> wanted.equals(node.getUserData()))
                .forEach(node -> ((RadioButton) node).setSelected(true));
    }
}
