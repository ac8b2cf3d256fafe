package org.chairside.app.tour;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chairside.app.Build;
import org.chairside.app.CrashReports;
import org.chairside.app.Desktop;
import org.chairside.app.Navigator;
import org.chairside.chart.Outgoing;
import org.chairside.desk.Desk;
import org.chairside.desk.ExportPermission;
import org.chairside.desk.PermittedExports;
import org.chairside.export.ExportOutcome;
import org.chairside.export.Format;
import org.chairside.export.SessionExport;
import org.chairside.model.PaperSize;
import org.chairside.model.SessionId;
import org.chairside.model.SessionState;
import org.chairside.sample.ManualClock;
import org.chairside.sample.SampleClinic;
import org.chairside.settings.SettingsFile;
import org.chairside.settings.SettingsStore;
import org.chairside.staff.KeyringTools;
import org.chairside.ui.Shell;
import org.chairside.ui.kit.Theme;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.Dialect;

/**
 * The real window, driven through a morning of the sample clinic: a picture of every screen in both looks, and every
 * export. Always the same morning, so that pictures can be compared. Needs no display and no network.
 */
public final class Tour {
    private static final Instant MORNING = Instant.parse("2026-11-20T15:14:00Z");
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private final Path folder;
    private final Path out;
    private final ManualClock clock = new ManualClock(MORNING, ZONE);
    private final AtomicReference<Throwable> bug = new AtomicReference<>();
    private final CrashReports bugs = new CrashReports();
    private Shell shell;
    private TourRobot hand;

    /** @param folder an empty one, for the sample clinics */
    public Tour(Path folder, Path out) {
        this.folder = folder;
        this.out = out;
    }

    /**
     * Takes the tour.
     *
     * @throws IllegalStateException if the program does not show what it should
     */
    public void take() {
        Platform.setImplicitExit(false);
        CompletableFuture<Stage> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(stage()));
        Stage stage = started.join();
        Desktop desktop;
        try {
            foundAClinic();
            desktop = signIn();
            new TourOfSession(hand, shell, clock).take();
        } catch (RuntimeException e) {
            bugs.accept(e);
            throw e;
        }
        Optional<Navigator> navigator = desktop.navigator();
        navigator.ifPresent(each -> export(each.desk(), each.exporting()));
        hand.does(desktop::end);
        hand.does(stage::hide);
        navigator.ifPresent(Navigator::finish);
        Platform.exit();
        if (bug.get() != null) {
            throw new IllegalStateException("the program had a fault during the tour", bug.get());
        }
    }

    /** The newest session that is over, in every format. */
    private void export(Desk desk, ExportPermission exporting) {
        if (!(exporting instanceof ExportPermission.Allowed(PermittedExports outbox))) {
            throw new IllegalStateException("whoever sits here may not export");
        }
        SessionId session = desk.archive().catalogue().all().stream()
                .filter(each -> each.state() == SessionState.RELEASED)
                .findFirst()
                .orElseThrow()
                .session();
        Outgoing outgoing = outbox.of(session).orElseThrow();
        for (Format format : List.of(new Format.Pdf(PaperSize.A4), new Format.Csv(), new Format.Fhir())) {
            if (new SessionExport(Dialect.US).toFolder(outgoing, format, out)
                    instanceof ExportOutcome.NotWritten(var _, String why)) {
                throw new IllegalStateException(why);
            }
        }
    }

    private Stage stage() {
        Theme.loadFonts();
        bugs.tell(bug::set);
        UiContext ui = UiContext.live(bugs, clock);
        shell = new Shell(ui);
        hand = new TourRobot(ui, shell, out);
        Stage stage = new Stage();
        stage.setScene(shell.scene());
        stage.show();
        return stage;
    }

    private Desktop desktop(Path place) {
        return hand.onScreen(() -> {
            SettingsStore store = new SettingsStore(SettingsFile.in(folder), Locale.US);
            Desktop desktop = new Desktop(
                    new Desktop.Place(
                            place,
                            folder,
                            folder.resolve("state"),
                            clock,
                            KeyringTools.shipped(clock),
                            store,
                            (_, chosen) -> chosen.accept(out)),
                    hand.ui(),
                    shell);
            desktop.begin();
            return desktop;
        });
    }

    private void foundAClinic() {
        desktop(folder.resolve("new"));
        hand.focus("clinic");
        hand.type("Riverside Ketamine Clinic");
        hand.picture("first-run");
    }

    private Desktop signIn() {
        Path clinic = folder.resolve("clinic");
        new SampleClinic(clinic, clock, Build.ofThis().version()).make();
        Desktop desktop = desktop(clinic);
        hand.awaits("somebody to choose", () -> shell.scene().getFocusOwner() instanceof ToggleButton);
        hand.press(KeyCode.ENTER);
        hand.picture("sign-in");
        hand.type(SampleClinic.PASSWORD);
        hand.press(KeyCode.ENTER);
        hand.awaits("the board", () -> desktop.navigator().isPresent());
        hand.picture("board");
        hand.press(KeyCode.F10);
        hand.appears("settings-note");
        hand.picture("settings");
        hand.press(KeyCode.ESCAPE);
        return desktop;
    }
}
