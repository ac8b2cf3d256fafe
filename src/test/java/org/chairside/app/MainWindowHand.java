package org.chairside.app;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.chairside.testing.Patience;

/** A person at the only window of this process, who was given nothing but the window. */
final class MainWindowHand {
    private static final Duration PATIENCE = Patience.of(Duration.ofSeconds(30));
    private static final Duration LOOK = Duration.ofMillis(10);

    private <T> T onScreen(Supplier<T> act) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(act.get());
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the program has its window. */
    void awaitsTheWindow() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isToolkitThere() || onScreen(Window.getWindows()::isEmpty)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("waited in vain for the window");
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private static boolean isToolkitThere() {
        try {
            Platform.runLater(() -> {});
            return true;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private static Scene scene() {
        return Window.getWindows().getFirst().getScene();
    }

    /** Who has the keyboard; on the screen thread. */
    Node owner() {
        Node owner = scene().getFocusOwner();
        return owner == null ? new Label() : owner;
    }

    boolean has(String query) {
        return scene().getRoot().lookupAll(query).stream().anyMatch(Node::isVisible);
    }

    boolean showsAPage() {
        return scene().getRoot().lookupAll(".print-sheet .image-view").stream()
                .anyMatch(view -> view instanceof ImageView page && page.getImage() != null);
    }

    boolean foundOne() {
        return scene().lookup("#records-table") instanceof TableView<?> table
                && table.getItems().size() == 1;
    }

    void type(String text) {
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            fire(new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
        }
    }

    void press(KeyCode code) {
        press(code, false, false);
    }

    void command(KeyCode code) {
        press(code, true, false);
    }

    void commandWithShift(KeyCode code) {
        press(code, true, true);
    }

    private void press(KeyCode code, boolean command, boolean shift) {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        boolean control = command && !mac;
        boolean meta = command && mac;
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, meta));
        fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, shift, control, false, meta));
    }

    private void fire(KeyEvent event) {
        onScreen(() -> {
            Node focused = scene().getFocusOwner();
            Event.fireEvent(focused == null ? scene().getRoot() : focused, event);
            return true;
        });
    }

    /** Moves the mouse into the window, as far as the title of a page, and clicks. */
    void click() {
        onScreen(() -> {
            Window window = Window.getWindows().getFirst();
            Robot robot = new Robot();
            robot.mouseMove(window.getX() + window.getWidth() / 2, window.getY() + window.getHeight() / 2);
            robot.mouseClick(MouseButton.PRIMARY);
            return true;
        });
    }

    void appears(String id) {
        awaits(id + " to be there", () -> has("#" + id));
    }

    void hasKeyboard(String id) {
        awaits(id + " to have the keyboard", () -> id.equals(owner().getId()));
    }

    void awaits(String what, BooleanSupplier there) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!onScreen(there::getAsBoolean)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "waited in vain for " + what + "; the keyboard is at " + onScreen(() -> owner().getId()));
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /** Lets the toolkit draw what it has to, a few pulses long. */
    void settle() {
        for (int i = 0; i < 20; i++) {
            LockSupport.parkNanos(LOOK.toNanos());
            onScreen(() -> true);
        }
    }
}
