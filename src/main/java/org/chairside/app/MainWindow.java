package org.chairside.app;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.chairside.settings.Bounds;
import org.chairside.settings.Settings;
import org.chairside.ui.Shell;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Theme;
import org.chairside.ui.kit.UiContext;

/** The window on the desktop: where it stands, how it looks, and whether it may close. Screen thread only. */
public final class MainWindow {
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;
    private static final Bounds FIRST = new Bounds(0, 0, 1366, 768, true);

    private final UiContext ui;
    private final Shell shell;
    private final Settings settings;
    private final Stage stage = new Stage();
    private Optional<Bounds> normal = Optional.empty();

    public MainWindow(UiContext ui, Shell shell, Settings settings) {
        this.ui = ui;
        this.shell = shell;
        this.settings = settings;
    }

    /**
     * Shows it, as it was left.
     *
     * @param desktop asked before closing, and closed with the window
     */
    public void show(Desktop desktop) {
        stage.setTitle(ui.text("desktop.title"));
        stage.setScene(shell.scene());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        shell.themeProperty().set(SystemLook.themeOf(settings.appearance().theme()));
        shell.fontScaleProperty().set(FontScale.upTo(settings.appearance().fontPercent()));
        place();
        stage.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, event -> {
            if (!mayClose(desktop)) {
                event.consume();
            }
        });
        stage.show();
    }

    /** Runs once the window is gone. */
    public void whenGone(Runnable then) {
        stage.showingProperty().addListener((_, _, showing) -> {
            if (!showing) {
                then.run();
            }
        });
    }

    /** Whether it may close at once; with sessions open it asks instead. */
    boolean mayClose(Desktop desktop) {
        List<String> unsaved = desktop.unsaved();
        if (desktop.openSessions() == 0 && unsaved.isEmpty()) {
            return true;
        }
        if (!shell.sheet().isOpen()) {
            askWhetherToLeave(desktop.openSessions(), unsaved);
        }
        return false;
    }

    private void askWhetherToLeave(int open, List<String> unsaved) {
        Button stay = new Button(ui.text("desktop.leave.stay"));
        stay.setDefaultButton(true);
        stay.setOnAction(_ -> shell.sheet().close());
        Button go = new Button(ui.text("desktop.leave.go"));
        go.setOnAction(_ -> stage.close());
        Label words = new Label(ui.text("desktop.leave.text", open));
        words.setWrapText(true);
        HBox buttons = new HBox(stay, go);
        buttons.getStyleClass().add("buttons");
        VBox content = new VBox();
        if (!unsaved.isEmpty()) {
            content.getChildren().add(UnsavedEntries.words(ui, unsaved));
        }
        if (open > 0) {
            content.getChildren().add(words);
        }
        content.getChildren().add(buttons);
        content.getStyleClass().add("sheet-text");
        String title = ui.text(unsaved.isEmpty() ? "desktop.leave.title" : "desktop.unsaved.title");
        shell.sheet().open(title, content, () -> {});
    }

    /** Where it was left, as far as that is on a screen; the first time as large as the screen. */
    private void place() {
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        WindowPlace.within(settings.window().orElse(FIRST), screens).ifPresent(this::place);
        // By the clock, for a system may make it large before it says so.
        ui.clock().nowProperty().subscribe(_ -> remember());
    }

    private void place(Bounds bounds) {
        normal = Optional.of(bounds);
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximized());
    }

    /** The settings with the window as it is now. */
    public UnaryOperator<Settings> asLeft() {
        Theme theme = shell.themeProperty().get();
        int percent = shell.fontScaleProperty().get().percent();
        Optional<Bounds> bounds = bounds();
        return before -> bounds.map(before::withWindow)
                .orElse(before)
                .withTheme(SystemLook.choiceOf(theme, before.appearance().theme()))
                .withFontPercent(percent);
    }

    /** A window that is as large as its screen is to become again what it was before. */
    private void remember() {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified()) {
            asItIs().ifPresent(bounds -> normal = Optional.of(bounds));
        }
    }

    private Optional<Bounds> bounds() {
        boolean maximized = stage.isMaximized();
        return normal.or(this::asItIs).map(at -> new Bounds(at.x(), at.y(), at.width(), at.height(), maximized));
    }

    private Optional<Bounds> asItIs() {
        boolean known = stage.getWidth() >= LEAST_WIDTH && stage.getHeight() >= LEAST_HEIGHT;
        return known
                ? Optional.of(new Bounds(
                        (int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(), (int) stage.getHeight(), false))
                : Optional.empty();
    }

    /** Brings it before every other window, soon. For any thread. */
    public void raise() {
        ui.tasks().onScreen(() -> {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        });
    }
}
