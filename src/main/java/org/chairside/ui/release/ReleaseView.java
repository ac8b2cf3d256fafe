package org.chairside.ui.release;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.chairside.ui.Screen;
import org.chairside.ui.kit.Focus;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.PatientBanner;

/** The release page drawn: the patient, what stands against release, what a person ticks, and the two ways out. */
public final class ReleaseView implements Screen {
    /** What the scroll bar and the edges of the page take, in pixels, with the largest letters. */
    private static final double EDGES = 100;

    private final Kit kit;
    private final ReleaseModel model;
    private final VBox root = new VBox();
    private final VBox standings = new VBox();
    private final Label clocks = sentence("muted");
    private final VBox criteria = new VBox();
    private final TextField withWhom = new TextField();
    private Subscription ticking = Subscription.EMPTY;

    public ReleaseView(Kit kit, ReleaseModel model) {
        this.kit = kit;
        this.model = model;
        PatientBanner banner = new PatientBanner(kit);
        banner.show(model.chart().patient(), model.today());
        model.chart().opened().weight().ifPresent(banner::show);
        standings.getStyleClass().add("release-standings");
        criteria.getStyleClass().add("release-criteria");
        criteria();
        VBox left = new VBox(heading("release.chart-says"), standings, clocks, callOff());
        VBox right = new VBox(heading("release.criteria"), keys(), criteria);
        List.of(left, right).forEach(each -> each.getStyleClass().add("release-part"));
        FlowPane columns = new FlowPane(left, right);
        columns.getStyleClass().add("release-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(new VBox(columns, foot()));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        for (Region column : List.of(left, right)) {
            column.maxWidthProperty().bind(scroll.widthProperty().subtract(EDGES));
        }
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().add("release");
        root.getChildren().addAll(banner.root(), title(), scroll);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.leave();
            }
        });
        model.nowProperty().subscribe(this::show);
    }

    private Node title() {
        Label title = new Label(kit.text("release.page", model.chart().room()));
        title.getStyleClass().addAll("t-title", "release-title");
        return title;
    }

    private Label heading(String key) {
        Label heading = new Label(kit.text(key));
        heading.getStyleClass().add("t-head");
        return heading;
    }

    private Label keys() {
        Label keys = sentence("muted");
        keys.setText(kit.text("release.keys"));
        return keys;
    }

    private void criteria() {
        for (int i = 0; i < model.items().size(); i++) {
            ReleaseModel.Item item = model.items().get(i);
            CheckBox box = new CheckBox(kit.text("release.item", (i + 1) % 10, item.text()));
            box.setId("release-item-" + (i + 1));
            box.setWrapText(true);
            box.setMinHeight(Region.USE_PREF_SIZE);
            box.selectedProperty().bindBidirectional(item.tickedProperty());
            box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    event.consume();
                    withWhom.requestFocus();
                }
            });
            criteria.getChildren().add(box);
        }
    }

    private void typed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        String character = event.getCharacter();
        if (character.equalsIgnoreCase("a")) {
            event.consume();
            model.tickRest();
            withWhom.requestFocus();
        } else if (character.matches("[0-9]")) {
            event.consume();
            int digit = Integer.parseInt(character);
            model.toggle(digit == 0 ? 10 : digit);
        }
    }

    private Node foot() {
        withWhom.setId("release-with-whom");
        TextField remark = field("release-remark", model.remarkProperty());
        withWhom.textProperty().bindBidirectional(model.withWhomProperty());
        withWhom.setOnAction(_ -> model.end());
        remark.setOnAction(_ -> model.end());
        Button end = button("release.end", "release-end", model::end);
        end.getStyleClass().add("primary");
        end.disableProperty().bind(model.busyProperty());
        Button back = button("release.back", "release-back", model::leave);
        back.getStyleClass().add("quiet");
        HBox buttons = new HBox(end, back);
        buttons.getStyleClass().add("release-buttons");
        FlowPane ways = new FlowPane(
                labelled("release.with-whom", withWhom, "release-half"),
                labelled("release.remark", remark, "release-wide"),
                buttons);
        ways.getStyleClass().add("release-row");
        VBox foot =
                new VBox(said(model.questionProperty(), Level.MEDIUM), said(model.troubleProperty(), Level.HIGH), ways);
        foot.getStyleClass().add("release-foot");
        return foot;
    }

    private Node callOff() {
        TextField reason = field("release-reason", model.reasonProperty());
        reason.setPromptText(kit.text("release.reason.prompt"));
        Button cancel = button("release.cancel", "release-cancel", model::cancel);
        FlowPane row = new FlowPane(labelled("release.reason", reason, "release-half"), new HBox(cancel));
        row.getStyleClass().addAll("release-row", "release-call-off");
        cancel.getParent().getStyleClass().add("release-buttons");
        return row;
    }

    private Node labelled(String key, TextField field, String width) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("lbl");
        label.setLabelFor(field);
        field.setAccessibleText(kit.text(key));
        field.setMaxWidth(Double.MAX_VALUE);
        VBox box = new VBox(label, field);
        box.getStyleClass().addAll("release-field", width);
        return box;
    }

    private static TextField field(String id, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private Button button(String key, String id, Runnable act) {
        Button button = new Button(kit.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static Label said(ObservableValue<String> words, Level level) {
        Label label = sentence("release-said");
        label.textProperty().bind(words);
        label.visibleProperty().bind(words.map(each -> !each.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
        Node sign = Glyph.WARNING.node();
        level.on(sign);
        level.on(label);
        label.setGraphic(sign);
        return label;
    }

    private void show(ReleaseModel.Now now) {
        standings
                .getChildren()
                .setAll(now.standings().stream().map(ReleaseView::standing).toList());
        clocks.setText(now.clocks());
    }

    private static Node standing(Standing standing) {
        Label words = sentence("release-standing");
        words.setText(standing.words());
        Glyph glyph = standing.isAgainst() ? Glyph.WARNING : Glyph.TICK;
        Node sign = glyph.node();
        standing.level().on(sign);
        words.setGraphic(sign);
        return words;
    }

    private static Label sentence(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public String titleKey() {
        return "release.title";
    }

    @Override
    public void shown() {
        ticking = kit.clock().nowProperty().subscribe(_ -> model.refresh());
        root.applyCss(); // a scroll pane has its content only once it is styled
        if (!Focus.first(criteria)) {
            withWhom.requestFocus();
        }
    }

    @Override
    public void hidden() {
        ticking.unsubscribe();
    }
}
