package org.chairside.app.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.imageio.ImageIO;
import org.chairside.ui.Shell;
import org.chairside.ui.kit.Theme;
import org.chairside.ui.kit.UiContext;

/** The hand that drives the tour: types into the real window as a person would, and keeps pictures of it. */
final class TourRobot {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(15);

    private static final int PULSES = 6;

    private final UiContext ui;
    private final Shell shell;
    private final Path out;
    private int pictures;

    TourRobot(UiContext ui, Shell shell, Path out) {
        this.ui = ui;
        this.shell = shell;
        this.out = out;
    }

    UiContext ui() {
        return ui;
    }

    /** Does something on the screen thread and waits for it; never called from there. */
    <T> T onScreen(Callable<T> act) {
        CompletableFuture<T> done = new CompletableFuture<>();
        ui.tasks().onScreen(() -> {
            try {
                done.complete(act.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }

    void does(Runnable act) {
        onScreen(() -> {
            act.run();
            return true;
        });
    }

    /** Types text where the keyboard is. */
    void type(String text) {
        for (int i = 0; i < text.length(); i++) {
            String character = text.substring(i, i + 1);
            does(() -> fire(
                    new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false)));
        }
    }

    void press(KeyCode code) {
        press(code, false, false);
    }

    /** Presses a key with the system's command key held, as {@code Ctrl+K}. */
    void command(KeyCode code) {
        press(code, true, false);
    }

    /** As {@link #command}, with the shift key too. */
    void commandWithShift(KeyCode code) {
        press(code, true, true);
    }

    private void press(KeyCode code, boolean command, boolean shift) {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        does(() ->
                fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, command && !mac, false, command && mac)));
        does(() ->
                fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, shift, command && !mac, false, command && mac)));
    }

    private void fire(KeyEvent event) {
        Node focused = shell.scene().getFocusOwner();
        Event.fireEvent(focused == null ? shell.scene().getRoot() : focused, event);
    }

    /** Waits until a control is there. */
    void appears(String id) {
        awaits(id + " to be there", () -> shell.scene().lookup("#" + id) != null);
    }

    /** Waits until a screen has handed the keyboard to a control. */
    void hasKeyboard(String id) {
        awaits(id + " to have the keyboard", () -> {
            Node focused = shell.scene().getFocusOwner();
            return focused != null && id.equals(focused.getId());
        });
    }

    /** Puts the keyboard on a control by its id. */
    void focus(String id) {
        appears(id);
        does(() -> shell.scene().lookup("#" + id).requestFocus());
    }

    /** Waits until the window shows what was asked for. */
    void awaits(String what, BooleanSupplier there) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!onScreen(there::getAsBoolean)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the tour waited in vain for " + what);
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /** Keeps a picture of the window as it is, in both looks. */
    void picture(String name) {
        pictures++;
        String numbered = String.format(Locale.ROOT, "%02d-%s", pictures, name);
        Theme before = onScreen(() -> shell.themeProperty().get());
        for (Theme look : Theme.values()) {
            does(() -> shell.themeProperty().set(look));
            // What scrolls or draws after layout does so in the pulses that follow.
            for (int pulse = 0; pulse < PULSES; pulse++) {
                does(this::settle);
                LockSupport.parkNanos(LOOK.toNanos());
            }
            save(
                    onScreen(() -> shell.scene().snapshot(null)),
                    numbered + "-" + look.name().toLowerCase(Locale.ROOT));
        }
        does(() -> shell.themeProperty().set(before));
    }

    private void settle() {
        ui.clock().tick();
        shell.scene().getRoot().applyCss();
        shell.scene().getRoot().layout();
    }

    private void save(WritableImage image, String name) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(out);
            ImageIO.write(copy, "png", out.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new IllegalStateException("the pictures could not be written to " + out, e);
        }
    }
}
