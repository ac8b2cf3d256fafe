package org.chairside.protocol;

import java.time.Duration;
import org.chairside.model.Dose;
import org.chairside.model.DoseRules;
import org.chairside.model.Range;

/** Reads {@code [doses]}: milligrams, minutes and kilograms. */
final class DoseSection {
    /** Milligrams and kilograms are kept in thousandths. */
    static final int DECIMALS = 3;

    private static final Range PER_KILOGRAM = new Range(0, 100_000);
    private static final Range AMOUNT = new Range(0, 100_000_000);
    private static final Range WEIGHT = new Range(1_000, 999_000);
    private static final int MOST_DEVICES = 9;

    private DoseSection() {}

    static DoseRules read(TomlSection doses) {
        return new DoseRules(
                doses.figures().rangeIfAny("mg-per-kg", DECIMALS, PER_KILOGRAM),
                doses.figures().rangeIfAny("mg", DECIMALS, AMOUNT),
                doses.figures().numberIfAny("over", 1, TomlNumbers.DAY).map(Duration::ofMinutes),
                doses.sectionIfAny("devices", DoseSection::devices),
                doses.section("weight", DoseSection::weighing));
    }

    private static DoseRules.Devices devices(TomlSection devices) {
        int each = devices.figures().scaled("each", DECIMALS);
        if (each <= 0 && devices.has("each")) {
            devices.fault("each", "must be above 0");
        }
        return new DoseRules.Devices(
                new Dose(Math.max(each, 1)),
                devices.figures().number("most", 1, MOST_DEVICES),
                ScheduleSection.minutes(devices, "rest", 0));
    }

    private static DoseRules.Weighing weighing(TomlSection weight) {
        Range possible = weight.figures().range("possible", DECIMALS, WEIGHT);
        Range likely = weight.figures().range("likely", DECIMALS, WEIGHT);
        if (!possible.contains(likely.low()) || !possible.contains(likely.high())) {
            weight.fault("likely", "must lie within what is possible");
        }
        return new DoseRules.Weighing(possible, likely, weight.figures().number("change-percent", 1, 100));
    }
}
