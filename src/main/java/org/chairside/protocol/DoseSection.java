package org.chairside.protocol;

import java.time.Duration;
import org.chairside.model.Dose;
import org.chairside.model.DoseRules;
import org.chairside.model.Range;

/** Reads {@code [doses]}: milligrams, minutes and kilograms. */
final class DoseSection {
    private static final int DECIMALS = ProtocolBounds.DOSE_DECIMALS;

    private DoseSection() {}

    static DoseRules read(TomlSection doses) {
        return new DoseRules(
                doses.figures().rangeIfAny("mg-per-kg", DECIMALS, ProtocolBounds.DOSE_PER_KILOGRAM),
                doses.figures().rangeIfAny("mg", DECIMALS, ProtocolBounds.DOSE),
                doses.figures().numberIfAny("over", ProtocolBounds.SOME_MINUTES).map(Duration::ofMinutes),
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
                devices.figures().number("most", ProtocolBounds.DEVICES),
                ScheduleSection.minutes(devices, "rest", ProtocolBounds.MINUTES));
    }

    private static DoseRules.Weighing weighing(TomlSection weight) {
        Range possible = weight.figures().range("possible", DECIMALS, ProtocolBounds.WEIGHT);
        Range likely = weight.figures().range("likely", DECIMALS, ProtocolBounds.WEIGHT);
        if (!possible.contains(likely.low()) || !possible.contains(likely.high())) {
            weight.fault("likely", "must lie within what is possible");
        }
        return new DoseRules.Weighing(
                possible, likely, weight.figures().number("change-percent", ProtocolBounds.CHANGE_PERCENT));
    }
}
