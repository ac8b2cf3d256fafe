package org.chairside.scales;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

/** The words of one scale, by key below its own. A missing key is a broken build and is thrown. */
record ScaleTexts(ResourceBundle all, String scale) {
    static ScaleTexts of(String scale) {
        return new ScaleTexts(ResourceBundle.getBundle("org.chairside.scales.scales", Locale.ROOT), scale);
    }

    String name() {
        return text("name");
    }

    String version() {
        return text("version");
    }

    String note() {
        return text("note");
    }

    String text(String key) {
        return all.getString(scale + "." + key);
    }

    /** The choices worth these values, in this order. */
    Scale.Item item(String code, String choices, int... values) {
        return new Scale.Item(
                code,
                text("item." + code),
                IntStream.of(values)
                        .mapToObj(value -> new Scale.Choice(value, all.getString(choices + "." + value)))
                        .toList());
    }

    /** As {@link #item}, the choices being this item's own. */
    Scale.Item itemWithOwnChoices(String code, int... values) {
        return item(code, scale + ".choice." + code, values);
    }

    Bands bands(int... from) {
        return bandsNamed(scale, from);
    }

    Bands bandsNamed(String family, int... from) {
        return new Bands(IntStream.of(from)
                .mapToObj(lowest -> new Bands.Band(lowest, all.getString(family + ".band." + lowest)))
                .toList());
    }
}
