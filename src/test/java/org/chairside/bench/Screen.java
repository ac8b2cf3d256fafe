package org.chairside.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.chairside.ui.session.SessionModel;

/** A session screen with someone typing; its pulses are counted. */
final class Screen {
    private static final List<String> LINES = List.of("128/79 71 98", "131/82 74 98", "126/80 72 97", "133/84 76 98");
    /** A brisk typist. */
    private static final int MILLIS_A_KEY = 25;

    private final Scene scene;
    private final SessionModel model;
    private final TextField line;
    private final Keyboard keys;
    private final Pane echo;
    private int unseen;

    Screen(Scene scene, SessionModel model) {
        this.scene = scene;
        this.model = model;
        line = (TextField) scene.lookup("#entry-line");
        keys = new Keyboard(line);
        echo = (Pane) scene.lookup("#echo");
    }

    /** Types a set; one result for each key. */
    List<Frames.Shown> typed(int n) {
        List<Frames.Shown> shown = new ArrayList<>();
        String text = LINES.get(n % LINES.size());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            shown.add(Keyboard.inFx(() -> {
                        long fired = System.nanoTime();
                        String before = line.getText();
                        keys.type(letter);
                        return shown(fired, () -> !line.getText().equals(before) && echoes());
                    })
                    .join());
        }
        return shown;
    }

    /** Whether the chips are those of the line as it now is, and have their place. */
    private boolean echoes() {
        List<String> wanted = model.entry().echoProperty().get().chips().stream()
                .map(chip -> chip.text())
                .toList();
        List<String> there = echo.getChildren().stream()
                .filter(node -> node.getStyleClass().contains("echo-chip"))
                .map(node -> ((Label) node).getText())
                .toList();
        boolean placed = echo.getChildren().stream()
                .allMatch(node -> node.getLayoutBounds().getWidth() > 0);
        return placed && there.equals(wanted);
    }

    /** Presses Enter; counted from the commit. */
    Frames.Shown entered(SlowWriter writer) {
        writer.forget();
        return Keyboard.inFx(() -> {
                    int before = log().getItems().size();
                    CompletableFuture<Frames.Shown> row = shown(writer, () -> grew(before));
                    keys.enter();
                    return row;
                })
                .join();
    }

    /** Found once the screen has its skins. */
    private ListView<?> log() {
        return (ListView<?>) scene.lookup("#log");
    }

    private boolean grew(int before) {
        boolean grown = log().getItems().size() > before;
        if (grown && !isLastVisible()) {
            unseen++;
        }
        return grown;
    }

    /** How many new rows were in the list but below what of it could be seen. */
    int unseen() {
        return Keyboard.inFx(() -> unseen);
    }

    private boolean isLastVisible() {
        int last = log().getItems().size() - 1;
        return log().lookupAll(".list-cell").stream()
                .anyMatch(node -> node instanceof ListCell<?> cell
                        && cell.getIndex() == last
                        && !cell.isEmpty()
                        && cell.isVisible()
                        && cell.getHeight() > 0);
    }

    private CompletableFuture<Frames.Shown> shown(long since, BooleanSupplier is) {
        return new PulseWatch(scene, () -> since, is).done();
    }

    private CompletableFuture<Frames.Shown> shown(SlowWriter writer, BooleanSupplier is) {
        return new PulseWatch(scene, writer::committedAt, is).done();
    }

    /** The gaps between frames while so many sets are typed and entered, and until the last is saved. */
    Times gaps(int sets) throws InterruptedException {
        List<Long> ticks = new ArrayList<>();
        AnimationTimer timer = Keyboard.inFx(() -> {
            AnimationTimer made = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    ticks.add(System.nanoTime());
                }
            };
            made.start();
            return made;
        });
        int wanted = Keyboard.inFx(() -> log().getItems().size()) + sets;
        for (int i = 0; i < sets; i++) {
            type(LINES.get(i % LINES.size()));
        }
        while (Keyboard.inFx(() -> log().getItems().size()) < wanted) {
            Thread.sleep(MILLIS_A_KEY);
        }
        return Keyboard.inFx(() -> {
            timer.stop();
            long[] gaps = new long[ticks.size() - 1];
            for (int i = 0; i < gaps.length; i++) {
                gaps[i] = ticks.get(i + 1) - ticks.get(i);
            }
            return Times.of(gaps);
        });
    }

    private void type(String text) throws InterruptedException {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            Keyboard.inFx(() -> {
                keys.type(letter);
                return letter;
            });
            Thread.sleep(MILLIS_A_KEY);
        }
        Keyboard.inFx(() -> {
            keys.enter();
            return text;
        });
        Thread.sleep(MILLIS_A_KEY);
    }
}
