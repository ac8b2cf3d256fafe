package org.chairside.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.chairside.desk.Desk;
import org.chairside.desk.ExportPermission;
import org.chairside.desk.SignedInDesk;
import org.chairside.desk.catalogue.Catalogue;
import org.chairside.desk.live.LiveSession;
import org.chairside.model.Author;
import org.chairside.model.SessionId;
import org.chairside.model.SessionState;
import org.chairside.model.SessionSummary;
import org.chairside.model.SigningStage;
import org.chairside.staff.Authority;
import org.chairside.staff.Permission;
import org.chairside.ui.RoomTabs;
import org.chairside.ui.Screen;
import org.chairside.ui.Shell;
import org.chairside.ui.UserActs;
import org.chairside.ui.board.BoardModel;
import org.chairside.ui.kit.Destination;
import org.chairside.ui.kit.Navigation;
import org.chairside.ui.kit.PrintDocument;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.keys.DigitKeys;
import org.chairside.ui.session.SessionView;

/** One person's time at the desk: the ways between the screens. Screen thread only. */
public final class Navigator implements Navigation {
    private final SignedInDesk signedInDesk;
    private final UiContext ui;
    private final Shell shell;
    private final Screens screens;
    private final Pages pages;
    private final VisitedPages visited = new VisitedPages();
    private final Runnable leave;
    private final RoomTabs tabs;
    private final List<EventHandler<KeyEvent>> keys = new ArrayList<>();
    private Optional<SessionId> shown = Optional.empty();
    private LiveSession.Listening waiting = () -> {};
    private final LogAlerts alerts;
    private final ListBanners banners;
    private final HeldPrompt held;
    private LiveSession.Listening alerting = () -> {};
    private final ExportSheets exports;
    private Subscription ticking = Subscription.EMPTY;
    private boolean ended;

    /** @param leave signs the person out */
    Navigator(SignedInDesk signedInDesk, UiContext ui, Shell shell, Screens screens, Runnable leave) {
        this.signedInDesk = signedInDesk;
        this.ui = ui;
        this.shell = shell;
        this.alerts = new LogAlerts(ui, shell);
        this.banners = new ListBanners(ui, shell);
        this.held = new HeldPrompt(signedInDesk, ui, shell, alerts);
        this.screens = screens;
        this.leave = leave;
        this.pages = new Pages(signedInDesk.desk(), screens, this);
        this.exports = new ExportSheets(ui, shell, screens.export());
        this.tabs = new RoomTabs(ui, this::openSession, this::openBoard);
    }

    /** Takes the window over and shows the board. */
    void begin() {
        Author author = signedInDesk.author();
        Runnable settings = () -> go(new Destination.Settings());
        shell.user(author.name() + ", " + ui.words().role(author.role()), new UserActs(settings, this::leave));
        alerting = signedInDesk.desk().conditions().onChange(told -> ui.tasks().onScreen(() -> alerts.tell(told)));
        key(Shortcut.BOARD, this::openBoard);
        key(Shortcut.LOCK, this::leave);
        key(Shortcut.NEXT_DUE, this::openNextDue);
        key(Shortcut.SEARCH, () -> go(new Destination.Records()));
        key(Shortcut.SETTINGS, settings);
        key(Shortcut.SETTINGS_COMMA, settings);
        key(Shortcut.PROTOCOLS, () -> go(new Destination.Protocols()));
        keys.add(this::openRoom);
        window().addEventFilter(KeyEvent.KEY_PRESSED, keys.getLast());
        keys.add(this::openCourseOfRoom);
        window().addEventFilter(KeyEvent.KEY_PRESSED, keys.getLast());
        keys.add(this::printRoom);
        window().addEventFilter(KeyEvent.KEY_PRESSED, keys.getLast());
        exports.begin(this);
        ticking = ui.clock().nowProperty().subscribe(this::showTabs);
        waiting = signedInDesk.desk().archive().catalogue().onChange(state -> ui.tasks()
                .onScreen(() -> {
                    pages.board().waiting(waiting(state));
                    banners.tellOfList(state.found().mended());
                }));
        banners.tellOfList(
                signedInDesk.desk().archive().catalogue().state().found().mended());
        ui.tasks()
                .run(() -> signedInDesk.desk().archive().read(screens.clinic()).unreadable(), banners::tellOfClinic);
        signedInDesk.desk().archive().catalogue().begin();
        openBoard();
        held.ask();
    }

    /** What waits for a signature of whoever sits here. */
    private BoardModel.Waiting waiting(Catalogue.State state) {
        boolean countersigns = Authority.may(signedInDesk.author().role(), Permission.COUNTERSIGN);
        int toCountersign = 0;
        int toSign = 0;
        for (SessionSummary row : state.rows()) {
            SigningStage stage = row.review().stage();
            toCountersign += countersigns && stage == SigningStage.SIGNED ? 1 : 0;
            toSign += row.state() != SessionState.OPEN && stage.compareTo(SigningStage.SIGNED) < 0 ? 1 : 0;
        }
        return new BoardModel.Waiting(toCountersign, toSign);
    }

    private void key(Shortcut shortcut, Runnable act) {
        keys.add(shortcut.calls(() -> unlessSheet(act)));
        window().addEventFilter(KeyEvent.KEY_PRESSED, keys.getLast());
    }

    private void unlessSheet(Runnable act) {
        if (shell.sheet().isOpen()) {
            shell.tell(ui.text("shell.key.sheet"));
        } else {
            act.run();
        }
    }

