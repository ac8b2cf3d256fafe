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

    private final UiContext ui;
    private final Shell shell;
    private final Settings settings;
    private final Stage stage = new Stage();

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
        shell.themeProperty()
                .set(
                        settings.appearance().theme() == org.chairside.settings.ThemeChoice.LIGHT
                                ? Theme.LIGHT
                                : Theme.DIM);
        shell.fontScaleProperty().set(new FontScale(settings.appearance().fontPercent()));
        settings.window().filter(MainWindow::isOnAScreen).ifPresent(this::place);
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

    private static boolean isOnAScreen(Bounds bounds) {
        return !Screen.getScreensForRectangle(new Rectangle2D(bounds.x(), bounds.y(), bounds.width(), bounds.height()))
                .isEmpty();
    }

    private void place(Bounds bounds) {
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximized());
    }

    /** The settings with the window as it is now. */
    public UnaryOperator<Settings> asLeft() {
        boolean light = shell.themeProperty().get() == Theme.LIGHT;
        int percent = shell.fontScaleProperty().get().percent();
        Optional<Bounds> bounds = bounds();
        return before -> bounds.map(before::withWindow)
                .orElse(before)
                .withTheme(light ? org.chairside.settings.ThemeChoice.LIGHT : org.chairside.settings.ThemeChoice.DIM)
                .withFontPercent(percent);
    }

    private Optional<Bounds> bounds() {
        boolean known = stage.getWidth() >= LEAST_WIDTH && stage.getHeight() >= LEAST_HEIGHT;
        return known
                ? Optional.of(new Bounds(
                        (int) stage.getX(),
                        (int) stage.getY(),
                        (int) stage.getWidth(),
                        (int) stage.getHeight(),
                        stage.isMaximized()))
                : Optional.empty();
    }
}
