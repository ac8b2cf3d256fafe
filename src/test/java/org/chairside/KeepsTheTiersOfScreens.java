package org.chairside;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** That a screen sees no other screen, and a part that screens share only the parts below it. */
final class KeepsTheTiersOfScreens extends ArchCondition<JavaClass> {
    private final String ui;

    KeepsTheTiersOfScreens(String ui) {
        super("see only what its tier allows");
        this.ui = ui;
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        for (Dependency each : item.getDirectDependenciesFromSelf()) {
            String there = each.getTargetClass().getBaseComponentType().getPackageName();
            if (isBelow(there) && !allows(part(item.getPackageName()), part(there))) {
                events.add(SimpleConditionEvent.violated(each, each.getDescription()));
            }
        }
    }

    private boolean isBelow(String home) {
        return home.equals(ui) || home.startsWith(ui + ".");
    }

    /** The name of the screen or the shared part; empty for the shell around them. */
    private String part(String home) {
        if (home.equals(ui)) {
            return "";
        }
        String below = home.substring(ui.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }

    private static boolean allows(String here, String there) {
        int tier = Rooms.SHARED_BY_SCREENS.indexOf(here);
        int seen = Rooms.SHARED_BY_SCREENS.indexOf(there);
        return here.equals(there) || (there.isEmpty() && tier < 0) || (seen >= 0 && (tier < 0 || seen < tier));
    }
}
