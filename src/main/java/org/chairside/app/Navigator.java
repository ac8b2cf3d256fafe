package org.chairside.app;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.chairside.desk.Desk;
import org.chairside.desk.DeskSession;
import org.chairside.desk.ExportPermission;
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
import org.chairside.ui.board.BoardModel;
import org.chairside.ui.kit.Destination;
import org.chairside.ui.kit.Navigation;
import org.chairside.ui.kit.PrintDocument;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.session.SessionView;

/** One person's time at the desk: the ways between the screens. Screen thread only. */
public final class Navigator implements Navigation {
    private static final List<Shortcut> PLACES =
            List.of(Shortcut.ROOM_1, Shortcut.ROOM_2, Shortcut.ROOM_3, Shortcut.ROOM_4);

    private final DeskSession deskSession;
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
    Navigator(DeskSession deskSession, UiContext ui, Shell shell, Screens screens, Runnable leave) {
        this.deskSession = deskSession;
        this.ui = ui;
        this.shell = shell;
        this.alerts = new LogAlerts(ui, shell);
        this.banners = new ListBanners(ui, shell);
        this.held = new HeldPrompt(deskSession, ui, shell, alerts);
        this.screens = screens;
        this.leave = leave;
        this.pages = new Pages(deskSession.desk(), screens, this);
        this.exports = new ExportSheets(ui, shell, screens.export());
        this.tabs = new RoomTabs(ui, this::openSession, this::openBoard);
    }

    /** Takes the window over and shows the board. */
    void begin() {
        Author author = deskSession.author();
        shell.user(author.name() + ", " + ui.words().role(author.role()));
        alerting = deskSession.desk().conditions().onChange(told -> ui.tasks().onScreen(() -> alerts.tell(told)));
        key(Shortcut.BOARD, this::openBoard);
        key(Shortcut.LOCK, this::leave);
        key(Shortcut.NEXT_DUE, this::openNextDue);
        key(Shortcut.SEARCH, () -> go(new Destination.Records()));
        key(Shortcut.PROTOCOLS, () -> go(new Destination.Protocols()));
        PLACES.forEach(place -> key(place, () -> openRoom(place)));
        keys.add(this::openCourseOfRoom);
        window().addEventFilter(KeyEvent.KEY_PRESSED, keys.getLast());
        keys.add(this::printRoom);
        window().addEventFilter(KeyEvent.KEY_PRESSED, keys.getLast());
        exports.begin(this);
        ticking = ui.clock().nowProperty().subscribe(this::showTabs);
        waiting = deskSession.desk().archive().catalogue().onChange(state -> ui.tasks()
                .onScreen(() -> {
                    pages.board().waiting(waiting(state));
                    banners.tellOfList(state.found().mended());
                }));
        banners.tellOfList(
                deskSession.desk().archive().catalogue().state().found().mended());
        ui.tasks().run(() -> deskSession.desk().archive().read(screens.clinic()).unreadable(), banners::tellOfClinic);
        deskSession.desk().archive().catalogue().begin();
        openBoard();
        held.ask();
    }

    /** What waits for a signature of whoever sits here. */
    private BoardModel.Waiting waiting(Catalogue.State state) {
        boolean countersigns = Authority.may(deskSession.author().role(), Permission.COUNTERSIGN);
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
        EventHandler<KeyEvent> handler = shortcut.calls(() -> {
            if (!shell.sheet().isOpen()) {
                act.run();
            }
        });
        keys.add(handler);
        window().addEventFilter(KeyEvent.KEY_PRESSED, handler);
    }

    private Node window() {
        return shell.scene().getRoot();
    }

    public Desk desk() {
        return deskSession.desk();
    }

    /** Whether sessions may leave by whoever sits here. */
    public ExportPermission exporting() {
        return deskSession.exporting();
    }

    /** Nothing that was entered and not saved goes without a word. */
    private void leave() {
        UnsavedEntries.ask(ui, shell, unsaved(), new UnsavedEntries.WayOn("desktop.unsaved.go", leave));
    }

    /** What would be gone if they left now. */
    List<String> unsaved() {
        return UnsavedEntries.of(deskSession, ui, pages.unsaved());
    }

    int openSessions() {
        return deskSession.desk().openSessions().size();
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
            ui.tasks().run(() -> deskSession.desk().resume(session), found -> found.flatMap(_ -> pages.of(destination))
                    .ifPresent(page -> turnTo(destination, page)));
        }
    }

    private void openSession(SessionId session) {
        go(new Destination.Session(session));
    }

    private void openBoard() {
        go(new Destination.Board());
    }

    private void openRoom(Shortcut key) {
        int place = PLACES.indexOf(key);
        List<LiveSession> live = deskSession.desk().openSessions();
        if (place < live.size()) {
            openSession(live.get(place).subject().session());
        } else {
            shell.tell(ui.text("tabs.none", key.keys(), live.size(), tabKeys(live)));
        }
    }

    /** Which key leads to which of the open rooms, in words. */
    private static String tabKeys(List<LiveSession> live) {
        return IntStream.range(0, Math.min(live.size(), PLACES.size()))
                .mapToObj(nth ->
                        PLACES.get(nth).keys() + " " + live.get(nth).chart().room())
                .collect(joining(", "));
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
        deskSession.close();
    }
}
