package org.chairside;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** That no other top-level class has its simple name. */
final class HasANameOfItsOwn extends ArchCondition<JavaClass> {
    private final Map<String, String> first = new HashMap<>();

    HasANameOfItsOwn() {
        super("have a simple name of its own");
    }

    @Override
    public void init(Collection<JavaClass> all) {
        first.clear();
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        if (!item.isTopLevelClass() || item.getSimpleName().equals("package-info")) {
            return;
        }
        String before = first.putIfAbsent(item.getSimpleName(), item.getName());
        if (before != null) {
            events.add(SimpleConditionEvent.violated(item, item.getName() + " has the name of " + before));
        }
    }
}
