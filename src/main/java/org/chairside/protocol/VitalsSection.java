package org.chairside.protocol;

import java.util.ArrayList;
import java.util.List;
import org.chairside.model.Component;
import org.chairside.model.Range;
import org.chairside.model.Vital;
import org.chairside.model.VitalRules;

/** Reads {@code [vitals]}: what is wanted, and for each component what is possible, likely and a jump. */
final class VitalsSection {
    private VitalsSection() {}

    static VitalRules read(TomlSection vitals) {
        List<Vital> wanted = vitals.choices("wanted", Vocabulary.VITALS);
        List<VitalRules.Plausible> plausible = new ArrayList<>();
        for (Component component : Component.values()) {
            if (vitals.has(component.code())) {
                plausible.add(vitals.section(component.code(), section -> plausible(component, section)));
            }
        }
        return new VitalRules(
                wanted, plausible, vitals.figures().range("pulse-pressure", 0, ProtocolBounds.PULSE_PRESSURE));
    }

    private static VitalRules.Plausible plausible(Component component, TomlSection section) {
        int decimals = component.decimals();
        Range possible = section.figures().range("possible", decimals, component.allowed());
        Range likely = section.figures().range("likely", decimals, component.allowed());
        if (!possible.contains(likely.low()) || !possible.contains(likely.high())) {
            section.fault("likely", "must lie within what is possible");
        }
        return new VitalRules.Plausible(
                component, possible, likely, section.figures().scaledOrZero("jump", decimals));
    }
}
