package org.chairside.ui.compare;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.chart.Chart;
import org.chairside.ui.Screen;
import org.chairside.ui.kit.Em;
import org.chairside.ui.kit.Focus;
import org.chairside.ui.kit.PatientBanner;
import org.chairside.ui.kit.UiContext;

/** Two sessions: their pictures one above the other with the first doses in line, and the key figures beside them. */
public final class CompareView implements Screen {
    /** Below this many ems the figures stand below the pictures. */
    private static final double NARROW = 64;

    private final UiContext ui;
    private final CompareModel model;
    private final Em em = new Em();
    private final PatientBanner banner;
    private final Label why = new Label();
    private final FlowPane head = new FlowPane();
    private final OtherSession other;
    private final ComparedSession above;
    private final ComparedSession below;
    private final FigureTable figures;
    private final VBox pictures = new VBox();
    private final HBox wide = new HBox();
    private final VBox column = new VBox();
    private final ScrollPane tall = new ScrollPane(column);
    private final VBox root = new VBox();

    public CompareView(UiContext ui, CompareModel model) {
        this.ui = ui;
        this.model = model;
        banner = new PatientBanner(ui);
        above = new ComparedSession(ui, "compare-first", model::open);
        below = new ComparedSession(ui, "compare-second", model::open);
        figures = new FigureTable(ui);
        other = new OtherSession(ui, model);
        prepareHead();
        pictures.getChildren().addAll(above.root(), below.root());
        pictures.getStyleClass().add("compare-pictures");
        VBox.setVgrow(above.root(), Priority.ALWAYS);
        VBox.setVgrow(below.root(), Priority.ALWAYS);
        HBox.setHgrow(pictures, Priority.ALWAYS);
        tall.setFitToWidth(true);
        tall.setFocusTraversable(false);
        Focus.follow(tall);
        wide.getStyleClass().add("compare-wide");
        column.getStyleClass().add("compare-tall");
        why.getStyleClass().addAll("t-head", "course-words");
        why.setWrapText(true);
        why.setFocusTraversable(true);
        root.getStyleClass().add("compare");
        root.widthProperty().subscribe(_ -> arrange());
        em.scaleProperty().subscribe(_ -> arrange());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.pageProperty().subscribe(this::show);
    }

    private void prepareHead() {
        Button back = new Button(ui.text("review.back"));
        back.setId("compare-back");
        back.getStyleClass().add("quiet");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> model.back());
        Label heading = new Label(ui.text("compare.heading"));
        heading.getStyleClass().add("t-head");
        head.getStyleClass().add("compare-head");
        head.getChildren().addAll(back, heading, other.root());
    }

    private void show(CompareModel.Page page) {
        switch (page) {
            case CompareModel.Page.Loading _ -> nothing(ui.text("review.loading"));
            case CompareModel.Page.Nothing(String words) -> nothing(words);
            case CompareModel.Page.Shown(CompareModel.Pair pair) -> show(pair);
        }
    }

    private void nothing(String words) {
        why.setText(words);
        Button back = new Button(ui.text("review.back"));
        back.setOnAction(_ -> model.back());
        VBox only = new VBox(why, back);
        only.getStyleClass().add("review-nothing");
        root.getChildren().setAll(em, only);
        why.requestFocus();
    }

    private void show(CompareModel.Pair pair) {
        Chart second = pair.second();
        banner.show(
                second.patient(), second.openedAt().atZone(ui.words().zone()).toLocalDate());
        other.show(pair);
        above.show(pair.first(), pair.minutes(), model.name(pair.first()));
        below.show(second, pair.minutes(), model.name(second));
        figures.show(pair.figures(), model.day(pair.first()), model.day(second));
        boolean first = !root.getChildren().contains(head);
        arrange();
        if (first && root.getScene() != null) {
            other.root().requestFocus();
        }
    }

    private void arrange() {
        figures.scale(em.getScale());
        if (!(model.pageProperty().get() instanceof CompareModel.Page.Shown)) {
            return;
        }
        boolean narrow = root.getWidth() > 0 && root.getWidth() < NARROW * 16 * em.getScale();
        wide.getChildren().clear();
        column.getChildren().clear();
        Region body = narrow ? tall : wide;
        if (narrow) {
            column.getChildren().addAll(pictures, figures.root());
        } else {
            wide.getChildren().addAll(pictures, figures.root());
        }
        VBox.setVgrow(body, Priority.ALWAYS);
        root.getChildren().setAll(em, banner.root(), head, body);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !other.root().isShowing()) {
            event.consume();
            model.back();
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
        return "compare.title";
    }

    @Override
    public void shown() {
        model.load();
    }
}
