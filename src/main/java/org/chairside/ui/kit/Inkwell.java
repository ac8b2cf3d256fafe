package org.chairside.ui.kit;

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
public final class Inkwell extends Region {
    private static final Map<Ink, CssMetaData<Inkwell, Color>> META = new EnumMap<>(Ink.class);
    private static final List<CssMetaData<? extends Styleable, ?>> ALL_META;

    static {
        for (Ink ink : Ink.values()) {
            META.put(ink, new InkMeta(ink));
        }
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        all.addAll(META.values());
        ALL_META = List.copyOf(all);
    }

    private final Map<Ink, SimpleStyleableObjectProperty<Color>> colours = new EnumMap<>(Ink.class);
    private final ReadOnlyObjectWrapper<Map<Ink, Color>> inks = new ReadOnlyObjectWrapper<>(this, "inks", Map.of());

    public Inkwell() {
        getStyleClass().add("inkwell");
        setManaged(false);
        setMouseTransparent(true);
        for (Ink ink : Ink.values()) {
            colours.put(ink, colour(ink));
        }
        collect();
    }

    /** All inks; a new map whenever the look changed. Never misses one. */
    public ReadOnlyObjectProperty<Map<Ink, Color>> inksProperty() {
        return inks.getReadOnlyProperty();
    }

    /** The colour of one ink now. */
    public Color colourOf(Ink ink) {
        return inks.get().get(ink);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ALL_META;
    }

    private SimpleStyleableObjectProperty<Color> colour(Ink ink) {
        return new SimpleStyleableObjectProperty<>(META.get(ink), this, ink.name(), Color.GRAY) {
            @Override
            protected void invalidated() {
                collect();
            }
        };
    }

    private void collect() {
        if (colours.size() < Ink.values().length) {
            return;
        }
        Map<Ink, Color> all = new EnumMap<>(Ink.class);
        colours.forEach((ink, colour) -> all.put(ink, colour.get()));
        inks.set(Map.copyOf(all));
    }

    private static final class InkMeta extends CssMetaData<Inkwell, Color> {
        private final Ink ink;

        InkMeta(Ink ink) {
            super(ink.property(), StyleConverter.getColorConverter(), Color.GRAY);
            this.ink = ink;
        }

        @Override
        public boolean isSettable(Inkwell well) {
            return !well.colours.get(ink).isBound();
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(Inkwell well) {
            return well.colours.get(ink);
        }
    }
}
