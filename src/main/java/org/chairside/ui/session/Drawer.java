package org.chairside.ui.session;

import java.util.Optional;
import javafx.beans.value.ObservableNumberValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chairside.ui.form.Panel;
import org.chairside.ui.form.Panels;
import org.chairside.ui.kit.Focus;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.UiContext;

/**
 * Where a panel opens: over the lower part of the middle, from the foot up, no higher than it is allowed. It pushes nothing,
 * and a panel that is higher scrolls in it.
 */
final class Drawer {
    private final VBox layer = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final Hold hold;

    /** @param close closes the open panel and gives the keyboard back to the line */
    Drawer(UiContext ui, Panels panels, Runnable close) {
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        Focus.follow(scroll);
        Button shut = new Button();
        shut.setGraphic(Glyph.CROSS.node());
        shut.getStyleClass().addAll("quiet", "drawer-close");
        shut.setId("drawer-close");
        shut.setFocusTraversable(false);
        shut.setAccessibleText(ui.text("session.drawer.close"));
        shut.setTooltip(new Tooltip(ui.text("session.drawer.close")));
        shut.setMinWidth(Region.USE_PREF_SIZE);
        shut.setOnAction(_ -> close.run());
        hold = new Hold(scroll, shut);
        Region above = new Region();
        above.setMouseTransparent(true);
        VBox.setVgrow(above, Priority.ALWAYS);
        layer.getStyleClass().add("drawer-layer");
        layer.setPickOnBounds(false);
        layer.setMinSize(0, 0);
        layer.getChildren().addAll(above, hold);
        panels.openProperty().subscribe(this::show);
    }

    Region root() {
        return layer;
    }

    /** Holds it to a height. */
    void limit(ObservableNumberValue most) {
        hold.maxHeightProperty().bind(most);
    }

    private void show(Optional<Panel> panel) {
        scroll.setContent(panel.map(Panel::root).orElse(null));
        Focus.beginAtTop(scroll);
        layer.setVisible(panel.isPresent());
    }

    /** As high as what is in it is at its width. */
    private static final class Hold extends HBox {
        private final ScrollPane scroll;
        private final Button shut;

        Hold(ScrollPane scroll, Button shut) {
            super(scroll, shut);
            this.scroll = scroll;
            this.shut = shut;
            getStyleClass().add("drawer");
            setId("drawer");
            setMinHeight(0);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            double around = snappedTopInset() + snappedBottomInset();
            if (!(scroll.getContent() instanceof Region content)) {
                return around;
            }
            double beside = snappedLeftInset() + snappedRightInset() + getSpacing() + shut.prefWidth(-1);
            double inner = width < 0 ? -1 : Math.max(0, snapSizeX(width - beside));
            return Math.max(content.prefHeight(inner), shut.prefHeight(-1)) + around + 1;
        }
    }
}
