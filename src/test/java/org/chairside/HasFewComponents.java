package org.chairside;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;

/** That a record has no more components than it may, unless it is named with a reason. */
final class HasFewComponents extends ArchCondition<JavaClass> {
    private final String root;
    private final int most;
    private final Map<String, String> named;

    HasFewComponents(String root, int most, Map<String, String> named) {
        super("have at most " + most + " components");
        this.root = root;
        this.most = most;
        this.named = named;
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        long components = components(item);
        if (components > most && !named.containsKey(item.getName().substring(root.length() + 1))) {
            events.add(SimpleConditionEvent.violated(item, item.getName() + " has " + components + " components"));
        }
    }

    /** How many a record has; 0 for anything else. */
    static long components(JavaClass item) {
        return item.isRecord()
                ? item.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .count()
                : 0;
    }
}
