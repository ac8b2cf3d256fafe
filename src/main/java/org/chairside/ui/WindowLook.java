package org.chairside.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.Theme;
import org.chairside.ui.kit.UiContext;

/** Theme and size of letters of one window, whether it fills the screen, and the keys for them. Screen thread only. */
final class WindowLook {
    private final UiContext ui;
    private final Scene scene;
    private final Consumer<String> status;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.DIM);
    private final ObjectProperty<FontScale> fontScale = new SimpleObjectProperty<>(this, "fontScale", FontScale.NORMAL);

    /** @param status where a new size of letters is said */
    WindowLook(UiContext ui, Scene scene, Consumer<String> status) {
        this.ui = ui;
        this.scene = scene;
        this.status = status;
        theme.subscribe(_ -> dress());
        fontScale.subscribe(_ -> dress());
    }

    private void dress() {
        theme.get().dress(scene, fontScale.get());
    }

    /** Hears the keys within a node. */
    void within(Node node) {
        Shortcut.FULL_SCREEN.within(node, this::fullScreen);
        Shortcut.DIM.within(node, () -> theme.set(theme.get().other()));
        for (Shortcut larger : List.of(Shortcut.LARGER, Shortcut.LARGER_EQUALS, Shortcut.LARGER_PAD)) {
            larger.within(node, () -> resize(fontScale.get().larger()));
        }
        for (Shortcut smaller : List.of(Shortcut.SMALLER, Shortcut.SMALLER_PAD)) {
            smaller.within(node, () -> resize(fontScale.get().smaller()));
        }
    }

    private void resize(FontScale scale) {
        fontScale.set(scale);
        status.accept(ui.text("shell.size", scale.percent()));
    }

    private void fullScreen() {
        Window window = scene.getWindow();
        if (window instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    ObjectProperty<FontScale> fontScaleProperty() {
        return fontScale;
    }
}
