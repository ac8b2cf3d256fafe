package org.chairside.ui.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReleaseViewTest {
    @BeforeAll
    static void start() {
        Hand.start();
    }

    @Test
    void aSessionIsEndedWithinTenKeysAndNoMouse() {
        Gate gate = new Gate(ReleaseModelTest.quiet());
        ScreenTrial trial = trial(gate, 130);
        trial.hand().press(KeyCode.A).type("sister").press(KeyCode.ENTER);
        assertThat(1 + "sister".length() + 1).isLessThanOrEqualTo(10);
        assertThat(gate.went).containsExactly("ended");
        assertThat(trial.focusableWithoutWords()).isEmpty();
    }

    @Test
    void eachCriterionIsTickedByItsNumber() {
        Gate gate = new Gate(ReleaseModelTest.early());
        ScreenTrial trial = trial(gate, 50);
        trial.hand().press(KeyCode.DIGIT1).press(KeyCode.DIGIT3).press(KeyCode.ENTER);
        trial.hand().type("sister").press(KeyCode.ENTER);
        assertThat(gate.went).isEmpty();
        trial.hand().press(KeyCode.ENTER);
        assertThat(gate.written).hasSize(3);
    }

    @Test
    void escapeGoesBackAndEndsNothing() {
        Gate gate = new Gate(ReleaseModelTest.early());
        trial(gate, 50).hand().press(KeyCode.ESCAPE);
        assertThat(gate.went).containsExactly("back");
        assertThat(gate.slips).isEmpty();
    }

    @Test
    void isForgottenWhenLeft() {
        Gate gate = new Gate(ReleaseModelTest.early());
        Kit kit = Ward.atMinute(50).kit();
        AtomicReference<ReleaseView> view = new AtomicReference<>();
        ScreenTrial trial = ScreenTrial.of(kit, () -> {
            view.set(new ReleaseView(kit, new ReleaseModel(kit, gate, gate)));
            return view.get();
        });
        WeakReference<ReleaseView> weak = new WeakReference<>(view.getAndSet(null));
        trial.leave();
        assertThat(ScreenTrial.isCollected(weak)).isTrue();
    }

    @Test
    void pictures() {
        Gate gate = new Gate(ReleaseModelTest.early());
        ScreenTrial trial = trial(gate, 50);
        trial.hand()
                .press(KeyCode.DIGIT1)
                .press(KeyCode.DIGIT2)
                .press(KeyCode.ENTER)
                .type("sister");
        trial.hand().press(KeyCode.ENTER);
        assertThat(trial.picture("release-early-dim", Theme.DIM, FontScale.NORMAL))
                .exists();
        assertThat(trial.picture("release-200", Theme.DIM, new FontScale(200))).exists();
        ScreenTrial met = trial(new Gate(ReleaseModelTest.quiet()), 130);
        met.hand().press(KeyCode.A);
        assertThat(met.picture("release-met-light", Theme.LIGHT, FontScale.NORMAL))
                .exists();
    }

    private static ScreenTrial trial(Gate gate, int minute) {
        Kit kit = Ward.atMinute(minute).kit();
        return ScreenTrial.of(kit, () -> new ReleaseView(kit, new ReleaseModel(kit, gate, gate)));
    }
}
