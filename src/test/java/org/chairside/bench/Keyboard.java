package org.chairside.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.chairside.testing.Patience;

/** Keys as the window system would deliver them to a node, and the way onto the screen thread. */
record Keyboard(Node target) {
    /** Screen thread only. */
    void type(char letter) {
        fire(KeyEvent.KEY_TYPED, String.valueOf(letter), KeyCode.UNDEFINED);
    }

    /** Screen thread only. */
    void enter() {
        fire(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
        fire(KeyEvent.KEY_RELEASED, "", KeyCode.ENTER);
    }

    private void fire(EventType<KeyEvent> type, String letter, KeyCode code) {
        Event.fireEvent(target, new KeyEvent(type, letter, "", code, false, false, false, false));
    }

    /** Starts the screen thread, which goes on until {@link Platform#exit()}. */
    static void startScreen() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        if (!started.await(Patience.seconds(20), TimeUnit.SECONDS)) {
            throw new IllegalStateException("there is no screen");
        }
    }

    static <T> T inFx(Callable<T> act) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(act.call());
            } catch (Exception | Error thrown) {
                done.completeExceptionally(thrown);
            }
        });
        return done.join();
    }
}
