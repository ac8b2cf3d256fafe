package org.chairside.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.chairside.desk.DeskAccess;
import org.chairside.model.LogFinding;
import org.chairside.model.LogFinding.Kind;
import org.chairside.ui.kit.Kits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FoundModelTest {
    private final List<String> reasons = new ArrayList<>();
    private final AtomicInteger backs = new AtomicInteger();

    private FoundModel model(LogFinding... findings) {
        return new FoundModel(Kits.immediate(() -> Kits.NOON), List.of(findings), reasons::add, backs::incrementAndGet);
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatCanBeFoundHasASentence(Kind kind) {
        assertThat(model(LogFinding.at(kind, 41, 44)).sentences())
                .singleElement()
                .asString()
                .isNotBlank()
                .doesNotContain("desktop.found", "{");
    }

    @Test
    void theSentencesNameTheNumbers() {
        FoundModel model =
                model(LogFinding.at(Kind.TAIL_LOST, 41, 44), new LogFinding(Kind.CHAIN_BROKEN, List.of(7L, 9L), 0));
        assertThat(model.sentences())
                .containsExactly(
                        "The log ends at entry 41, but 44 were saved. The last entries are missing.",
                        "2 entries are not what was written, the first is 7. It was changed, removed or added.");
    }

    @Test
    void doesNotGoOnWithoutAReason() {
        FoundModel model = model(LogFinding.at(Kind.TAIL_LOST, 41, 44));
        model.reasonProperty().set("   ");
        model.open();
        assertThat(reasons).isEmpty();
        assertThat(model.refusalProperty().get()).contains("say why");
        model.reasonProperty().set("x".repeat(DeskAccess.LONGEST_REASON + 1));
        assertThat(model.refusalProperty().get()).isEmpty();
        model.open();
        assertThat(reasons).isEmpty();
        assertThat(model.refusalProperty().get()).contains("500", "501");
    }

    @Test
    void goesOnOnceWithTheReasonOrBack() {
        FoundModel model = model(LogFinding.at(Kind.TAIL_LOST, 41, 44));
        model.reasonProperty().set(" IT put it back ");
        model.open();
        model.open();
        model.back();
        assertThat(reasons).containsExactly("IT put it back");
        assertThat(backs).hasValue(0);
        FoundModel other = model(LogFinding.at(Kind.TAIL_LOST, 41, 44));
        other.back();
        other.open();
        assertThat(backs).hasValue(1);
        assertThat(reasons).hasSize(1);
    }
}
