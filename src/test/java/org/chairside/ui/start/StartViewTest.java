package org.chairside.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.chairside.chart.Sessions;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StartViewTest {
    private final Front front = new Front();
    private final Kit kit = Ward.atMinute(-20).kit();

    @BeforeAll
    static void start() {
        Hand.start();
    }

    @Test
    void aKnownPatientIsStartedWithinTwentyFiveKeysAndNoMouse() {
        ScreenTrial trial = trial();
        trial.hand().type("osei").press(KeyCode.ENTER);
        trial.hand().type("71").press(KeyCode.ENTER).type("36").press(KeyCode.ENTER);
        trial.hand().press(KeyCode.A).type("mo1981").press(KeyCode.ENTER);
        int keys = "osei".length() + 1 + "71".length() + 1 + "36".length() + 1 + 1 + "mo1981".length() + 1;
        assertThat(keys).isLessThanOrEqualTo(25);
        assertThat(front.went).containsExactly("started");
        assertThat(trial.focusableWithoutWords()).isEmpty();
    }

    @Test
    void eachScreeningItemIsAnsweredByKey() {
        ScreenTrial trial = trial();
        trial.hand().type("osei").press(KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ENTER);
        trial.hand().press(KeyCode.N).press(KeyCode.Y).press(KeyCode.U).press(KeyCode.A);
        trial.hand().type("mo1981").press(KeyCode.ENTER);
        assertThat(front.handed.getFirst().screening())
                .extracting(each -> each.answer().name())
                .startsWith("NO", "YES", "NO");
    }

    @Test
    void isForgottenWhenLeft() {
        AtomicReference<StartView> view = new AtomicReference<>();
        ScreenTrial trial = ScreenTrial.of(kit, () -> {
            view.set(new StartView(kit, front.model(kit), front.protocols()));
            return view.get();
        });
        WeakReference<StartView> weak = new WeakReference<>(view.getAndSet(null));
        trial.leave();
        assertThat(ScreenTrial.isCollected(weak)).isTrue();
    }

    @Test
    void pictures() {
        front.open = List.of(Ward.moved(
                Sessions.infusion().numbered(5), Ward.patient(5, "Osei", "Ama", "", "1950-01-01"), "Room 1"));
        ScreenTrial trial = trial();
        assertThat(trial.picture("start-empty", Theme.DIM, FontScale.NORMAL)).exists();
        trial.hand()
                .type("osei")
                .press(KeyCode.ENTER)
                .type("156")
                .press(KeyCode.TAB)
                .type("36")
                .press(KeyCode.ENTER);
        trial.hand().press(KeyCode.N).press(KeyCode.Y).press(KeyCode.N);
        assertThat(trial.picture("start-known", Theme.DIM, FontScale.NORMAL)).exists();
        assertThat(trial.picture("start-known-light", Theme.LIGHT, FontScale.NORMAL))
                .exists();
        assertThat(trial.picture("start-200", Theme.DIM, new FontScale(200))).exists();
    }

    @Test
    void pictureOfSomebodyNew() {
        ScreenTrial trial = trial();
        trial.hand().type("nkemelu").press(KeyCode.ENTER).press(KeyCode.TAB).type("Adaeze");
        Hand.doInFx(() -> trial.hand().find("#start-start", Button.class).fire());
        assertThat(trial.picture("start-new", Theme.DIM, FontScale.NORMAL)).exists();
    }

    private ScreenTrial trial() {
        return ScreenTrial.of(kit, () -> new StartView(kit, front.model(kit), front.protocols()));
    }
}
