package org.chairside.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.chairside.testing.RemsSessions;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Navigation;
import org.chairside.ui.kit.PrintDocument;
import org.chairside.ui.kit.Reach;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.Went;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PrintViewTest {
    private final UiContext ui = Ward.atMinute(130).ui();
    private final Drawer drawer = new Drawer();
    private final List<String> went = new ArrayList<>();

    @BeforeAll
    static void start() {
        Hand.start();
    }

    private ScreenTrial trial(PrintDocument first) {
        Navigation exits = new Went(went);
        ScreenTrial trial = ScreenTrial.of(
                ui,
                () -> new PrintView(
                        ui,
                        new PrintModel(
                                ui,
                                RemsSessions.whole().chart().session(),
                                first,
                                new PrintModel.Ports(drawer, drawer, _ -> went.add("export")),
                                exits)));
        trial.hand().until(() -> isDrawn(trial.hand()));
        return trial;
    }

    private static boolean isDrawn(Hand hand) {
        return hand.findAll(".print-sheet > .image-view").stream()
                .anyMatch(node -> ((ImageView) node).getImage() != null);
    }

    @Test
    void pagesAreLookedAtZoomedPrintedAndLeftByKeyboardAlone() {
        Hand hand = trial(PrintDocument.SUMMARY).hand();
        assertThat(hand.focused()).isInstanceOf(ListView.class);
        hand.press(KeyCode.MINUS).press(KeyCode.ENTER);
        hand.until(() -> drawer.printed.contains("recorded SUMMARY"));
        hand.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E).press(KeyCode.ESCAPE);
        assertThat(went).containsExactly("export", "back");
    }

    @Test
    void everythingSpeaksAndCanBeReached() {
        ScreenTrial trial = trial(PrintDocument.SUMMARY);
        assertThat(trial.focusableWithoutWords()).isEmpty();
        Reach.check(trial.shell().scene().getRoot());
    }

    @Test
    void thePagesAndARefusalFitTheWindow() {
        ScreenTrial trial = trial(PrintDocument.FORM);
        trial.check("print", 100).shows("2 pages", "DRAFT: not signed as it stands.");
        trial.check("print", 200).shows("2 pages", "DRAFT: not signed as it stands.");
        trial.hand().press(KeyCode.MINUS).press(KeyCode.MINUS);
        trial.hand().until(() -> isDrawn(trial.hand()));
        drawer.hasPrinter = false;
        trial.hand().press(KeyCode.ENTER);
        trial.hand().until(() -> trial.hand().has("#print-note"));
        trial.check("print-refused", 100).shows("50 %", "There is no printer on this computer.");
    }
}
