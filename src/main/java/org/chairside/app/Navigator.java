package org.chairside.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.chairside.model.UnreadableEntry;
import org.chairside.staff.Authority;
import org.chairside.staff.Permission;
import org.chairside.ui.RoomTabs;
import org.chairside.ui.Screen;
import org.chairside.ui.Shell;
import org.chairside.ui.board.BoardModel;
import org.chairside.ui.compare.CompareModel;
import org.chairside.ui.course.CourseModel;
import org.chairside.ui.held.HeldModel;
import org.chairside.ui.held.HeldSheet;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.print.PrintDocument;
import org.chairside.ui.records.RecordsModel;
import org.chairside.ui.release.ReleaseModel;
import org.chairside.ui.review.ReviewModel;
import org.chairside.ui.session.SessionView;
import org.chairside.ui.start.StartModel;

/** One person's time at the desk: the ways between the screens. Screen thread only. */
public final class Navigator {
    private final DeskSession visit;
    private final UiContext kit;
    private final Shell shell;
    private final Screens pages;
    private final Runnable leave;
    private final BoardModel boardModel;
    private final Screen board;
    private final RoomTabs tabs;
    private final Map<SessionId, SessionView> rooms = new HashMap<>();
    private final Map<String, Screen> starts = new HashMap<>();
    private final Map<SessionId, Screen> releases = new HashMap<>();
    private final List<EventHandler<KeyEvent>> keys = new ArrayList<>();
    private Optional<SessionId> shown = Optional.empty();
    private LiveSession.Listening waiting = () -> {};
    private int toldOfList;
    private final LogAlerts alerts;
    private LiveSession.Listening alerting = () -> {};
    private final ExportNavigation waysOut;
    private Subscription ticking = Subscription.EMPTY;
    private boolean ended;

    /** @param leave signs the person out */
    Navigator(DeskSession visit, UiContext kit, Shell shell, Screens pages, Runnable leave) {
        this.visit = visit;
        this.kit = kit;
        this.shell = shell;
        this.alerts = new LogAlerts(kit, shell);
        this.pages = pages;
        this.leave = leave;
        this.boardModel = pages.boardModel(new FromBoard());
        this.board = pages.board(boardModel);
        this.waysOut = new ExportNavigation(kit, shell, pages, new ByTurning());
        this.tabs = new RoomTabs(kit, this::openSession, this::openBoard);
    }

    /** Takes the window over and shows the board. */
    void begin() {
        Author author = visit.author();
        shell.user(author.name() + ", " + kit.words().role(author.role()));
        alerts.open();
        alerting = visit.desk().conditions().onChange(told -> kit.tasks().onScreen(() -> alerts.tell(told)));
        key(Shortcut.BOARD, this::openBoard);
        key(Shortcut.LOCK, leave);
        key(Shortcut.NEXT_DUE, this::openNextDue);
        key(Shortcut.SEARCH, this::openRecords);
        key(Shortcut.PROTOCOLS, this::openProtocols);
        List<Shortcut> places = List.of(Shortcut.ROOM_1, Shortcut.ROOM_2, Shortcut.ROOM_3, Shortcut.ROOM_4);
        for (int place = 0; place < places.size(); place++) {
            int nth = place;
            key(places.get(nth), () -> openRoom(nth));
        }
        keys.add(this::openCourseOfRoom);
        window().addEventFilter(KeyEvent.KEY_PRESSED, keys.getLast());
        keys.add(this::printRoom);
        window().addEventFilter(KeyEvent.KEY_PRESSED, keys.getLast());
        waysOut.begin();
        ticking = kit.clock().nowProperty().subscribe(this::showTabs);
        waiting = visit.desk().sessions().onChange(state -> kit.tasks().onScreen(() -> {
            boardModel.waiting(waiting(state));
            tellOfList(state.found().mended());
        }));
        tellOfList(visit.desk().sessions().state().found().mended());
        kit.tasks().run(() -> visit.desk().archive().read(pages.clinic()).unreadable(), this::tellOfClinic);
        visit.desk().sessions().begin();
        openBoard();
        askAgain();
    }

    /** Whether to add what is held; nothing goes into the log before somebody has seen it. */
    private void ask(HeldModel held) {
        if (!ended && !shell.sheet().isOpen()) {
            alerts.toAdd(this::askAgain);
            HeldSheet sheet = new HeldSheet(held, () -> {
                shell.sheet().close();
                tellWhetherHeld();
            });
            shell.sheet().open(kit.text("held.title"), sheet.root(), this::tellWhetherHeld);
        }
    }

