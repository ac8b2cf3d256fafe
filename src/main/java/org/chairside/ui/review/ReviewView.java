package org.chairside.ui.review;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.chart.Chart;
import org.chairside.ui.Screen;
import org.chairside.ui.kit.AftercareModel;
import org.chairside.ui.kit.AftercareStrip;
import org.chairside.ui.kit.ExportBar;
import org.chairside.ui.kit.FileKind;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.PatientBanner;
import org.chairside.ui.kit.Shortcut;

/** A session to be read: who, what it came to, what deserves a look, and then the whole of it. */
public final class ReviewView implements Screen {
    private final Kit kit;
    private final ReviewModel model;
    private final VBox root = new VBox();
    private final PatientBanner banner;
    private final Label heading = new Label();
    private final Label state = new Label();
    private final Label summary = new Label();
    private final Label why = new Label();
    private final VBox nothing = new VBox();
    private final Button resume = new Button();
    private final SimpleBooleanProperty shown = new SimpleBooleanProperty();
    private final ReadingPanes panes;
    private final AftercareModel log;
    private final AftercareStrip aftercare;

    /** @param log where a contact or a sent form is written down */
    public ReviewView(Kit kit, ReviewModel model, AftercareModel log) {
        this.kit = kit;
        this.model = model;
        this.log = log;
        this.aftercare = new AftercareStrip(kit, log, this::takeUp);
        banner = new PatientBanner(kit);
        panes = new ReadingPanes(kit, new VBox(head(), lead()), new NotableBar(kit, model).root());
        VBox.setVgrow(panes.root(), Priority.ALWAYS);
        why.getStyleClass().add("t-head");
        why.setWrapText(true);
        why.setFocusTraversable(true);
        nothing.getStyleClass().add("review-nothing");
        nothing.getChildren().addAll(why, back("review-leave"));
        root.getStyleClass().add("review");
        root.getChildren().addAll(banner.root(), nothing, panes.root(), aftercare.root());
        model.pageProperty().subscribe(this::show);
        model.placeProperty().subscribe(place -> place.ifPresent(at -> panes.goTo(at.notable())));
        Shortcut.EXPORT.within(root, () -> model.export(FileKind.PDF));
        Shortcut.PRINT.within(root, () -> model.export(FileKind.PDF));
        Shortcut.NEXT_PANE.within(root, panes::nextPane);
        Shortcut.COURSE.within(root, model::openCourse);
        Shortcut.FOLLOW_UP.within(root, () -> log(AftercareModel.Kind.FOLLOW_UP));
        Shortcut.FORM_SENT.within(root, () -> log(AftercareModel.Kind.FORM_SENT));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void takeUp() {
        panes.nextPane();
    }

    private void log(AftercareModel.Kind kind) {
        if (shown.get()) {
            log.begin(kind, model.session(), model.who());
        }
    }

    private Node head() {
        Button back = back("review-back");
        back.getStyleClass().add("quiet");
        heading.getStyleClass().add("t-head");
        state.getStyleClass().add("review-state");
        resume.setText(kit.text("review.resume"));
        resume.setId("review-resume");
        resume.getStyleClass().add("primary");
        resume.setOnAction(_ -> model.resume());
        Button course = new Button(kit.text("records.course"));
        course.setId("review-course");
        course.setTooltip(new Tooltip(Shortcut.COURSE.keys()));
        course.setOnAction(_ -> model.openCourse());
        for (Region each : new Region[] {back, heading, state, resume, course}) {
            each.setMinWidth(Region.USE_PREF_SIZE);
        }
        FlowPane bar = new ExportBar(kit, model.export(), () -> List.of(model.session()), shown).root();
        bar.getChildren().addAll(0, List.of(back, heading, state));
        bar.getChildren().addAll(3, List.of(resume, course));
        bar.getStyleClass().add("review-head");
        return bar;
    }

    private Button back(String id) {
        Button back = new Button(kit.text("review.back"));
        back.setId(id);
        back.setOnAction(_ -> model.back());
        return back;
    }

    private Node lead() {
        summary.setId("review-summary");
        summary.getStyleClass().addAll("t-lead", "review-summary");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        summary.setFocusTraversable(true);
        return summary;
    }

    private void show(ReviewModel.Page page) {
        boolean reading = page instanceof ReviewModel.Page.Shown;
        shown.set(reading);
        for (Node each : new Node[] {banner.root(), panes.root()}) {
            visible(each, reading);
        }
        visible(nothing, !reading);
        visible(resume, model.isOpen());
        switch (page) {
            case ReviewModel.Page.Loading _ -> why.setText(kit.text("review.loading"));
            case ReviewModel.Page.Nothing(String words) -> why.setText(words);
            case ReviewModel.Page.Shown(Reading read) -> show(read);
        }
    }

    private void show(Reading reading) {
        Chart chart = reading.chart();
        banner.show(chart.patient(), chart.openedAt().atZone(kit.words().zone()).toLocalDate());
        chart.opened().weight().ifPresent(banner::show);
        heading.setText(reading.heading());
        showState(chart);
        summary.setText(reading.summary());
        panes.show(reading);
        if (root.getScene() != null && !panes.hasFocus()) {
            panes.nextPane();
        }
    }

    private void showState(Chart chart) {
        state.setText(kit.text("state." + chart.state().name().toLowerCase(Locale.ROOT)));
        Glyph glyph =
                switch (chart.state()) {
                    case OPEN -> Glyph.CLOCK;
                    case RELEASED -> Glyph.TICK;
                    case CANCELLED -> Glyph.STOPPED;
                };
        state.setGraphic(glyph.node());
    }

    private void pressed(KeyEvent event) {
        if (aftercare.root().isFocusWithin()
                || event.isShortcutDown()
                || event.isAltDown()
                || event.isControlDown()
                || event.isMetaDown()) {
            return;
        }
        if (event.getCode() == KeyCode.N) {
            event.consume();
            model.next();
        } else if (event.getCode() == KeyCode.P) {
            event.consume();
            model.previous();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.back();
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
    public String titleKey() {
        return "review.title";
    }

    @Override
    public void shown() {
        model.load();
    }
}
