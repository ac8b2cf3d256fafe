package org.chairside.ui.records;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.layout.Region;

/** Controls in one row as far as there is room; a last one stands for those that found none. */
final class Overflow extends Region {
    private static final double GAP = 6;

    private final List<? extends Control> all;
    private final Control rest;
    private Node kept;

    Overflow(List<? extends Control> all, Control rest) {
        this.all = all;
        this.rest = rest;
        this.kept = all.getFirst();
        getChildren().addAll(all);
        getChildren().add(rest);
        getStyleClass().add("overflow");
    }

    /** One that is always seen. */
    void keep(Node one) {
        kept = one;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth();
        boolean isEnough = width(all) <= room;
        if (!isEnough) {
            room -= rest.prefWidth(-1) + GAP;
        }
        double left = room - (kept instanceof Control control ? control.prefWidth(-1) + GAP : 0);
        double at = 0;
        boolean isFull = false;
        for (Control each : all) {
            double width = each.prefWidth(-1);
            boolean isKept = each.equals(kept);
            boolean fits = isEnough || isKept || (!isFull && width <= left);
            isFull |= !fits;
            left -= fits && !isKept ? width + GAP : 0;
            each.setVisible(fits);
            if (fits) {
                place(each, at, width);
                at += width + GAP;
            }
        }
        rest.setVisible(!isEnough);
        place(rest, at, rest.prefWidth(-1));
    }

    private void place(Control control, double at, double width) {
        double height = control.prefHeight(-1);
        control.resizeRelocate(snapPositionX(at), snapPositionY((getHeight() - height) / 2), snapSizeX(width), height);
    }

    private static double width(List<? extends Control> controls) {
        return controls.stream().mapToDouble(each -> each.prefWidth(-1) + GAP).sum() - GAP;
    }

    @Override
    protected double computeMinWidth(double height) {
        return rest.prefWidth(-1) * 2;
    }

    @Override
    protected double computePrefWidth(double height) {
        return width(all);
    }

    @Override
    protected double computePrefHeight(double width) {
        return all.stream().mapToDouble(each -> each.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
