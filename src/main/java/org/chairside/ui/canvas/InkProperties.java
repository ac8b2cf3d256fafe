package org.chairside.ui.canvas;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * Lets a canvas draw in the colours of the stylesheets. Put this empty node into the same scene; its map of inks follows
 * the theme. Screen thread only.
 */
public final class InkProperties extends Region {
    private static final Map<CanvasInk, CssMetaData<InkProperties, Color>> META = new EnumMap<>(CanvasInk.class);
    private static final List<CssMetaData<? extends Styleable, ?>> ALL_META;

    static {
        for (CanvasInk ink : CanvasInk.values()) {
            META.put(ink, new InkMeta(ink));
        }
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        all.addAll(META.values());
        ALL_META = List.copyOf(all);
    }

    private final Map<CanvasInk, SimpleStyleableObjectProperty<Color>> colours = new EnumMap<>(CanvasInk.class);
    private final ReadOnlyObjectWrapper<Map<CanvasInk, Color>> inks =
            new ReadOnlyObjectWrapper<>(this, "inks", Map.of());

    public InkProperties() {
        getStyleClass().add("inkwell");
        setManaged(false);
        setMouseTransparent(true);
        for (CanvasInk ink : CanvasInk.values()) {
            colours.put(ink, colour(ink));
        }
        collect();
    }

    /** All inks; a new map whenever the look changed. Never misses one. */
    public ReadOnlyObjectProperty<Map<CanvasInk, Color>> inksProperty() {
        return inks.getReadOnlyProperty();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ALL_META;
    }

    private SimpleStyleableObjectProperty<Color> colour(CanvasInk ink) {
        return new SimpleStyleableObjectProperty<>(META.get(ink), this, ink.name(), Color.GRAY) {
            @Override
            protected void invalidated() {
                collect();
            }
        };
    }

    private void collect() {
        if (colours.size() < CanvasInk.values().length) {
            return;
        }
        Map<CanvasInk, Color> all = new EnumMap<>(CanvasInk.class);
        colours.forEach((ink, colour) -> all.put(ink, colour.get()));
        inks.set(Map.copyOf(all));
    }

    private static final class InkMeta extends CssMetaData<InkProperties, Color> {
        private final CanvasInk ink;

        InkMeta(CanvasInk ink) {
            super(ink.property(), StyleConverter.getColorConverter(), Color.GRAY);
            this.ink = ink;
        }

        @Override
        public boolean isSettable(InkProperties well) {
            return !well.colours.get(ink).isBound();
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(InkProperties well) {
            return well.colours.get(ink);
        }
    }
}
