package org.chairside.scales;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.chairside.model.Component;
import org.chairside.model.Quantity;
import org.chairside.model.Range;
import org.chairside.model.Vitals;

/**
 * The National Early Warning Score 2 of the Royal College of Physicians (CLINICAL 4.5), with SpO2 scale 1. An extra: it
 * is complete or not at all, and since it is silent up to a systolic pressure of 219 no notice may rest on it.
 */
public final class News2 {
    private static final String CODE = "news2";

    /** Points by the lowest value they are given for, in scaled whole numbers. */
    private static final NavigableMap<Integer, Integer> BREATHING = points(0, 3, 9, 1, 12, 0, 21, 2, 25, 3);

    private static final NavigableMap<Integer, Integer> SATURATION = points(0, 3, 92, 2, 94, 1, 96, 0);
    private static final NavigableMap<Integer, Integer> OXYGEN = points(0, 0, 1, 2);
    private static final NavigableMap<Integer, Integer> SYSTOLIC = points(0, 3, 91, 2, 101, 1, 111, 0, 220, 3);
    private static final NavigableMap<Integer, Integer> PULSE = points(0, 3, 41, 1, 51, 0, 91, 1, 111, 2, 131, 3);
    private static final NavigableMap<Integer, Integer> TEMPERATURE = points(0, 3, 351, 1, 361, 0, 381, 1, 391, 2);

    private News2() {}

    /** The score of one set; {@link Score.Incomplete} unless all seven values are there. */
    public static Score of(Vitals set, Optional<Consciousness> consciousness) {
        return score(answers(set, consciousness));
    }

    /** The points of one set in the order of {@link #scale()}; null for what is not there. */
    public static List<Integer> answers(Vitals set, Optional<Consciousness> consciousness) {
        return Arrays.asList(
                worth(set, Component.RESPIRATORY_RATE, BREATHING),
                worth(set, Component.SPO2, SATURATION),
                worth(set, Component.OXYGEN, OXYGEN),
                worth(set, Component.SYSTOLIC, SYSTOLIC),
                worth(set, Component.HEART_RATE, PULSE),
                consciousness.map(each -> each == Consciousness.ALERT ? 0 : 3).orElse(null),
                worth(set, Component.TEMPERATURE, TEMPERATURE));
    }

    /** The score of the points; a low total in which one value alone scores 3 says so. */
    static Score score(List<Integer> points) {
        return switch (scale().score(points)) {
            case Score.Total(int total, String _)
            when total < 5 && points.contains(3) ->
                new Score.Total(total, ScaleTexts.of(CODE).text("single"));
            case Score.Total total -> total;
            case Score.Incomplete incomplete -> incomplete;
        };
    }

    /** Its seven items, each with the points it can have. */
    public static Scale scale() {
        ScaleTexts texts = ScaleTexts.of(CODE);
        List<Scale.Item> items = List.of(
                texts.itemWithOwnChoices("breathing", 0, 1, 2, 3),
                texts.itemWithOwnChoices("saturation", 0, 1, 2, 3),
                texts.itemWithOwnChoices("oxygen", 0, 2),
                texts.itemWithOwnChoices("systolic", 0, 1, 2, 3),
                texts.itemWithOwnChoices("pulse", 0, 1, 2, 3),
                texts.itemWithOwnChoices("consciousness", 0, 3),
                texts.itemWithOwnChoices("temperature", 0, 1, 2, 3));
        return new Scale(
                CODE, texts.name(), texts.version(), items, new Range(0, 20), texts.bands(0, 5, 7), texts.note());
    }

    private static Integer worth(Vitals set, Component component, NavigableMap<Integer, Integer> points) {
        return set.quantity(component)
                .map(Quantity::scaled)
                .map(points::floorEntry)
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    private static NavigableMap<Integer, Integer> points(int... fromAndPoints) {
        NavigableMap<Integer, Integer> points = new TreeMap<>();
        for (int i = 0; i < fromAndPoints.length; i += 2) {
            points.put(fromAndPoints[i], fromAndPoints[i + 1]);
        }
        return Collections.unmodifiableNavigableMap(points);
    }
}
