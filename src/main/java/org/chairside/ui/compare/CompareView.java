package org.chairside.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.chairside.chart.Chart;
import org.chairside.ui.Screen;
import org.chairside.ui.canvas.ChartCanvas;
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
    private final ComboBox<Chart> others = new ComboBox<>();
    private final Half above;
    private final Half below;
    private final FigureTable figures;
    private final VBox pictures = new VBox();
    private final HBox wide = new HBox();
    private final VBox column = new VBox();
    private final ScrollPane tall = new ScrollPane(column);
    private final VBox root = new VBox();
    private boolean filling;

    public CompareView(UiContext ui, CompareModel model) {
        this.ui = ui;
        this.model = model;
        banner = new PatientBanner(ui);
        above = new Half(ui, "compare-first", model::open);
        below = new Half(ui, "compare-second", model::open);
        figures = new FigureTable(ui);
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
        others.setId("compare-other");
        others.setAccessibleText(ui.text("compare.other"));
        others.setAccessibleHelp(ui.text("compare.other.help"));
        others.setConverter(new StringConverter<>() {
            @Override
            public String toString(Chart chart) {
                return chart == null ? "" : model.name(chart);
            }

            @Override
            public Chart fromString(String typed) {
                return others.getValue();
            }
        });
        others.valueProperty().subscribe(chosen -> {
            if (!filling && chosen != null) {
                model.choose(chosen);
            }
        });
        head.getStyleClass().add("compare-head");
        head.getChildren().addAll(back, heading, others);
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
        filling = true;
        others.getItems().setAll(pair.others());
        others.setValue(pair.other());
        filling = false;
        above.show(pair.first(), pair.minutes(), model.name(pair.first()));
        below.show(second, pair.minutes(), model.name(second));
        figures.show(
                pair.figures(),
                ui.words().date(pair.first().openedAt()),
                ui.words().date(second.openedAt()));
        boolean first = !root.getChildren().contains(head);
        arrange();
        if (first && root.getScene() != null) {
            others.requestFocus();
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
        if (event.getCode() == KeyCode.ESCAPE && !others.isShowing()) {
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

    /** One session of the two. */
    private static final class Half {
        private final Button name = new Button();
        private final ChartCanvas picture;
        private final VBox root;
        private Optional<Chart> chart = Optional.empty();

        Half(UiContext ui, String id, java.util.function.Consumer<org.chairside.model.SessionId> open) {
            picture = new ChartCanvas(ui);
            picture.setId(id);
            name.setId(id + "-name");
            name.getStyleClass().addAll("quiet", "strong");
            name.setAccessibleHelp(ui.text("compare.open"));
            name.setOnAction(_ -> chart.map(Chart::session).ifPresent(open));
            root = new VBox(name, picture);
            VBox.setVgrow(picture, Priority.ALWAYS);
        }

        Region root() {
            return root;
        }

        void show(Chart shown, SameMinutes minutes, String words) {
            chart = Optional.of(shown);
            name.setText(words);
            picture.windowProperty().set(Optional.of(minutes.window(shown)));
            picture.chartProperty().set(chart);
        }
    }
}
