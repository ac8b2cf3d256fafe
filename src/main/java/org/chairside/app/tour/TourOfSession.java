package org.chairside.app.tour;

import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.chairside.sample.ManualClock;
import org.chairside.ui.Shell;

/** What the tour does once somebody is signed in: it charts, starts, ends, looks things up and exports, by keyboard. */
final class TourOfSession {
    private final TourRobot hand;
    private final Shell shell;
    private final ManualClock clock;

    TourOfSession(TourRobot hand, Shell shell, ManualClock clock) {
        this.hand = hand;
        this.shell = shell;
        this.clock = clock;
    }

    void take() {
        chart();
        ask();
        end();
        start();
        new TourOfReview(hand, shell).take();
        rules();
        help();
    }

    /** The rules of the clinic: read in words, and what the last version changed. */
    private void rules() {
        hand.commandWithShift(KeyCode.P);
        hand.appears("protocols-reading");
        hand.picture("protocols");
        hand.focus("protocols-mode-read");
        hand.press(KeyCode.RIGHT);
        hand.appears("protocols-compared");
        hand.picture("protocols-compared");
    }

    private void chart() {
        hand.command(KeyCode.DIGIT2);
        hand.focus("entry-line");
        hand.picture("session");
        hand.type("138/84 78 97 dis 1");
        hand.picture("session-typing");
        hand.press(KeyCode.ENTER);
        hand.awaits("the set to be saved", this::lineIsEmpty);
        clock.pass(Duration.ofSeconds(3));
        hand.picture("session-saved");
    }

    private void ask() {
        hand.command(KeyCode.DIGIT1);
        hand.focus("entry-line");
        hand.type("12/80 75 97");
        hand.press(KeyCode.ENTER);
        hand.picture("session-refused");
        hand.press(KeyCode.ESCAPE);
        hand.type("188/112 97 88");
        hand.press(KeyCode.ENTER);
        hand.picture("session-asked");
        hand.press(KeyCode.ESCAPE);
    }

    private void end() {
        hand.command(KeyCode.E);
        hand.appears("release-with-whom");
        hand.picture("release");
        hand.type("ayn7");
        hand.press(KeyCode.ENTER);
        hand.press(KeyCode.ENTER);
        hand.picture("release-decided");
        hand.press(KeyCode.ESCAPE);
        hand.appears("entry-line");
    }

    /** Somebody who was here before: found by name, with what was given last time beside. */
    private void start() {
        hand.command(KeyCode.DIGIT0);
        hand.appears("board-records");
        hand.does(() -> shell.scene().lookup(".board-free-card").requestFocus());
        hand.press(KeyCode.ENTER);
        hand.focus("start-search");
        hand.type("lindqv");
        hand.press(KeyCode.ENTER);
        hand.type("92");
        hand.press(KeyCode.ENTER);
        hand.type("46");
        hand.press(KeyCode.ENTER);
        hand.type("==");
        hand.type("ny");
        hand.type("r");
        hand.type("stent in 2019");
        hand.press(KeyCode.ENTER);
        hand.type("dyl");
        hand.picture("start");
        hand.command(KeyCode.DIGIT0);
        hand.appears("board-records");
    }

    private void help() {
        hand.press(KeyCode.F1);
        hand.picture("help");
        hand.press(KeyCode.ESCAPE);
    }

    private boolean lineIsEmpty() {
        Node line = shell.scene().lookup("#entry-line");
        return line instanceof TextField field && field.getText().isEmpty();
    }
}
