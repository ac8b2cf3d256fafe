package org.chairside;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** That its package has no more top-level classes than the table of rooms allows. */
final class LivesInASmallPackage extends ArchCondition<JavaClass> {
    private final String exception;
    private final int most;
    private final Map<String, Long> sizes = new HashMap<>();

    LivesInASmallPackage(String root, int most) {
        super("live in a package of at most " + most + " classes");
        this.most = most;
        this.exception = root + "." + Rooms.LARGE_PACKAGE;
    }

    @Override
    public void init(Collection<JavaClass> all) {
        sizes.clear();
        sizes.putAll(all.stream()
                .filter(LivesInASmallPackage::counts)
                .collect(groupingBy(JavaClass::getPackageName, counting())));
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        long size = sizes.getOrDefault(item.getPackageName(), 0L);
        if (counts(item) && size > most && !item.getPackageName().equals(exception)) {
            events.add(SimpleConditionEvent.violated(
                    item, item.getName() + " lives in a package of " + size + " classes"));
        }
    }

    private static boolean counts(JavaClass item) {
        return item.isTopLevelClass() && !item.getSimpleName().equals("package-info");
    }
}
