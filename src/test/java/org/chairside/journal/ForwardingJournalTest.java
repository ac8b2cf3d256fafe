package org.chairside.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ForwardingJournalTest {
    @Test
    void handsOnTheMethodsThatAJournalHasByDefaultToo() {
        assertThat(Arrays.stream(Journal.class.getMethods())
                        .filter(method -> !isForwarded(method))
                        .map(Method::toGenericString))
                .isEmpty();
    }

    private static boolean isForwarded(Method asked) {
        return Arrays.stream(ForwardingJournal.class.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals(asked.getName())
                        && Arrays.equals(method.getParameterTypes(), asked.getParameterTypes()));
    }
}
