package org.chairside.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.chairside.ui.kit.Hand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Sets, effects and notes typed while panels open and close and rooms change, against what was meant. How many can be said
 * with {@code -Dchairside.interleavings=2000}.
 */
class InterleavingsTest {
    private static final int SOME = Integer.getInteger("chairside.interleavings", 25);

    private static final long SEED = Long.getLong("chairside.interleavings.seed", 20261130L);

    @BeforeAll
    static void start() {
        Hand.start();
    }

    @Test
    void whateverIsOpenWhatIsTypedIsEnteredAsItWasMeantAndNothingElse() {
        List<Scene> scene = new ArrayList<>();
        new Hand().show(() -> {
            scene.add(new Scene(new StackPane(), 990, 960));
            return scene.getFirst();
        });
        List<String> wrong = new ArrayList<>();
        for (int nth = 0; nth < SOME; nth++) {
            long seed = SEED + nth;
            Hand.doInFx(() -> {
                try (TypingTrial trial = new TypingTrial(scene.getFirst(), new Random(seed))) {
                    trial.run().ifPresent(fault -> wrong.add("seed " + seed + ": " + fault));
                }
            });
        }
        assertThat(wrong).as("of " + SOME).isEmpty();
    }
}
