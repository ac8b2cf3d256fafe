package org.chairside.ui.kit;

import javafx.application.Platform;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.control.Label;

/** Tells how large body text is where it stands, for what cannot be laid out by a stylesheet. Takes no room. */
public final class Em extends Label {
    /** The size that everything was drawn for. */
    private static final double USUAL = 16;

    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(this, "scale", 1);

    public Em() {
        setManaged(false);
        setVisible(false);
        scale.bind(DoubleExpression.doubleExpression(fontProperty().map(font -> font.getSize() / USUAL)));
    }

    /** 1 at the usual size, 2 at twice that. */
    public ReadOnlyDoubleProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    /** Runs it when the size has changed and every style has been applied, so that it may move nodes about. */
    public void afterChange(Runnable act) {
        scale.subscribe((_, _) -> Platform.runLater(act));
    }

    public double getScale() {
        return scale.get();
    }
}
