package org.chairside.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.chairside.ui.Ward;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BannerTest {
    private final Hand hand = new Hand();

    @BeforeAll
    static void start() {
        Hand.start();
    }

    @Test
    void whatWaitedForTheFirstToBeSentAwayIsShownWithItsHeadline() {
        Banner banner = shown();
        Hand.doInFx(() -> {
            banner.happenedProperty().subscribe(words -> {
                if (words.isEmpty()) {
                    banner.show(Level.MEDIUM, "The clock was set back.", "All is safe.", "");
                }
            });
            banner.show(Level.HIGH, "The log is gone.", "What is held is safe.", "Call IT.");
            dismissed();
        });
        assertThat(banner.isShown()).isTrue();
        assertThat(hand.findAll(".banner .label").stream()
                        .filter(each -> each.isVisible() && each.isManaged())
                        .map(each -> ((Label) each).getText()))
                .containsExactlyInAnyOrder("The clock was set back.", "All is safe.");
    }

    @Test
    void oneThatIsSentAwayTakesItsHeadlineAlong() {
        Banner banner = shown();
        Hand.doInFx(() -> {
            banner.show(Level.HIGH, "The log is gone.", "What is held is safe.", "Call IT.");
            dismissed();
        });
        assertThat(banner.isShown()).isFalse();
        assertThat(banner.happenedProperty().get()).isEmpty();
    }

    private void dismissed() {
        hand.findAll(".banner .button").stream()
                .map(Button.class::cast)
                .toList()
                .getLast()
                .fire();
    }

    private Banner shown() {
        Banner banner = Hand.inFx(() -> new Banner(Ward.atMinute(0).ui()));
        hand.show(() -> new Scene(new StackPane(banner.root()), 900, 300));
        return banner;
    }
}
