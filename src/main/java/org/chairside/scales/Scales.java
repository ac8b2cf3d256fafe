package org.chairside.scales;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chairside.model.Range;

/**
 * The scales this program knows (CLINICAL 4). Those that are free are asked item by item; of the others only the total is
 * kept, for their wording belongs to somebody else.
 */
public final class Scales {
    /** The code of the depression questionnaire. */
    public static final String PHQ_9 = "phq-9";

    private Scales() {}

    /** Every scale, those by items first. */
    public static List<Scale> all() {
        return Stream.concat(byItems().stream(), LicensedScales.all().stream()).toList();
    }

    /** The scales that are asked item by item. */
    public static List<Scale> byItems() {
        return List.of(
                sedation(),
                agitation(),
                recovery(),
                numeric("nrs-pain", "pain"),
                numeric("nrs-distress", "distress"),
                depression(),
                anxiety(),
                News2.scale());
    }

    /** The scale with this code. */
    public static Optional<Scale> ofCode(String code) {
        return all().stream().filter(scale -> scale.code().equals(code)).findFirst();
    }

    /** A scale the program does not know: the clinic names it and its version, and keeps the total. */
    public static Scale named(String name, String version) {
        return new Scale(name.strip(), name.strip(), version.strip(), List.of(), LicensedScales.ANY, Bands.NONE, "");
    }

    /** MOAA/S: 5 is awake, 0 is no response (CLINICAL 4.2). */
    private static Scale sedation() {
        return single("moaas", "sedation", 5, 4, 3, 2, 1, 0);
    }

    /** RASS: 0 is calm, plus agitated, minus sedated (CLINICAL 4.4). */
    private static Scale agitation() {
        return single("rass", "state", 4, 3, 2, 1, 0, -1, -2, -3, -4, -5);
    }

    private static Scale single(String code, String item, int... values) {
        ScaleTexts texts = ScaleTexts.of(code);
        Scale.Item asked = texts.item(item, code + ".choice", values);
        Bands meanings = new Bands(asked.choices().stream()
                .sorted(Comparator.comparingInt(Scale.Choice::value))
                .map(choice -> new Bands.Band(choice.value(), choice.text()))
                .toList());
        Range range = new Range(
                IntStream.of(values).min().orElseThrow(),
                IntStream.of(values).max().orElseThrow());
        return new Scale(code, texts.name(), texts.version(), List.of(asked), range, meanings, texts.note());
    }

    /** The modified Aldrete score of 1995, which scores SpO2 instead of colour (CLINICAL 4.3). */
    private static Scale recovery() {
        ScaleTexts texts = ScaleTexts.of("aldrete");
        List<Scale.Item> items = Stream.of("activity", "respiration", "circulation", "consciousness", "saturation")
                .map(item -> texts.itemWithOwnChoices(item, 2, 1, 0))
                .toList();
        return new Scale(
                "aldrete", texts.name(), texts.version(), items, new Range(0, 10), texts.bands(0, 9), texts.note());
    }

    private static Scale numeric(String code, String item) {
        ScaleTexts texts = ScaleTexts.of(code);
        List<Scale.Choice> choices = IntStream.rangeClosed(0, 10)
                .mapToObj(value -> new Scale.Choice(value, Integer.toString(value)))
                .toList();
        return new Scale(
                code,
                texts.name(),
                texts.version(),
                List.of(new Scale.Item(item, texts.text("item." + item), choices)),
                new Range(0, 10),
                texts.bandsNamed("nrs", 0, 1),
                texts.note());
    }

    /** PHQ-9: nine items, 0 to 27 (CLINICAL 4.6). */
    private static Scale depression() {
        return often(PHQ_9, 9, 0, 5, 10, 15, 20);
    }

    /** GAD-7: seven items, 0 to 21 (CLINICAL 4.6). */
    private static Scale anxiety() {
        return often("gad-7", 7, 0, 5, 10, 15);
    }

    private static Scale often(String code, int items, int... bands) {
        ScaleTexts texts = ScaleTexts.of(code);
        return new Scale(
                code,
                texts.name(),
                texts.version(),
                IntStream.rangeClosed(1, items)
                        .mapToObj(number -> texts.item(Integer.toString(number), "often", 0, 1, 2, 3))
                        .toList(),
                new Range(0, 3 * items),
                texts.bands(bands),
                texts.note());
    }
}
