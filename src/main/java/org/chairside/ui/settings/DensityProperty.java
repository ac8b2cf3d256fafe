package org.chairside.ui.settings;

import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import org.chairside.settings.Density;

/** How close the lines of a window stand to each other: a state of its root that the style sheets ask for. Screen thread only. */
public final class DensityProperty extends SimpleObjectProperty<Density> {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    /** Sets the window as it is to be, and from then on whenever another is set. */
    public DensityProperty(Scene window, Density first) {
        super(null, "density", first);
        subscribe(now -> window.getRoot().pseudoClassStateChanged(COMPACT, now == Density.COMPACT));
    }
}
