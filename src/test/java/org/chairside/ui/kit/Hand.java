package org.chairside.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.chairside.testing.Patience;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A person at the keyboard, for tests: a thin cover over TestFX. */
public final class Hand {
    /**
     * One for all tests of the process: the headless toolkit lets every robot hold the window that the robot before it was
     * made for, so that a robot for each test would keep every window ever shown.
     */
    private static final FxRobot ROBOT = new FxRobot();

    /** Starts the toolkit once, with the fonts. */
    public static void start() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException late) {
            throw new IllegalStateException(late);
        }
        inFx(() -> {
            Platform.setImplicitExit(false);
            Theme.loadFonts();
            return null;
        });
    }

    /** Runs it on the screen thread and waits for its result. */
    public static <T> T inFx(Callable<T> act) {
        try {
            T result = WaitForAsyncUtils.asyncFx(act).get(Patience.seconds(20), TimeUnit.SECONDS);
            WaitForAsyncUtils.waitForFxEvents();
            return result;
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Runs it on the screen thread and waits until it is done. */
    public static void doInFx(Runnable act) {
        inFx(() -> {
            act.run();
            return null;
        });
    }

    /**
     * Shows a scene in a new window in place of any other. Not in the stage that TestFX offers: it remembers every event
     * of that one, and with it every node.
     */
    public Stage show(Callable<Scene> scene) {
        return inFx(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            Stage stage = new Stage();
            stage.setScene(scene.call());
            stage.show();
            stage.toFront();
            return stage;
        });
    }

    public Hand type(String text) {
        ROBOT.write(text, 0);
        return settled();
    }

    /** Answers one question after the other: each key marks an answer, and Enter takes it. */
    public Hand choose(String keys) {
        keys.chars().mapToObj(Character::toString).forEach(key -> type(key).press(KeyCode.ENTER));
        return this;
    }

    public Hand press(KeyCode... chord) {
        ROBOT.push(chord);
        return settled();
    }

    public Hand click(Node node) {
        ROBOT.clickOn(node);
        return settled();
    }

    public Hand doubleClick(Node node) {
        ROBOT.doubleClickOn(node);
        return settled();
    }

    public Hand click(String query) {
        ROBOT.clickOn(query);
        return settled();
    }

    /** The one node that a query such as {@code #name} finds. */
    public <T extends Node> T find(String query, Class<T> type) {
        return ROBOT.lookup(query).queryAs(type);
    }

    public Set<Node> findAll(String query) {
        return ROBOT.lookup(query).queryAll();
    }

    public boolean has(String query) {
        return ROBOT.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    /** The node with the keyboard. */
    public Node focused() {
        return inFx(() -> ROBOT.listTargetWindows().stream()
                .map(window -> window.getScene().getFocusOwner())
                .filter(owner -> owner != null)
                .findFirst()
                .orElse(null));
    }

    /** Waits until it is so; fails after ten seconds times the {@link Patience} of the machine. */
    public Hand until(BooleanSupplier so) {
        long seconds = Patience.seconds(10);
        try {
            WaitForAsyncUtils.waitFor(seconds, TimeUnit.SECONDS, () -> inFx(so::getAsBoolean));
        } catch (TimeoutException late) {
            throw new AssertionError("did not come about in " + seconds + " seconds", late);
        }
        return settled();
    }

    private Hand settled() {
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    @Override
    public String toString() {
        return "Hand at " + Arrays.toString(ROBOT.listTargetWindows().toArray());
    }
}
