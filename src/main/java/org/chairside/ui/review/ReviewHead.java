package org.chairside.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.chairside.chart.Chart;
import org.chairside.export.rems.RemsSheet;
import org.chairside.ui.export.ExportBar;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.review.state.ReviewState;

/** Which session this is, how far it has come, and what can be done with it. */
final class ReviewHead {
    private final UiContext ui;
    private final ReviewModel model;
    private final Label heading = new Label();
    private final Label state = new Label();
    private final Button sign = new Button();
    private final Button resume = new Button();
    private final MenuButton more = new MenuButton();
    private final List<Act> acts = new ArrayList<>();
    private final ExportBar out;
    private final FlowPane root;

    ReviewHead(UiContext ui, ReviewModel model, ObservableBooleanValue shown) {
        this.ui = ui;
        this.model = model;
        heading.getStyleClass().add("t-head");
        state.getStyleClass().add("review-state");
        Button back = back("review-back");
        back.getStyleClass().add("quiet");
        prepare(resume, "review-resume", "review.resume", model::resume);
        resume.getStyleClass().add("primary");
        prepare(sign, "review-sign", "review.sign.sign", model.acts()::askToSign);
        sign.getStyleClass().add("primary");
        sign.setTooltip(new Tooltip(Shortcut.SIGN.keys()));
        more.setText(ui.text("review.more"));
        more.setId("review-more");
        out = new ExportBar(ui, model.waysOut(), () -> List.of(model.session()), shown);
        root = out.root();
        for (Region each : new Region[] {back, heading, state, sign, resume, more}) {
            each.setMinWidth(Region.USE_PREF_SIZE);
        }
        root.getChildren().addAll(0, List.of(back, heading, state));
        root.getChildren().addAll(3, List.of(sign, resume, more));
        root.getStyleClass().add("review-head");
    }

    private void prepare(Button button, String id, String key, Runnable act) {
        button.setText(ui.text(key));
        button.setId(id);
        button.setOnAction(_ -> act.run());
    }

    /** A way out of the page. */
    Button back(String id) {
        Button back = new Button();
        prepare(back, id, "review.back", model::back);
        return back;
    }

    FlowPane root() {
        return root;
    }

    /** Something that can be done with its key, and for whom it is offered. */
    private record Act(MenuItem item, Predicate<ReviewRights> offered) {}

    /** Something that can be done with its key, in words behind the button for more, while it is offered. */
    void offer(Shortcut key, Runnable act, Predicate<ReviewRights> offered) {
        MenuItem item = new MenuItem(ui.text("review.more.item", ui.text(key.meaningKey()), key.keys()));
        item.setId("more-" + key.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        item.setOnAction(_ -> act.run());
        acts.add(new Act(item, offered));
        more.getItems().add(item);
    }

    void show(ReviewState reviewState) {
        Chart chart = reviewState.chart();
        heading.setText(reviewState.overview().heading());
        state.setText(reviewState.progress().stage());
        showSigning();
        out.offerForm(RemsSheet.isFor(chart));
        model.acts()
                .rights()
                .ifPresent(rights ->
                        acts.forEach(act -> act.item().setVisible(act.offered().test(rights))));
        Glyph glyph =
                switch (chart.state()) {
                    case OPEN -> Glyph.CLOCK;
                    case RELEASED -> Glyph.TICK;
                    case TRANSFERRED, ADMITTED, LEFT_AGAINST_ADVICE, LEFT_UNANNOUNCED -> Glyph.WARNING;
                    case CANCELLED -> Glyph.STOPPED;
                };
        state.setGraphic(glyph.node());
        there(resume, model.isOpen());
    }

    /** Offered only to somebody who may. */
    private void showSigning() {
        Optional<ReviewAction> next =
                model.acts().rights().flatMap(rights -> rights.wanted().filter(rights::may));
        there(sign, next.isPresent());
        next.ifPresent(action -> sign.setText(ui.text("review.sign." + action.key())));
    }

    private static void there(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
