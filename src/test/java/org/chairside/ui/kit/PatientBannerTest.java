package org.chairside.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.chairside.model.Allergies;
import org.chairside.model.BirthDate;
import org.chairside.model.Gender;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.PersonName;
import org.chairside.model.Sex;
import org.chairside.ui.Ward;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PatientBannerTest {
    private final Hand hand = new Hand();

    @BeforeAll
    static void start() {
        Hand.start();
    }

    private PatientBanner shown(int percent) {
        return shown(percent, "1981-07-14");
    }

    private PatientBanner shown(int percent, String born) {
        PatientBanner banner =
                Hand.inFx(() -> new PatientBanner(Ward.atMinute(0).ui()));
        hand.show(() -> {
            Scene scene = new Scene(new StackPane(banner.root()), 990, 300);
            Theme.DIM.dress(scene, new FontScale(percent));
            return scene;
        });
        Hand.doInFx(() -> banner.show(
                new Patient(
                        new PatientId(new UUID(1, 1)),
                        new PersonName("Osei", "Marta", "Ms"),
                        BirthDate.parse(born),
                        Sex.NOT_RECORDED,
                        Gender.FEMALE,
                        "129 728 7650",
                        new Allergies.Known("penicillin, latex; morphine (rash), adhesive tape")),
                LocalDate.of(2026, 11, 20)));
        return banner;
    }

    private boolean isInSight(String id) {
        Node node = hand.find(id, Node.class);
        return Hand.inFx(node::isVisible);
    }

    @Test
    void ofAYearOfBirthTheYearStandsThereAndBothAgesItCanBe() {
        shown(100, "1950");
        assertThat(hand.findAll(".val").stream().map(each -> ((Label) each).getText()))
                .contains("1950 (75 or 76y)");
        assertThat(hand.find(".patient-name", Label.class).getAccessibleText())
                .contains("born 1950, aged 75 or 76 years");
    }

    @Test
    void theAllergiesAreWholeWhereThereIsRoomForThem() {
        shown(100);
        assertThat(isInSight("#allergies")).isTrue();
        assertThat(hand.find("#allergies", Label.class).getText()).contains("penicillin", "adhesive tape");
        assertThat(Hand.inFx(() -> hand.find("#allergies-count", Button.class).isManaged()))
                .isFalse();
    }

    @Test
    void withLargeLettersTheyAreCountedAndWholeAtOneAct() {
        PatientBanner banner = shown(200);
        assertThat(hand.find("#allergies-count", Button.class).getText()).isEqualTo("4 allergies");
        assertThat(hand.find("#allergies-count", Button.class).getAccessibleText())
                .contains("latex");
        assertThat(isInSight("#allergies")).isFalse();
        Hand.doInFx(banner::showWhole);
        assertThat(isInSight("#allergies")).isTrue();
        Hand.doInFx(() -> hand.find("#allergies-count", Button.class).fire());
        assertThat(isInSight("#allergies")).isFalse();
    }
}
