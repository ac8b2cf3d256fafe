package org.chairside.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.chairside.app.adapters.DeskDocuments;
import org.chairside.app.adapters.DeskExporter;
import org.chairside.app.adapters.DeskRemsForm;
import org.chairside.app.adapters.FolderWindow;
import org.chairside.desk.DeskAccess;
import org.chairside.desk.DeskOpening;
import org.chairside.desk.HeldEntries;
import org.chairside.desk.SignedInDesk;
import org.chairside.export.SessionExport;
import org.chairside.export.many.ManifestStamp;
import org.chairside.model.LogFinding;
import org.chairside.sample.SampleClinic;
import org.chairside.settings.SettingsStore;
import org.chairside.staff.Keyring;
import org.chairside.staff.KeyringTools;
import org.chairside.staff.Opening;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.ui.Screen;
import org.chairside.ui.Shell;
import org.chairside.ui.export.ExportModel;
import org.chairside.ui.export.FolderChooser;
import org.chairside.ui.firstrun.FirstRunModel;
import org.chairside.ui.firstrun.FirstRunView;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.Theme;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.settings.DensityProperty;
import org.chairside.ui.settings.SettingsModel;
import org.chairside.ui.signin.FoundModel;
import org.chairside.ui.signin.FoundView;
import org.chairside.ui.signin.SignInModel;
import org.chairside.ui.signin.SignInView;

/**
 * The program in its window, from an empty folder to somebody signed in and back again. Screen thread only; whatever
 * asks the disk or a password runs elsewhere.
 */
public final class Desktop {
    private final UiContext ui;
    private final Shell shell;
    private final DensityProperty density;
    private Place place;
    private Optional<Navigator> navigator = Optional.empty();
    private Optional<IncidentBanner> hearing = Optional.empty();

    /**
     * Where and when the program runs.
     *
     * @param folder the data folder
     * @param sampleFolder an empty one, for sample data if somebody wants it
     * @param state what the program remembers for the person outside every data folder
     * @param chooser how a person chooses a folder
     */
    public record Place(
            Path folder,
            Path sampleFolder,
            Path state,
            Clock clock,
            KeyringTools keys,
            SettingsStore store,
            FolderChooser chooser) {
        Place onSample() {
            return new Place(sampleFolder, sampleFolder, sampleFolder.resolve("state"), clock, keys, store, chooser);
        }
    }

    public Desktop(Place place, UiContext ui, Shell shell) {
        this.place = place;
        this.ui = ui;
        this.shell = shell;
        this.density = new DensityProperty(
                shell.scene(), place.store().now().appearance().density());
    }

    /** Looks for the clinic of the folder and shows its door, or the way to found one. */
    public void begin() {
        shell.database(Level.NONE, "");
        ui.tasks().run(() -> Keyring.open(place.folder(), place.keys()), this::found);
    }

    /** Makes a sample clinic and goes straight to its board, as its nurse; every screen says that it is one. */
    public void beginSample() {
        place = place.onSample();
        shell.mark(ui.text("desktop.sample", SampleClinic.PASSWORD));
        shell.busy(ui.text("desktop.opening"));
        ui.tasks()
                .run(
                        () -> new SampleClinic(
                                        place.folder(),
                                        place.clock(),
                                        Build.ofThis().version())
                                .make(),
                        this::enterSample);
    }

    private void enterSample(Keyring keyring) {
        ui.tasks()
                .run(
                        () -> keyring.signIn(keyring.people().getFirst().id(), SampleClinic.PASSWORD.toCharArray()),
                        answer -> enter(keyring, (SignedIn) answer));
    }

    private void found(Opening opening) {
        switch (opening) {
            case Opening.Opened(Keyring keyring, boolean _) -> askWho(keyring);
            case Opening.Absent _ -> firstRun();
            case Opening.KeysLost lost -> new OpeningFailures(ui, shell.banner()).tell(lost);
            case Opening.Damaged damaged -> new OpeningFailures(ui, shell.banner()).tell(damaged);
            case Opening.Newer newer -> new OpeningFailures(ui, shell.banner()).tell(newer);
        }
    }

    private void firstRun() {
        FirstRunModel model = new FirstRunModel(
                ui,
                (clinic, people) -> Keyring.found(place.folder(), clinic, people, place.keys()),
                new SecureRandom(),
                this::askWho,
                this::beginSample);
        shell.show(new FirstRunView(ui, model));
    }

    private void askWho(Keyring keyring) {
        SignInModel model = new SignInModel(
                ui, keyring.clinic(), keyring.people(), keyring::signIn, person -> enter(keyring, person));
        shell.show(new SignInView(ui, model));
        ui.tasks().run(() -> HeldEntries.Outside.of(keyring, place.state()), outside -> tell(model, outside));
    }