    private void askAgain() {
        kit.tasks().run(() -> HeldModel.of(kit, visit.desk(), visit.author()), found -> found.ifPresent(this::ask));
    }

    /** Once nothing waits any more, the log is open and nothing else. */
    private void tellWhetherHeld() {
        kit.tasks().run(() -> HeldModel.of(kit, visit.desk(), visit.author()).isEmpty(), none -> {
            if (none) {
                alerts.open();
            }
        });
    }

    /** What waits for a signature of whoever sits here. */
    private BoardModel.Waiting waiting(Catalogue.State state) {
        boolean countersigns = Authority.may(visit.author().role(), Permission.COUNTERSIGN);
        int toCountersign = 0;
        int toSign = 0;
        for (SessionSummary row : state.rows()) {
            SigningStage stage = row.review().stage();
            toCountersign += countersigns && stage == SigningStage.SIGNED ? 1 : 0;
            toSign += row.state() != SessionState.OPEN && stage.compareTo(SigningStage.SIGNED) < 0 ? 1 : 0;
        }
        return new BoardModel.Waiting(toCountersign, toSign);
    }

    /** Says that the list was not right, and again when more of it was not. */
    private void tellOfList(int mended) {
        if (mended > toldOfList) {
            toldOfList = mended;
            shell.banner()
                    .show(
                            Level.HIGH,
                            kit.text("desktop.list.mended", mended),
                            kit.text("desktop.list.mended.safe", mended),
                            kit.text("desktop.list.mended.advice"));
        }
    }

    /** An entry of the clinic that cannot be read may be a protocol that is not in force any more. */
    private void tellOfClinic(List<UnreadableEntry> unreadable) {
        List<String> ours = unreadable.stream()
                .filter(UnreadableEntry::isOurs)
                .map(each -> Long.toString(each.seq()))
                .toList();
        if (!ours.isEmpty()) {
            shell.banner()
                    .show(
                            Level.HIGH,
                            kit.text("desktop.clinic.unreadable", ours.size(), String.join(", ", ours)),
                            kit.text("desktop.clinic.unreadable.safe"),
                            kit.text("desktop.clinic.unreadable.advice"));
        }
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
        return visit.desk();
    }

    /** Whether sessions may leave by whoever sits here. */
    public ExportPermission exporting() {
        return visit.exporting();
    }

    int openSessions() {
        return visit.desk().live().size();
    }

    private void showTabs(Instant now) {
        shell.tabs(tabs.of(pages.openCharts(), shown, now));
    }

    private void turnTo(Screen screen, Optional<SessionId> session) {
        if (ended) {
            // What was asked for before somebody left may come after; it is nobody's any more.
            return;
        }
        shown = session;
        shell.show(screen);
        showTabs(kit.clock().getNow());
    }

    private void openBoard() {
        boardModel.refresh();
        turnTo(board, Optional.empty());
    }

    private void openSession(SessionId session) {
        visit.desk().live(session).ifPresentOrElse(this::openLive, () -> resume(session));
    }

    private void openLive(LiveSession live) {
        SessionId session = live.subject().session();
        SessionView view = rooms.computeIfAbsent(session, _ -> pages.session(live, this::openRelease));
        turnTo(view, Optional.of(session));
    }

    /** Takes a session up that was left open more than a day ago, or entered from paper. */
    private void resume(SessionId session) {
        kit.tasks().run(() -> visit.desk().resume(session), found -> found.ifPresent(this::openLive));
    }

    private void openRoom(int place) {
        List<LiveSession> live = visit.desk().live();
        if (place < live.size()) {
            openLive(live.get(place));
        }
    }

    private void openNextDue() {
        boardModel.refresh();
        boardModel.nextDue().ifPresent(this::openSession);
    }

    private void openStart(String room) {
        turnTo(starts.computeIfAbsent(room, _ -> pages.start(room, new FromStart(room))), Optional.empty());
    }

    private void openRelease(SessionId session) {
        visit.desk()
                .live(session)
                .map(live -> releases.computeIfAbsent(session, _ -> pages.release(live, new FromRelease(session))))
                .ifPresent(page -> turnTo(page, Optional.of(session)));
    }

    private void openRecords() {
        turnTo(pages.records(new FromRecords(), true), Optional.empty());
    }

    /** To the list as it was left. */
    private void backToRecords() {
        turnTo(pages.records(new FromRecords(), false), Optional.empty());
    }

