package org.chairside.ui.session;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.chairside.ui.entry.EntryLineView;
import org.chairside.ui.kit.Em;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.session.effects.EffectsView;
import org.chairside.ui.session.log.LogView;
import org.chairside.ui.session.notices.CallsView;
import org.chairside.ui.session.overview.DueView;
import org.chairside.ui.session.overview.TilesView;
import org.chairside.ui.session.overview.TreatmentView;
import org.chairside.ui.session.overview.TrendView;
import org.chairside.ui.session.overview.UpcomingView;

/**
 * Where the parts stand (USE B). In a wide window in three columns: due time and last values, line and trend and log,
 * effects. In a narrow one, or with large text, in one: line and due time stay in sight, the rest scrolls below them, what comes later is left out, and the
 * effects open in the drawer. A panel lies over the lower part of the middle and moves nothing.
 */
final class Arrangement {
    private static final PseudoClass NARROW_PAGE = PseudoClass.getPseudoClass("narrow");

    private final BorderPane root = new BorderPane();
    private final Em em = new Em();
    private final Parts parts;
    private Optional<Space> space = Optional.empty();
    private Runnable changed = () -> {};

    /** What there is to arrange. */
    record Parts(
            StatusArea status, EntryArea entry, TrendView trend, LogView log, EffectsView effects, FooterView footer) {}

    /** How the session stands: what is given, when the next set is wanted, the last values, and what waits. */
    record StatusArea(TreatmentView treatment, DueView due, TilesView tiles, CallsView calls, UpcomingView upcoming) {
        /** @param call opens the call of a physician */
        static StatusArea of(SessionModel model, Runnable call) {
            UiContext ui = model.ui();
            SessionStates state = model.states();
            return new StatusArea(
                    new TreatmentView(ui, state.treatmentProperty(), state.doseProperty(), state.leaveProperty()),
                    new DueView(state.dueProperty()),
                    new TilesView(ui, state.tilesProperty()),
                    new CallsView(ui, model.calls(), call),
                    new UpcomingView(ui, state.upcomingProperty()));
        }
    }

    /** Where it is written: the line, the strip that asks and answers below it, the notices, and the drawer. */
    record EntryArea(EntryLineView line, Strip strip, Region notices, Drawer drawer) {}

    Arrangement(Parts parts) {
        this.parts = parts;
        root.getStyleClass().add("arrangement");
        root.getChildren().add(em);
        root.setMinSize(0, 0);
        parts.log().beside(parts.trend().toggles());
        root.widthProperty().subscribe(this::arrange);
        root.heightProperty().subscribe(this::arrange);
        em.afterChange(this::arrange);
    }

    Region root() {
        return root;
    }

    /** Whether the effects have a column of their own; else they open in the drawer. */
    boolean showsEffects() {
        return space.map(Space::wide).orElse(true);
    }

    /** Runs when the effects get or lose their column. */
    void onChange(Runnable run) {
        changed = run;
    }

    private void arrange() {
        if (root.getWidth() <= 0 || root.getHeight() <= 0) {
            return;
        }
        Space now = Space.of(root.getWidth(), root.getHeight(), em.getScale());
        parts.log().rows(now.rows());
        if (space.equals(Optional.of(now))) {
            return;
        }
        boolean turned =
                space.map(Space::wide).filter(wide -> wide == now.wide()).isEmpty();
        space = Optional.of(now);
        root.pseudoClassStateChanged(NARROW_PAGE, !now.wide());
        parts.status().due().asRow(!now.wide());
        parts.status().tiles().asRow(!now.wide());
        parts.status().treatment().inRows(!now.wide());
        parts.footer().brief(!now.wide());
        if (now.wide()) {
            inColumns(now);
        } else {
            inOne(now);
        }
        if (turned) {
            changed.run();
        }
    }

    private void inColumns(Space now) {
        VBox below = new VBox(
                parts.status().tiles().root(),
                parts.status().calls().root(),
                parts.status().upcoming().root());
        VBox left = new VBox(parts.status().due().root(), Scrolling.down(below));
        left.getStyleClass().add("left");
        VBox head = new VBox(
                parts.entry().line().root(),
                parts.entry().strip().root(),
                parts.entry().notices());
        VBox content = new VBox(head, parts.trend().root(), parts.log().root());
        content.getStyleClass().add("middle");
        HBox page = new HBox(left, middle(content, head), parts.effects().root());
        page.getStyleClass().add("page");
        for (Region side : new Region[] {left, parts.effects().root()}) {
            side.setMinHeight(0);
        }
        left.pseudoClassStateChanged(Space.ROOMY, now.roomy());
        parts.effects().root().pseudoClassStateChanged(Space.ROOMY, now.roomy());
        page.setMinSize(0, 0);
        HBox.setHgrow(page.getChildren().get(1), Priority.ALWAYS);
        root.setTop(parts.status().treatment().root());
        root.setCenter(page);
        root.setBottom(foot(true));
    }

    private void inOne(Space now) {
        VBox head = new VBox(
                parts.entry().line().root(),
                parts.entry().strip().root(),
                parts.status().due().root());
        VBox rest = new VBox();
        if (now.low()) {
            rest.getChildren()
                    .addAll(parts.entry().notices(), parts.status().treatment().root());
        } else {
            head.getChildren().add(parts.entry().notices());
        }
        rest.getChildren()
                .addAll(
                        parts.status().calls().root(),
                        parts.status().tiles().root(),
                        parts.trend().root(),
                        parts.log().root());
        boolean foot = now.holdsActs();
        if (!foot) {
            rest.getChildren().addAll(parts.footer().acts(false), parts.footer().status());
        }
        rest.getStyleClass().add("rest-of-page");
        var scroll = Scrolling.down(rest);
        scroll.setFitToHeight(true);
        scroll.setId("page-scroll");
        VBox content = new VBox(head, scroll);
        content.getStyleClass().add("single");
        root.setTop(now.low() ? null : parts.status().treatment().root());
        root.setCenter(middle(content, head));
        root.setBottom(foot(foot));
    }

    /** The middle with the drawer over it; what is wider than it is cut off, and never moves its neighbours. */
    private StackPane middle(VBox content, VBox head) {
        StackPane middle = new StackPane(content, parts.entry().drawer().root());
        for (Region each : new Region[] {middle, content}) {
            each.setMinSize(0, 0);
        }
        head.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(parts.trend().root(), Priority.ALWAYS);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(middle.widthProperty());
        clip.heightProperty().bind(middle.heightProperty());
        middle.setClip(clip);
        parts.entry()
                .drawer()
                .limit(Bindings.createDoubleBinding(
                        () -> Space.drawer(middle.getHeight(), head.getHeight()),
                        middle.heightProperty(),
                        head.heightProperty()));
        return middle;
    }

    private HBox foot(boolean withActs) {
        HBox foot = new HBox(parts.footer().root());
        if (withActs) {
            foot.getChildren().addAll(parts.footer().acts(true), parts.footer().status());
        }
        HBox.setHgrow(parts.footer().root(), Priority.ALWAYS);
        foot.getStyleClass().add("below");
        foot.setMinWidth(0);
        foot.setMinHeight(Region.USE_PREF_SIZE);
        return foot;
    }
}