    private Node window() {
        return shell.scene().getRoot();
    }

    public Desk desk() {
        return signedInDesk.desk();
    }

    /** Whether sessions may leave by whoever sits here. */
    public ExportPermission exporting() {
        return signedInDesk.exporting();
    }

    /** Nothing that was entered and not saved goes without a word. */
    private void leave() {
        UnsavedEntries.ask(ui, shell, unsaved(), new UnsavedEntries.WayOn("desktop.unsaved.go", leave));
    }

    /** What would be gone if they left now. */
    List<String> unsaved() {
        return UnsavedEntries.of(signedInDesk, ui, pages.unsaved());
    }

    int openSessions() {
        return signedInDesk.desk().openSessions().size();
    }

    private void showTabs(Instant now) {
        boolean masked = pages.board().maskedProperty().get();
        shell.tabs(tabs.of(screens.openCharts(), shown, masked, now));
    }

    @Override
    public void go(Destination destination) {
        pages.of(destination).ifPresentOrElse(page -> turnTo(destination, page), () -> takeUp(destination));
    }

    @Override
    public void replace(Destination done, Destination next) {
        pages.drop(done);
        visited.forget(done);
        go(next);
    }

    @Override
    public void finish(Destination done, List<String> lost, String go, Runnable act) {
        List<String> all =
                Stream.concat(lost.stream(), pages.besides(done).stream()).toList();
        UnsavedEntries.ask(ui, shell, all, new UnsavedEntries.WayOn(go, act));
    }

    @Override
    public void back() {
        visited.back(pages::stands).ifPresentOrElse(this::show, () -> go(new Destination.Board()));
    }

    private void turnTo(Destination destination, Screen page) {
        if (ended) {
            // What was asked for before somebody left may come after; it is nobody's any more.
            return;
        }
        if (page.equals(shell.screenProperty().get())) {
            shell.tell(ui.text("shell.here", ui.text(page.titleKey())));
        }
        VisitedPages.Stop stop = new VisitedPages.Stop(destination, page, markedBy(destination));
        visited.add(stop);
        show(stop);
    }

    private void show(VisitedPages.Stop stop) {
        shown = stop.room();
        shell.show(stop.screen());
        showTabs(ui.clock().getNow());
    }

    /** The session whose tab is marked while a page is shown. */
    private Optional<SessionId> markedBy(Destination destination) {
        return switch (destination) {
            case Destination.Session(SessionId session) -> Optional.of(session);
            case Destination.Release(SessionId session) -> Optional.of(session);
            case Destination.Print _, Destination.MonitoringForm _ -> shown;
            case Destination.Board _,
                    Destination.Records _,
                    Destination.Protocols _,
                    Destination.Settings _,
                    Destination.Start _,
                    Destination.Review _,
                    Destination.Signing _,
                    Destination.Course _,
                    Destination.Compare _ -> Optional.empty();
        };
    }

    /** Takes a session up that was left open more than a day ago, or entered from paper. */
    private void takeUp(Destination destination) {
        if (destination instanceof Destination.Session(SessionId session)) {
            ui.tasks().run(() -> signedInDesk.desk().resume(session), found -> found.flatMap(_ -> pages.of(destination))
                    .ifPresent(page -> turnTo(destination, page)));
        }
    }

    private void openSession(SessionId session) {
        go(new Destination.Session(session));
    }

    private void openBoard() {
        go(new Destination.Board());
    }

    private void openRoom(KeyEvent event) {
        int digit = DigitKeys.withShortcut(event).orElse(0);
        if (digit > 0) {
            event.consume();
            unlessSheet(() -> openRoom(digit));
        }
    }

    private void openRoom(int digit) {
        RoomKeys rooms = RoomKeys.of(pages.board().roomNames(), screens.openCharts());
        rooms.session(digit).ifPresentOrElse(this::openSession, () -> shell.tell(rooms.noSession(ui, digit)));
    }

    private void openNextDue() {
        pages.board().refresh();
        pages.board().nextDue().ifPresentOrElse(this::openSession, () -> shell.tell(ui.text("tabs.none-due")));
    }

    /** From a room, beside the ways that records and review have themselves. */
    private void openCourseOfRoom(KeyEvent event) {
        if (Shortcut.COURSE.matches(event)
                && shown.isPresent()
                && !shell.sheet().isOpen()) {
            event.consume();
            go(new Destination.Course(shown.get()));
        }
    }

    /** In a room it is the sheet to go on with by hand. */
    private void printRoom(KeyEvent event) {
        if (Shortcut.PRINT.matches(event)
                && shell.screenProperty().get() instanceof SessionView
                && shown.isPresent()
                && !shell.sheet().isOpen()) {
            event.consume();
            go(new Destination.Print(shown.get(), PrintDocument.DOWNTIME));
        }
    }

    /** Gives the window back; the desk stays open until {@link #finish()}. */
    void end() {
        ended = true;
        exports.end();
        ticking.unsubscribe();
        waiting.close();
        alerting.close();
        alerts.end();
        held.end();
        keys.forEach(handler -> window().removeEventFilter(KeyEvent.KEY_PRESSED, handler));
        shell.vacate();
    }

    /** Writes what was handed over and lets go of log and keys. Waits for the disk: not for the screen thread. */
    public void finish() {
        signedInDesk.close();
    }
}
