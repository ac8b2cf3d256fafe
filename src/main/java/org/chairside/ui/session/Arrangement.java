package org.chairside.ui.session;

import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chairside.ui.entry.EntryLineView;
import org.chairside.ui.kit.Em;
import org.chairside.ui.kit.Focus;
import org.chairside.ui.session.effects.EffectsView;
import org.chairside.ui.session.log.LogView;
import org.chairside.ui.session.overview.DueView;
import org.chairside.ui.session.overview.TilesView;
import org.chairside.ui.session.overview.TreatmentView;
import org.chairside.ui.session.overview.TrendView;

/**
 * Where the parts stand. With room enough all are on one page; with large text or a small window line and saved mark stay
 * in view and the rest scrolls between them, so that no part is ever out of reach.
 */
final class Arrangement {
    /** Below these, in ems of body text, the page would not hold everything. */
    private static final double WIDE = 76;

    private static final double HIGH = 30;

    /** The most that a panel takes of the height where the rest scrolls. */
    private static final double HELD = 0.5;

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private final BorderPane root = new BorderPane();
    private final Em em = new Em();
    private final Parts parts;
    private boolean arranged;
    private boolean wide;

    /** What there is to arrange. */
    record Parts(
            StatusArea status,
            EntryArea entry,
            Region notices,
            TrendView trend,
            LogView log,
            EffectsView effects,
            FooterView footer) {}

    /** How the session stands: what is given, when the next set is wanted, and the last values. */
    record StatusArea(TreatmentView treatment, DueView due, TilesView tiles) {}

    /** Where it is written: the line, and the strip that asks and answers below it. */
    record EntryArea(EntryLineView line, Strip strip) {}

    Arrangement(Parts parts) {
        this.parts = parts;
        root.getStyleClass().add("arrangement");
        root.getChildren().add(em);
        root.setMinHeight(0);
        root.widthProperty().subscribe(_ -> arrange());
        root.heightProperty().subscribe(_ -> arrange());
        em.scaleProperty().subscribe(_ -> arrange());
    }

    Region root() {
        return root;
    }

    private void arrange() {
        double size = 16 * em.getScale();
        boolean fits = root.getWidth() >= WIDE * size && root.getHeight() >= HIGH * size;
        if (root.getWidth() <= 0 || root.getHeight() <= 0 || (arranged && fits == wide)) {
            return;
        }
        arranged = true;
        wide = fits;
        root.pseudoClassStateChanged(STACKED, !fits);
        if (fits) {
            onOnePage();
        } else {
            stacked();
        }
    }

    private void onOnePage() {
        VBox left = new VBox(
                parts.status().due().root(), scrolling(parts.status().tiles().root()));
        left.getStyleClass().add("left");
        StackPane belowTheLine =
                new StackPane(parts.trend().head(), parts.entry().strip().root());
        belowTheLine.setMinHeight(Region.USE_PREF_SIZE);
        VBox middle = new VBox(
                parts.entry().line().root(),
                belowTheLine,
                parts.notices(),
                parts.trend().root(),
                parts.log().root());
        middle.getStyleClass().add("middle");
        VBox.setVgrow(parts.trend().root(), Priority.ALWAYS);
        GridPane page = new GridPane();
        page.getStyleClass().add("page");
        ColumnConstraints grows = new ColumnConstraints();
        grows.setHgrow(Priority.ALWAYS);
        grows.setMinWidth(0);
        page.getColumnConstraints().setAll(new ColumnConstraints(), grows, new ColumnConstraints());
        RowConstraints only = new RowConstraints();
        only.setVgrow(Priority.ALWAYS);
        only.setMinHeight(0);
        page.getRowConstraints().setAll(only);
        page.addRow(0, left, middle, parts.effects().root());
        root.setTop(parts.status().treatment().root());
        root.setCenter(page);
        root.setBottom(below(new HBox(parts.footer().root(), parts.footer().acts())));
    }

    private void stacked() {
        HBox first =
                new HBox(parts.status().due().root(), parts.status().tiles().root());
        first.getStyleClass().add("first");
        HBox.setHgrow(parts.status().tiles().root(), Priority.ALWAYS);
        VBox rest = new VBox(
                parts.notices(),
                parts.status().treatment().root(),
                first,
                parts.effects().root(),
                parts.trend().head(),
                parts.trend().root(),
                parts.log().root(),
                parts.footer().acts());
        rest.getStyleClass().add("rest-of-page");
        ScrollPane scroll = scrolling(rest);
        scroll.setId("page-scroll");
        // A panel of many fields scrolls too, so that the saved mark below stays in view.
        ScrollPane held = scrolling(parts.entry().strip().root());
        held.maxHeightProperty().bind(root.heightProperty().multiply(HELD));
        held.setMinHeight(0);
        Focus.follow(held);
        root.setTop(new VBox(parts.entry().line().root(), held));
        root.setCenter(scroll);
        root.setBottom(below(new HBox(parts.footer().root())));
    }

    private HBox below(HBox bar) {
        HBox.setHgrow(parts.footer().root(), Priority.ALWAYS);
        bar.getStyleClass().add("below");
        return bar;
    }

    private static ScrollPane scrolling(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }
}
