package org.chairside.ui.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FocusOrderTest {
    private final List<String> went = new ArrayList<>();
    private final FocusOrder order = new FocusOrder(() -> went.add("after"));

    @Test
    void goesFromOneQuestionToTheNextAndOnFromTheLast() {
        order.add(() -> went.add("one"));
        order.add(() -> went.add("two"));
        for (int place = 0; place <= order.size(); place++) {
            order.go(place);
        }
        assertThat(went).containsExactly("one", "two", "after");
    }

    @Test
    void goesToTheFirstFieldThatIsMissing() {
        order.name(ReleaseField.NEXT_VISIT);
        order.add(() -> went.add("visit"));
        order.name(ReleaseField.BEFORE_LEAVING);
        order.add(() -> went.add("vitals"));
        assertThat(order.goToFirst(Set.of(ReleaseField.NEXT_VISIT, ReleaseField.BEFORE_LEAVING)))
                .isTrue();
        assertThat(went)
                .containsExactly(
                        ReleaseField.NEXT_VISIT.compareTo(ReleaseField.BEFORE_LEAVING) < 0 ? "visit" : "vitals");
    }

    @Test
    void staysWhereItIsForAFieldOfAnotherPart() {
        order.add(() -> went.add("one"));
        assertThat(order.goToFirst(Set.of(ReleaseField.WITH_WHOM))).isFalse();
        assertThat(went).isEmpty();
    }
}
