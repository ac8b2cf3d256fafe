package org.chairside.ui.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chairside.ui.kit.ChartCanvas;
import org.chairside.ui.kit.Em;
import org.chairside.ui.kit.GhostToggles;
import org.chairside.ui.kit.Kit;

/**
 * The picture, the sets and the details: beside each other where there is room, below each other where the text is
 * large. What is pointed at in one is shown in the others.
 */
final class ReadingPanes {
    /** Below this many ems the three stand below each other. */
    private static final double NARROW = 64;

    private final Node lead;
    private final Node bar;
    private final Em em = new Em();
    private final ChartCanvas picture;
    private final VBox drawn;
    private final SetsTable sets;
    private final DetailList details;
    private final VBox right = new VBox();
    private final HBox wide = new HBox();
    private final VBox column = new VBox();
    private final ScrollPane tall = new ScrollPane(column);
    private final VBox page = new VBox();
    private final StackPane root = new StackPane();
    private boolean narrow;

    /**
     * @param lead what stands above them, and scrolls away where the text is large
     * @param bar what stands between, and never scrolls away
     */
    ReadingPanes(Kit kit, Node lead, Node bar) {
        this.lead = lead;
        this.bar = bar;
        picture = new ChartCanvas(kit);
        sets = new SetsTable(kit);
        details = new DetailList(kit);
        picture.setId("review-chart");
        right.getStyleClass().add("review-right");
        wide.getStyleClass().add("review-wide");
        column.getStyleClass().add("review-tall");
        tall.setFitToWidth(true);
        tall.setFocusTraversable(false);
        VBox.setVgrow(sets.root(), Priority.ALWAYS);
        drawn = new VBox(new GhostToggles(kit, picture).root(), picture);
        drawn.getStyleClass().add("review-drawn");
        VBox.setVgrow(picture, Priority.ALWAYS);
        HBox.setHgrow(drawn, Priority.ALWAYS);
        VBox.setVgrow(wide, Priority.ALWAYS);
        VBox.setVgrow(tall, Priority.ALWAYS);
        root.getChildren().addAll(em, page);
        root.setMinSize(0, 0);
        arrange();
        root.widthProperty().subscribe(_ -> rearrange());
        em.scaleProperty().subscribe(_ -> rearrange());
        picture.focusLineProperty().subscribe(at -> at.flatMap(this::rowAt).ifPresent(row -> sets.choose(row.line())));
        sets.root()
                .getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> picture.pointTo(Optional.ofNullable(row).map(SetRow::at)));
    }

    Region root() {
        return root;
    }

    void show(Reading reading) {
        picture.chartProperty().set(Optional.of(reading.chart()));
        picture.ghostProperty().set(picture.ghostProperty().get().withEarlier(reading.earlier()));
        sets.show(reading);
        details.show(reading);
        sets.scale(em.getScale());
    }

    /** Shows something in all three. */
    void goTo(Notable notable) {
        if (!sets.choose(notable.line())) {
            sets.root().getSelectionModel().clearSelection();
        }
        details.choose(notable.line());
        picture.pointTo(Optional.of(notable.at()));
        if (narrow) {
            tall.setVvalue(drawn.getBoundsInParent().getMinY()
                    / Math.max(1, column.getHeight() - tall.getViewportBounds().getHeight()));
        }
    }

    /** Gives the keyboard to the next of the three. */
    void nextPane() {
        List<Node> all = panes();
        int at = 0;
        while (at < all.size() && !all.get(at).isFocused()) {
            at++;
        }
        all.get(at == all.size() ? 0 : (at + 1) % all.size()).requestFocus();
    }

    private Optional<SetRow> rowAt(Instant at) {
        SetRow now = sets.root().getSelectionModel().getSelectedItem();
        if (now != null && now.at().equals(at)) {
            return Optional.empty();
        }
        return sets.root().getItems().stream()
                .filter(row -> row.stands() && row.at().equals(at))
                .findFirst();
    }

    private void rearrange() {
        sets.scale(em.getScale());
        boolean now = root.getWidth() > 0 && root.getWidth() < NARROW * 16 * em.getScale();
        if (now != narrow) {
            narrow = now;
            arrange();
        }
    }

    private void arrange() {
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        page.getChildren().clear();
        right.getChildren().clear();
        wide.getChildren().clear();
        column.getChildren().clear();
        if (narrow) {
            column.getChildren().addAll(lead, drawn, sets.root(), details.root());
            page.getChildren().setAll(bar, tall);
        } else {
            right.getChildren().addAll(sets.root(), details.root());
            wide.getChildren().addAll(drawn, right);
            page.getChildren().setAll(lead, bar, wide);
        }
        if (focused != null && panes().contains(focused)) {
            focusOnceShown(focused);
        }
    }

    /** A scroll pane takes its content in only when it is styled, and what is not in cannot take the focus. */
    private static void focusOnceShown(Node node) {
        if (node.getScene() != null) {
            node.requestFocus();
            return;
        }
        node.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, Scene before, Scene now) {
                scene.removeListener(this);
                node.requestFocus();
            }
        });
    }

    boolean hasFocus() {
        return panes().stream().anyMatch(Node::isFocused);
    }

    private List<Node> panes() {
        return List.of(sets.root(), details.root(), picture);
    }
}
