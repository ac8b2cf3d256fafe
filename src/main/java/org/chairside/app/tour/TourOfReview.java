package org.chairside.app.tour;

import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.chairside.ui.Shell;

/** What the tour does with sessions that are over: it looks them up, reads, compares, signs and lets them leave. */
final class TourOfReview {
    private final TourRobot hand;
    private final Shell shell;

    TourOfReview(TourRobot hand, Shell shell) {
        this.hand = hand;
        this.shell = shell;
    }

    void take() {
        lookUp();
        read();
        answer();
        sign();
        leave();
    }

    private void lookUp() {
        hand.press(KeyCode.F3);
        hand.focus("records-search");
        hand.picture("records");
        hand.type("lindqv");
        hand.picture("records-found");
    }

    /** What was corrected, what was known at the time, and every entry behind it. */
    private void read() {
        hand.press(KeyCode.ENTER);
        hand.hasKeyboard("review-sets");
        hand.press(KeyCode.N);
        hand.picture("review");
        hand.commandWithShift(KeyCode.T);
        hand.appears("known-slider");
        for (int entry = 0; entry < 12; entry++) {
            hand.press(KeyCode.LEFT);
        }
        hand.picture("review-as-known");
        hand.press(KeyCode.ESCAPE);
        hand.commandWithShift(KeyCode.H);
        hand.appears("audit-table");
        hand.picture("review-audit");
        hand.press(KeyCode.ESCAPE);
    }

    /** A question of the physician, and the session beside the one before. */
    private void answer() {
        find("osei 14-nov");
        hand.commandWithShift(KeyCode.Q);
        hand.hasKeyboard("talk-text");
        hand.type("sitting");
        hand.picture("review-answer");
        hand.press(KeyCode.ESCAPE);
        hand.commandWithShift(KeyCode.O);
        hand.appears("course-table");
        hand.picture("course");
        hand.press(KeyCode.ESCAPE);
        hand.hasKeyboard("review-sets");
        hand.commandWithShift(KeyCode.X);
        hand.appears("compare-figures");
        hand.picture("compare");
        hand.press(KeyCode.ESCAPE);
        hand.hasKeyboard("review-sets");
    }

    private void sign() {
        find("abara 16-nov");
        hand.command(KeyCode.ENTER);
        hand.hasKeyboard("sign-password");
        hand.picture("review-sign");
        hand.press(KeyCode.ESCAPE);
        hand.hasKeyboard("review-sets");
    }

    /** To a file, on paper, into the monitoring form. */
    private void leave() {
        find("osei 10-nov");
        hand.commandWithShift(KeyCode.E);
        hand.awaits("the sheet", () -> shell.sheet().isOpen());
        hand.picture("export");
        hand.press(KeyCode.ESCAPE);
        hand.hasKeyboard("review-sets");
        hand.command(KeyCode.P);
        hand.awaits("the pages", this::isPagePrinted);
        hand.picture("print");
        hand.press(KeyCode.ESCAPE);
        hand.hasKeyboard("review-sets");
        hand.commandWithShift(KeyCode.F);
        hand.appears("rems-note");
        hand.picture("monitoring-form");
        hand.press(KeyCode.F3);
        hand.appears("records-table");
        hand.command(KeyCode.T);
        hand.picture("to-do");
    }

    private void find(String words) {
        hand.press(KeyCode.F3);
        hand.hasKeyboard("records-search");
        hand.type(words);
        hand.awaits(
                words + " to be found",
                () -> shell.scene().lookup("#records-table") instanceof TableView<?> table
                        && table.getItems().size() == 1);
        hand.press(KeyCode.ENTER);
        hand.hasKeyboard("review-sets");
    }

    private boolean isPagePrinted() {
        return shell.scene().getRoot().lookupAll(".print-sheet .image-view").stream()
                .anyMatch(view -> view instanceof ImageView page && page.getImage() != null);
    }
}
