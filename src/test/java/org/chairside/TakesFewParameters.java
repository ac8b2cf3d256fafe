package org.chairside;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** That its constructors take no more than they may, but for the canonical one of a record. */
final class TakesFewParameters extends ArchCondition<JavaClass> {
    private final int most;

    TakesFewParameters(int most) {
        super("have constructors of at most " + most + " parameters");
        this.most = most;
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        int parameters = parameters(item);
        if (parameters > most) {
            events.add(SimpleConditionEvent.violated(
                    item, item.getName() + " has a constructor of " + parameters + " parameters"));
        }
    }

    /** The most that one of its constructors takes of its own. */
    static int parameters(JavaClass item) {
        return item.isAnonymousClass()
                ? 0
                : item.getConstructors().stream()
                        .filter(each -> !isCanonical(item, each))
                        .mapToInt(each -> each.getRawParameterTypes().size() - hidden(item))
                        .max()
                        .orElse(0);
    }

    private static boolean isCanonical(JavaClass item, JavaConstructor constructor) {
        return item.isRecord()
                && Arrays.equals(
                        constructor.reflect().getParameterTypes(),
                        Arrays.stream(item.reflect().getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray());
    }

    /** What the compiler adds: name and place of a constant, the object around an inner class. */
    private static int hidden(JavaClass item) {
        return item.isEnum() ? 2 : item.isInnerClass() ? 1 : 0;
    }
}
