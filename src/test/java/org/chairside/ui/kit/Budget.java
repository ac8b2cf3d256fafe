package org.chairside.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a task may cost in keys and clicks (UX 14), all in {@code ux-budgets.json}; spent on a real scene. */
public final class Budget {
    private final AtomicInteger keys = new AtomicInteger();
    private final AtomicInteger clicks = new AtomicInteger();

    /** Counts every key that goes down in a scene and every click, on its way in. */
    public static Budget on(Scene scene) {
        Budget budget = new Budget();
        EventHandler<InputEvent> counter =
                event -> (event instanceof KeyEvent ? budget.keys : budget.clicks).incrementAndGet();
        Hand.doInFx(() -> {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, counter);
            scene.addEventFilter(MouseEvent.MOUSE_CLICKED, counter);
        });
        return budget;
    }

    /** From here on. */
    public void begin() {
        keys.set(0);
        clicks.set(0);
    }

    /** Does what is not counted: the letters of a password, which are as many as their owner wants. */
    public void aside(Runnable act) {
        int keysBefore = keys.get();
        int clicksBefore = clicks.get();
        act.run();
        keys.set(keysBefore);
        clicks.set(clicksBefore);
    }

    /** Fails if the task cost more than it may, or opened a window. A modifier counts as a key. */
    public void keptFor(String task) {
        JsonNode allowed = allowed(task);
        assertThat(keys.get())
                .as("keys: " + task)
                .isLessThanOrEqualTo(allowed.get("keys").intValue());
        assertThat(clicks.get())
                .as("clicks: " + task)
                .isLessThanOrEqualTo(allowed.get("clicks").intValue());
        assertThat(keys.get() + clicks.get()).as("something was done: " + task).isPositive();
        assertThat(Window.getWindows()).as("dialogs: " + task).hasSize(1);
    }

    private static JsonNode allowed(String task) {
        try (InputStream file = Budget.class.getResourceAsStream("/ux-budgets.json")) {
            JsonNode allowed = JsonMapper.shared().readTree(file).get(task);
            assertThat(allowed).as("budget of " + task).isNotNull();
            return allowed;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
