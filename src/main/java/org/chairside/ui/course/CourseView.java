package org.chairside.ui.course;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.chart.Chart;
import org.chairside.ui.Screen;
import org.chairside.ui.canvas.Trend;
import org.chairside.ui.canvas.TrendCanvas;
import org.chairside.ui.kit.Em;
import org.chairside.ui.kit.Focus;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.PatientBanner;
import org.chairside.ui.kit.UiContext;

/** A course: the warning that it foretells nothing, two small pictures, and the sessions one a row. */
public final class CourseView implements Screen {
    private final UiContext ui;
    private final CourseModel model;
    private final VBox page = new VBox();
    private final VBox root = new VBox();
    private final PatientBanner banner;
    private final Label heading = new Label();
    private final Label first = new Label();
    private final HBox trends = new HBox();
    private final CourseGrid table;

    public CourseView(UiContext ui, CourseModel model) {
        this.ui = ui;
        this.model = model;
        banner = new PatientBanner(ui);
        table = new CourseGrid(ui, model);
        Em em = new Em();
        em.scaleProperty().subscribe(_ -> table.scale(em.getScale()));
        VBox.setVgrow(table.root(), Priority.ALWAYS);
        trends.getStyleClass().add("course-trends");
        root.getStyleClass().add("course");
        page.getChildren().addAll(head(), warning(), first, trends, table.root());
        ScrollPane scroll = Focus.scrolling(page);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        // Whose page it is never scrolls away.
        root.getChildren().addAll(em, banner.root(), scroll);
        first.setId("course-first");
        first.setText(ui.text("course.first"));
        wrapped(first);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.pageProperty().subscribe(this::show);
    }

    private Node head() {
        Button back = new Button(ui.text("review.back"));
        back.setId("course-back");
        back.getStyleClass().add("quiet");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> model.back());
        heading.setId("course-heading");
        heading.getStyleClass().add("t-head");
        heading.setFocusTraversable(true);
        heading.setWrapText(true);
        HBox head = new HBox(back, heading);
        head.getStyleClass().add("course-head");
        return head;
    }

    private Node warning() {
        Label warning = new Label(ui.text("course.warning"));
        warning.setId("course-warning");
        warning.setGraphic(Glyph.WARNING.node());
        Level.MEDIUM.on(warning.getGraphic());
        wrapped(warning);
        return warning;
    }

    private static void wrapped(Label label) {
        label.setWrapText(true);
        label.setFocusTraversable(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("course-words");
    }

    private void show(CourseModel.Page page) {
        boolean shown = page instanceof CourseModel.Page.Shown;
        for (Node each : new Node[] {banner.root(), trends, table.root()}) {
            visible(each, shown);
        }
        visible(first, false);
        switch (page) {
            case CourseModel.Page.Loading _ -> heading.setText(ui.text("review.loading"));
            case CourseModel.Page.Nothing(String words) -> heading.setText(words);
            case CourseModel.Page.Shown(CourseReading reading) -> show(reading);
        }
    }

    private void show(CourseReading reading) {
        Chart chart = reading.chart();
        banner.show(chart.patient(), chart.openedAt().atZone(ui.words().zone()).toLocalDate());
        heading.setText(reading.heading());
        boolean alone = reading.lines().size() == 1;
        visible(first, alone);
        visible(trends, !alone);
        trends.getChildren().clear();
        reading.trends().forEach(this::add);
        table.show(reading);
        table.root().requestFocus();
    }

    private void add(Trend trend) {
        TrendCanvas picture = new TrendCanvas(ui);
        picture.show(trend);
        HBox.setHgrow(picture, Priority.ALWAYS);
        trends.getChildren().add(picture);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.back();
        } else if (event.getCode() == KeyCode.ENTER && table.root().isFocused()) {
            event.consume();
            table.openMarked();
        }
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
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
        return "course.title";
    }

    @Override
    public void shown() {
        model.load();
    }
}