    private void openProtocols() {
        turnTo(pages.protocols(this::openBoard), Optional.empty());
    }

    private void openReview(SessionId session) {
        turnTo(pages.review(session, new FromReview()), Optional.empty());
    }

    /** @param back to where it was opened from */
    private void openCourse(SessionId session, Runnable back) {
        turnTo(pages.course(session, new FromCourse(back)), Optional.empty());
    }

    /** From a room, beside the ways that records and review have themselves. */
    private void openCourseOfRoom(KeyEvent event) {
        if (Shortcut.COURSE.matches(event)
                && shown.isPresent()
                && !shell.sheet().isOpen()) {
            SessionId room = shown.get();
            event.consume();
            openCourse(room, () -> openSession(room));
        }
    }

    /** In a room it is the sheet to go on with by hand. */
    private void printRoom(KeyEvent event) {
        if (Shortcut.PRINT.matches(event)
                && shell.screenProperty().get() instanceof SessionView
                && shown.isPresent()
                && !shell.sheet().isOpen()) {
            event.consume();
            waysOut.print(shown.get(), PrintDocument.DOWNTIME);
        }
    }

    /** Gives the window back; the desk stays open until {@link #finish()}. */
    void end() {
        ended = true;
        waysOut.end();
        ticking.unsubscribe();
        waiting.close();
        alerting.close();
        alerts.end();
        keys.forEach(handler -> window().removeEventFilter(KeyEvent.KEY_PRESSED, handler));
        shell.vacate();
    }

    /** Writes what was handed over and lets go of log and keys. Waits for the disk: not for the screen thread. */
    public void finish() {
        visit.close();
    }

    private final class ByTurning implements ExportNavigation.Turning {
        @Override
        public void to(Screen page) {
            turnTo(page, shown);
        }

        @Override
        public Runnable back() {
            Screen before = shell.screenProperty().get();
            Optional<SessionId> room = shown;
            return () -> turnTo(before, room);
        }
    }

    private final class FromBoard implements BoardModel.Exits {
        @Override
        public void open(SessionId session) {
            openSession(session);
        }

        @Override
        public void start(String room) {
            openStart(room);
        }

        @Override
        public void records() {
            openRecords();
        }

        @Override
        public void protocols() {
            openProtocols();
        }
    }

    private final class FromStart implements StartModel.Exits {
        private final String room;

        FromStart(String room) {
            this.room = room;
        }

        @Override
        public void started(SessionId session) {
            starts.remove(room);
            openSession(session);
        }

        @Override
        public void calledOff(SessionId session) {
            starts.remove(room);
            openReview(session);
        }

        @Override
        public void leave() {
            openBoard();
        }
    }

    private final class FromRelease implements ReleaseModel.Exits {
        private final SessionId session;

        FromRelease(SessionId session) {
            this.session = session;
        }

        @Override
        public void ended() {
            rooms.remove(session);
            releases.remove(session);
            turnTo(pages.reviewToSign(session, new FromReview()), Optional.empty());
        }

        @Override
        public void back() {
            openSession(session);
        }
    }

    private final class FromRecords implements RecordsModel.Exits {
        @Override
        public void open(SessionId session) {
            openReview(session);
        }

        @Override
        public void course(SessionId session) {
            openCourse(session, Navigator.this::backToRecords);
        }

        @Override
        public void back() {
            openBoard();
        }
    }

    private final class FromReview implements ReviewModel.Exits {
        @Override
        public void back() {
            backToRecords();
        }

        @Override
        public void resume(SessionId session) {
            openSession(session);
        }

        @Override
        public void course(SessionId session) {
            openCourse(session, () -> openReview(session));
        }

        @Override
        public void compare(SessionId session, Optional<SessionId> other) {
            turnTo(pages.compare(session, other, new FromCompare(session)), Optional.empty());
        }
    }

    private final class FromCompare implements CompareModel.Exits {
        private final SessionId session;

        FromCompare(SessionId session) {
            this.session = session;
        }

        @Override
        public void back() {
            openReview(session);
        }

        @Override
        public void open(SessionId other) {
            openReview(other);
        }
    }

    private final class FromCourse implements CourseModel.Exits {
        private final Runnable back;

        FromCourse(Runnable back) {
            this.back = back;
        }

        @Override
        public void back() {
            back.run();
        }

        @Override
        public void open(SessionId session) {
            openReview(session);
        }
    }
}
