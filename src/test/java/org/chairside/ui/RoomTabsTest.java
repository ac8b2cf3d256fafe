package org.chairside.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import org.chairside.chart.Chart;
import org.chairside.testing.Sessions;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.UiContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RoomTabsTest {
    private final UiContext ui = Ward.atMinute(24).ui();
    private final Chart chart = Sessions.infusion().set(-4, "124/78 70 98").chart();

    @BeforeAll
    static void start() {
        Hand.start();
    }

    private String words(RoomTabs tabs, boolean masked) {
        return Hand.inFx(() -> {
            Button tab = (Button) tabs.of(List.of(chart), Optional.empty(), masked, Sessions.MORNING)
                    .getLast();
            return tab.getText() + "; " + tab.getAccessibleText();
        });
    }

    @Test
    void hazard02ATabSaysRoomSurnameAndTheTailOfTheRecordNumber() {
        RoomTabs tabs = Hand.inFx(() -> new RoomTabs(ui, _ -> {}, () -> {}));
        assertThat(words(tabs, false)).startsWith("Room 2  OSEI  7651; ").contains("OSEI, Marta");
    }

    @Test
    void whereInitialsStandForNamesATabShowsAndSaysNoNameAndNoNumberUntilNamesAreShownAgain() {
        RoomTabs tabs = Hand.inFx(() -> new RoomTabs(ui, _ -> {}, () -> {}));
        assertThat(words(tabs, true)).startsWith("Room 2  MO; ").doesNotContain("OSEI", "7651", "Marta");
        assertThat(words(tabs, false)).contains("OSEI  7651");
    }
}
