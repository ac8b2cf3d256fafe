package org.chairside.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.chairside.model.Event;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A set typed while a field of a panel has the keyboard, under the real keyboard. */
class StraySetsTest {
    private static final String SET = "138/84 78 97";

    private final Hand hand = new Hand();
    private Chair chair;
    private SessionView view;

    @BeforeAll
    static void start() {
        Hand.start();
    }

    @BeforeEach
    void open() {
        chair = Chair.withWindow();
        view = Hand.inFx(() -> new SessionView(chair.infusion(), () -> {}));
        hand.show(() -> {
            Scene scene = new Scene(new StackPane(view.root()), 990, 960);
            Theme.DIM.dress(scene, new FontScale(90));
            return scene;
        });
        Hand.doInFx(view::shown);
    }

    @AfterEach
    void close() {
        Hand.doInFx(view::hidden);
        chair.close();
    }

    private String line() {
        return hand.find("#entry-line", TextField.class).getText();
    }

    private int entries() {
        return view.model().chart().entries().size();
    }

    private void movesToTheLine() {
        int before = entries();
        hand.type(SET).press(KeyCode.ENTER);
        hand.until(() -> line().equals(SET));
        assertThat(entries()).isEqualTo(before);
        hand.press(KeyCode.ENTER).until(() -> entries() == before + 1);
        assertThat(view.model().chart().lastSet()).isPresent();
        assertThat(Hand.inFx(view::unsaved)).isEmpty();
    }

    @Test
    void inTheNameOfAPhysicianItMovesToTheLineAndNoCallIsRecorded() {
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        movesToTheLine();
        assertThat(view.model().chart().facts().all(Event.PhysicianCalled.class))
                .isEmpty();
    }

    @Test
    void inTheDoseItMovesToTheLine() {
        hand.press(KeyCode.CONTROL, KeyCode.D);
        movesToTheLine();
    }

    @Test
    void inTheRouteOfAMedicineItMovesToTheLineAndTheOtherFieldsStay() {
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R)
                .type("ondansetron")
                .press(KeyCode.TAB)
                .type("4 mg")
                .press(KeyCode.TAB)
                .type(SET)
                .press(KeyCode.ENTER);
        hand.until(() -> line().equals(SET));
        assertThat(hand.find("#medicine-panel-amount", TextField.class).getText())
                .isEqualTo("4 mg");
        assertThat(view.model().chart().facts().all(Event.MedicationGiven.class))
                .isEmpty();
    }

    @Test
    void byTheMouseItIsRefusedInWords() {
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C).type(SET);
        Hand.doInFx(() -> hand.find("#call-panel .offer", Button.class).fire());
        hand.until(() -> view.model().calls().refusalProperty().get().contains("reads as vitals"));
        assertThat(view.model().chart().facts().all(Event.PhysicianCalled.class))
                .isEmpty();
    }

    @Test
    void whileTheLineIsHalfTypedItStaysWhereItIsAndThatIsSaid() {
        hand.type("#sle")
                .press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C)
                .type(SET)
                .press(KeyCode.ENTER);
        assertThat(hand.find("#call-who", TextField.class).getText()).isEqualTo(SET);
        assertThat(line()).isEqualTo("#sle");
        assertThat(view.model().chart().facts().all(Event.PhysicianCalled.class))
                .isEmpty();
    }

    @Test
    void escapeInTheLineClearsTheLineAndLeavesTheFormBesideIt() {
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C).type("Dr Lin").press(KeyCode.F2);
        hand.type("228/80 74 98").press(KeyCode.ENTER).press(KeyCode.ESCAPE);
        hand.until(() -> line().isEmpty());
        assertThat(hand.find("#call-who", TextField.class).getText()).isEqualTo("Dr Lin");
    }
}