    /** Whoever comes to the screen next should not have to sign in to hear of it. */
    private void tell(SignInModel model, HeldEntries.Outside outside) {
        if (outside.entries() > 0) {
            model.tell(ui.text(outside.isLogThere() ? "signin.held" : "signin.held.log-gone", outside.entries()));
        }
    }

    /** Opens the log for somebody who has signed in; closes what they brought if that cannot be. */
    void enter(Keyring keyring, SignedIn person) {
        open(new DeskAccess(
                keyring,
                person,
                place.clock(),
                place.keys().ids(),
                Build.ofThis().version(),
                place.state(),
                Optional.empty()));
    }

    private void open(DeskAccess access) {
        shell.busy(ui.text("desktop.opening"));
        OpeningProgress progress = new OpeningProgress(ui, place.clock(), shell::busy);
        ui.tasks().run(() -> DeskOpening.at(access, progress), opening -> opened(access, opening));
    }

    private void opened(DeskAccess access, DeskOpening opening) {
        Keyring keyring = access.keyring();
        SignedIn person = access.person();
        switch (opening) {
            case DeskOpening.ReasonWanted(List<LogFinding> findings) -> askWhy(access, findings);
            case DeskOpening.Refused refused -> {
                person.close();
                if (access.reason().isPresent()) {
                    askWho(keyring);
                }
                new OpeningFailures(ui, shell.banner()).tell(refused);
            }
            case DeskOpening.Opened opened -> {
                shell.banner().hide();
                SignedInDesk signedInDesk = new SignedInDesk(person, opened);
                SettingsStore store = place.store();
                DeskRemsForm forms = new DeskRemsForm(signedInDesk, store, keyring.clinic());
                SessionExport export = new SessionExport(
                        ui.messages().dialect(), () -> store.now().paperwork().head(keyring.clinic()));
                DeskExporter exports = exports(signedInDesk, export, forms);
                ExportModel leaving = new ExportModel(ui, exports, place.chooser());
                Screens pages = new Screens(signedInDesk, ui, place, leaving, keyring);
                pages.look(new SettingsModel.Look(
                        shell.themeProperty(), shell.fontScaleProperty(), density, Theme::ofSystem));
                pages.papers(new DeskDocuments(signedInDesk, export, exports, forms, store));
                Navigator next = new Navigator(signedInDesk, ui, shell, pages, () -> leave(keyring));
                navigator = Optional.of(next);
                next.begin();
                IncidentBanner said = new IncidentBanner(ui, shell.banner());
                hearing = Optional.of(said);
                said.begin(opened);
            }
        }
    }

    /** They stay signed in until they have said why they go on, or went back. */
    private void askWhy(DeskAccess access, List<LogFinding> findings) {
        shell.status("");
        FoundModel model = new FoundModel(ui, findings, why -> open(access.because(why)), () -> {
            access.person().close();
            askWho(access.keyring());
        });
        shell.show(new FoundView(ui, model));
    }

    private DeskExporter exports(SignedInDesk signedInDesk, SessionExport export, DeskRemsForm forms) {
        // The first summary of a run takes seconds; nobody should have to wait for it later.
        ui.tasks()
                .run(
                        () -> {
                            export.warmUp();
                            return true;
                        },
                        _ -> {});
        ManifestStamp stamp = new ManifestStamp("Chairside " + Build.ofThis().version(), place.clock());
        FolderWindow opener = new FolderWindow(System.getProperty("os.name"));
        return new DeskExporter(signedInDesk, export, place.store(), forms, stamp, opener);
    }

    private void leave(Keyring keyring) {
        Optional<Navigator> left = navigator;
        end();
        ui.tasks()
                .run(
                        () -> {
                            left.ifPresent(Navigator::finish);
                            return true;
                        },
                        _ -> {
                            shell.status(ui.text("desktop.locked"));
                            askWho(keyring);
                        });
    }

    /** How many sessions would be left open if the window closed now. */
    int openSessions() {
        return navigator.map(Navigator::openSessions).orElse(0);
    }

    /** What was entered and not saved, and would be gone if the window closed now. */
    List<String> unsaved() {
        return navigator
                .map(Navigator::unsaved)
                .or(() -> Optional.ofNullable(shell.screenProperty().get()).map(Screen::unsaved))
                .orElse(List.of());
    }

    /** Who sits at the desk now. */
    public Optional<Navigator> navigator() {
        return navigator;
    }

    /** Gives the window back. */
    public void end() {
        navigator.ifPresent(Navigator::end);
        hearing.ifPresent(IncidentBanner::end);
        hearing = Optional.empty();
        navigator = Optional.empty();
        shell.database(Level.NONE, "");
    }
}
