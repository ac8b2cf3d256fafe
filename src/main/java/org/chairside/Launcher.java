package org.chairside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import org.chairside.app.CrashReports;
import org.chairside.app.Desktop;
import org.chairside.app.MainWindow;
import org.chairside.app.Navigator;
import org.chairside.app.OneWindow;
import org.chairside.app.SystemLook;
import org.chairside.app.XDisplay;
import org.chairside.app.adapters.FolderDialog;
import org.chairside.app.tour.Tour;
import org.chairside.cli.Surroundings;
import org.chairside.files.OwnerOnly;
import org.chairside.files.Scratch;
import org.chairside.settings.Settings;
import org.chairside.settings.SettingsFile;
import org.chairside.settings.SettingsStore;
import org.chairside.staff.KeyringTools;
import org.chairside.ui.Shell;
import org.chairside.ui.kit.Theme;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.Messages;

/**
 * What of the program has a window.
 *
 * @param state what it remembers for the person outside every data folder
 */
public record Launcher(Path state, Clock clock, KeyringTools keys) implements Surroundings.Windows {
    /** How the folders of sample data begin. */
    private static final String SAMPLE = "chairside-sample-";

    /** A desktop that is just coming up has its display within seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** How long a window that is open, and may be starting still, has to come forward. */
    private static final Duration ANSWER = Duration.ofSeconds(15);

    @Override
    public int open(Path folder) {
        try {
            // Before the first logger makes its folder in there with the rights of the day.
            OwnerOnly.folder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder cannot be made", e);
        }
        Optional<OneWindow> one = oneWindow(folder);
        try {
            if (one.isPresent() && !one.get().take() && one.get().call(ANSWER)) {
                return 0;
            }
            return shown(folder, Desktop::begin, window -> one.ifPresent(right -> right.whenCalled(window::raise)));
        } catch (IOException e) {
            throw new UncheckedIOException("the window could not be claimed", e);
        } finally {
            one.ifPresent(Launcher::giveBack);
        }
    }

    /** Empty where there is no place to tell others of it: then a second window may open, and says that the log is in use. */
    private Optional<OneWindow> oneWindow(Path folder) {
        try {
            return Optional.of(OneWindow.on(folder, state));
        } catch (IOException nowhere) {
            return Optional.empty();
        }
    }

    private static void giveBack(OneWindow one) {
        try {
            one.close();
        } catch (IOException e) {
            // An empty file stays behind, and the next start takes it.
            return;
        }
    }

    @Override
    public int demo() {
        Path folder = temporary();
        try {
            return shown(folder, Desktop::beginSample, _ -> {});
        } finally {
            Scratch.remove(folder);
        }
    }

    @Override
    public int tour(Path out) {
        Path folder = temporary();
        try {
            new Tour(folder, out).take();
            return 0;
        } finally {
            Scratch.remove(folder);
        }
    }

    /** Shows the program on a folder until its window is closed, and returns when everything is written. */
    private int shown(Path folder, Consumer<Desktop> begin, Consumer<MainWindow> there) {
        Path sample = temporary();
        CompletableFuture<Runnable> gone = new CompletableFuture<>();
        try {
            startToolkit(() -> began(
                    () -> show(
                            new Desktop.Place(
                                    folder,
                                    sample,
                                    state,
                                    clock,
                                    keys,
                                    new SettingsStore(
                                            SettingsFile.in(folder), Locale.getDefault(Locale.Category.DISPLAY)),
                                    new FolderDialog()),
                            begin,
                            there,
                            gone),
                    gone));
            return closed(gone);
        } finally {
            Scratch.remove(sample);
        }
    }

    private static void startToolkit(Runnable begin) {
        XDisplay.named(System.getenv("DISPLAY")).ifPresent(display -> display.await(PATIENCE));
        Platform.setImplicitExit(false);
        try {
            Platform.startup(begin);
        } catch (UnsupportedOperationException e) {
            // What the window toolkit throws where no display lets it in.
            throw new Surroundings.NoDisplayException(e);
        }
    }

    /** A window that could not be made is not waited for. */
    private static void began(Runnable show, CompletableFuture<Runnable> gone) {
        try {
            show.run();
        } catch (RuntimeException | Error e) {
            gone.completeExceptionally(e);
        }
    }

    private static int closed(CompletableFuture<Runnable> gone) {
        try {
            gone.join().run();
            return 0;
        } finally {
            Platform.exit();
        }
    }

    /** What is still to be done once the window is gone is left to whoever waits for it. */
    private void show(
            Desktop.Place place,
            Consumer<Desktop> begin,
            Consumer<MainWindow> there,
            CompletableFuture<Runnable> gone) {
        Theme.loadFonts();
        CrashReports bugs = new CrashReports();
        UiContext ui = UiContext.live(bugs, clock, Messages.of(place.store().english()));
        Shell shell = new Shell(ui);
        bugs.tell(thrown -> ui.tasks().onScreen(() -> shell.bug(thrown)));
        Thread.setDefaultUncaughtExceptionHandler(bugs);
        Desktop desktop = new Desktop(place, ui, shell);
        MainWindow window = new MainWindow(ui, shell, place.store().now());
        window.whenGone(() -> {
            Optional<Navigator> last = desktop.navigator();
            UnaryOperator<Settings> left = window.asLeft();
            desktop.end();
            gone.complete(() -> {
                place.store().change(left);
                last.ifPresent(Navigator::finish);
            });
        });
        window.show(desktop);
        there.accept(window);
        new SystemLook(place.store(), shell).follow();
        ui.clock().start();
        begin.accept(desktop);
    }

    private Path temporary() {
        try {
            Scratch.clear(state, SAMPLE);
            return Scratch.folder(state, SAMPLE);
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the sample data", e);
        }
    }
}
