package org.chairside.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chairside.app.adapters.DeskDocuments;
import org.chairside.app.adapters.DeskRecords;
import org.chairside.app.adapters.TomlDialog;
import org.chairside.chart.Chart;
import org.chairside.desk.Desk;
import org.chairside.desk.PatientCourse;
import org.chairside.desk.ProtocolBook;
import org.chairside.desk.Receipt;
import org.chairside.desk.SignedInDesk;
import org.chairside.desk.live.LiveSession;
import org.chairside.model.Event;
import org.chairside.model.Patient;
import org.chairside.model.Protocol;
import org.chairside.model.SessionId;
import org.chairside.model.StreamId;
import org.chairside.model.VitalsOrder;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.staff.Keyring;
import org.chairside.ui.Screen;
import org.chairside.ui.aftercare.AftercareModel;
import org.chairside.ui.board.BoardModel;
import org.chairside.ui.board.BoardRooms;
import org.chairside.ui.board.BoardView;
import org.chairside.ui.compare.CompareModel;
import org.chairside.ui.compare.CompareView;
import org.chairside.ui.course.CourseModel;
import org.chairside.ui.course.CourseView;
import org.chairside.ui.export.ExportModel;
import org.chairside.ui.kit.Destination;
import org.chairside.ui.kit.Navigation;
import org.chairside.ui.kit.PrintDocument;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.print.PrintModel;
import org.chairside.ui.print.PrintView;
import org.chairside.ui.print.SystemPrinters;
import org.chairside.ui.protocols.ProtocolsDesk;
import org.chairside.ui.protocols.ProtocolsModel;
import org.chairside.ui.protocols.ProtocolsView;
import org.chairside.ui.records.RecordsDesk;
import org.chairside.ui.records.RecordsModel;
import org.chairside.ui.records.RecordsView;
import org.chairside.ui.release.Physicians;
import org.chairside.ui.release.ReleaseDesk;
import org.chairside.ui.release.ReleaseModel;
import org.chairside.ui.release.ReleaseView;
import org.chairside.ui.rems.RemsModel;
import org.chairside.ui.rems.RemsView;
import org.chairside.ui.review.ReviewDesk;
import org.chairside.ui.review.ReviewModel;
import org.chairside.ui.review.ReviewView;
import org.chairside.ui.review.SigningDesk;
import org.chairside.ui.session.SessionModel;
import org.chairside.ui.session.SessionView;
import org.chairside.ui.settings.SettingsModel;
import org.chairside.ui.settings.SettingsView;
import org.chairside.ui.start.StartDesk;
import org.chairside.ui.start.StartModel;
import org.chairside.ui.start.StartView;
import org.chairside.ui.submit.SessionContext;

/** Builds each screen for one person signed in, out of the desk and the controls of {@code ui.kit}. Screen thread only. */
final class Screens {
    private final SignedInDesk signedInDesk;
    private final UiContext ui;
    private final Desktop.Place place;
    private final ExportModel export;
    private final Keyring keyring;
    private Optional<SettingsModel.Look> look = Optional.empty();
    private Optional<DeskDocuments> papers = Optional.empty();
    private Optional<Screen> protocols = Optional.empty();
    private Optional<Records> records = Optional.empty();

    Screens(SignedInDesk signedInDesk, UiContext ui, Desktop.Place place, ExportModel export, Keyring keyring) {
        this.signedInDesk = signedInDesk;
        this.ui = ui;
        this.place = place;
        this.export = export;
        this.keyring = keyring;
    }

    /** What the pages of form and printer work with. */
    void papers(DeskDocuments given) {
        papers = Optional.of(given);
    }

    ExportModel export() {
        return export;
    }

    Screen rems(SessionId session, Navigation navigation) {
        UiContext there = where(session);
        RemsModel model = new RemsModel(there, session, papers.orElseThrow().forms(), this::export, navigation);
        return new RemsView(there, model, new AftercareModel(there, this::log, model::load));
    }

    Screen print(SessionId session, PrintDocument first, Navigation navigation) {
        PrintModel.Ports ports = new PrintModel.Ports(papers.orElseThrow(), new SystemPrinters(), this::export);
        return new PrintView(ui, new PrintModel(ui, session, first, ports, navigation));
    }

    private UiContext where(SessionId session) {
        return new SessionZones(signedInDesk, ui).contextOf(session);
    }

    private void export(SessionId session) {
        export.ask(List.of(session));
    }

    StreamId clinic() {
        return new StreamId(keyring.vault());
    }

    private ProtocolBook book() {
        return desk().clinic().protocols(clinic());
    }

    /** The same screen each time, so that what is half changed there is still there. */
    Screen protocols(Navigation navigation) {
        if (protocols.isEmpty()) {
            ProtocolsDesk port = ProtocolsDesk.at(desk(), clinic(), signedInDesk::author);
            ProtocolsModel model = new ProtocolsModel(ui, port, new TomlDialog(ui.text("desktop.toml")), navigation);
            protocols = Optional.of(new ProtocolsView(ui, model));
        }
        return protocols.get();
    }

    /** What a session may be opened under today. */
    private List<Protocol> offered() {
        return book().offered(ProtocolTemplates.shipped());
    }

    private Desk desk() {
        return signedInDesk.desk();
    }

    List<Chart> openCharts() {
        return desk().openSessions().stream().map(LiveSession::chart).toList();
    }

    BoardModel boardModel(Navigation navigation) {
        return new BoardModel(ui, this::openCharts, this::rooms, navigation);
    }

    private VitalsOrder order() {
        return place.store().now().workplace().order();
    }

    private BoardRooms rooms() {
        List<String> named = place.store().now().workplace().rooms();
        BoardRooms four = BoardRooms.FOUR;
        return new BoardRooms(named.isEmpty() ? four.names() : named, four.atMost(), order());
    }

    /** What the page of the settings works with. */
    void look(SettingsModel.Look given) {
        look = Optional.of(given);
    }

    /** @param inUse rooms whose names cannot change now */
    Screen settings(Supplier<Set<String>> inUse, Navigation navigation) {
        DeskSettings port = new DeskSettings(signedInDesk, place, inUse);
        return new SettingsView(ui, new SettingsModel(ui, port, look.orElseThrow(), navigation));
    }

    Screen board(BoardModel model) {
        return new BoardView(ui, model);
    }

    Screen start(String room, Navigation navigation) {
        StartDesk.Surroundings surroundings =
                new StartDesk.Surroundings(signedInDesk::author, this::offered, keyring::people, book()::holds);
        StartModel model = new StartModel(
                ui, StartDesk.at(desk(), surroundings), place.keys().ids(), navigation);
        model.begin(room);
        return new StartView(ui, model, offered());
    }

    /** The session's screen, with the line as it was left, which is kept from now on as it is typed. */
    SessionView session(LiveSession live, Navigation navigation) {
        SessionId session = live.subject().session();
        SessionModel model = new SessionModel(SessionContext.at(desk(), live, signedInDesk.author(), ui, order()));
        new RoomDrafts(ui, signedInDesk.drafts(), keyring.people()).into(model, session);
        SessionView view = new SessionView(model, () -> navigation.go(new Destination.Release(session)));
        model.onLeft(() -> navigation.replace(new Destination.Session(session), new Destination.Signing(session)));
        alike(live).ifPresent(view::similarTo);
        ui.tasks().run(() -> new PatientCourse(desk()).before(live.chart()), view::earlier);
        return view;
    }

    /** Where somebody is treated who could be mistaken for this patient. */
    private Optional<String> alike(LiveSession live) {
        Patient patient = live.chart().patient();
        return openCharts().stream()
                .filter(chart -> !chart.session().equals(live.subject().session()))
                .filter(chart -> chart.patient().isEasilyMistakenFor(patient))
                .map(Chart::room)
                .findFirst();
    }

    Screen release(LiveSession live, Navigation navigation) {
        ReleaseDesk desk = ReleaseDesk.of(
                desk(), live, signedInDesk::author, () -> ui.clock().getNow());
        UiContext there = ui.at(live.chart().zone());
        return new ReleaseView(there, new ReleaseModel(there, desk, Physicians.of(keyring, desk()::admit), navigation));
    }

    /** The same list each time, as it was left; as somebody wants to see it first if it is opened anew. */
    Screen records(Navigation navigation, boolean anew) {
        if (records.isEmpty()) {
            RecordsDesk desk = new DeskRecords(signedInDesk, ui.tasks(), place.store());
            RecordsModel model = new RecordsModel(ui, desk, export, navigation);
            AftercareModel aftercare = new AftercareModel(ui, this::log, model::refresh);
            records = Optional.of(new Records(model, new RecordsView(ui, model, aftercare)));
        }
        if (anew) {
            records.get().model().enter();
        }
        return records.get().view();
    }

    /** Those of which there is one until they sign out. */
    List<Screen> lasting() {
        return Stream.concat(protocols.stream(), records.map(Records::view).stream())
                .toList();
    }

    private record Records(RecordsModel model, Screen view) {}

    ReviewView review(SessionId session, Navigation navigation) {
        UiContext there = where(session);
        ReviewModel model = reading(there, session, navigation);
        AftercareModel aftercare = new AftercareModel(there, this::log, model::load);
        return new ReviewView(there, model, aftercare, then -> takeUp(session, then));
    }

    private void takeUp(SessionId session, Consumer<SessionContext> then) {
        ui.tasks()
                .run(
                        () -> desk().resume(session),
                        found -> found.ifPresent(live ->
                                then.accept(SessionContext.at(desk(), live, signedInDesk.author(), ui, order()))));
    }

    private ReviewModel reading(UiContext there, SessionId session, Navigation navigation) {
        SigningDesk signingDesk = SigningDesk.of(desk(), keyring, signedInDesk::author);
        return new ReviewModel(there, reviewDesk(session), signingDesk, export, navigation);
    }

    private ReviewDesk reviewDesk(SessionId session) {
        return ReviewDesk.of(session, desk(), signedInDesk::author, new PatientCourse(desk())::of);
    }

    Screen course(SessionId session, Navigation navigation) {
        UiContext there = where(session);
        return new CourseView(there, new CourseModel(there, session, new PatientCourse(desk())::of, navigation));
    }

    /** @param other the session beside it; empty for the one before it */
    Screen compare(SessionId session, Optional<SessionId> other, Navigation navigation) {
        UiContext there = where(session);
        return new CompareView(
                there, new CompareModel(there, session, other, new PatientCourse(desk())::of, navigation));
    }

    /** Writes into a session that is over, which has to be taken up again for it. Waits for the disk. */
    private Receipt log(SessionId session, Event.InSession event, Instant happenedAt) {
        return desk().resume(session)
                .map(live -> desk().record(signedInDesk.author(), live.subject(), event, happenedAt)
                        .join())
                .orElseGet(() -> new Receipt.Denied(Receipt.Denial.NO_SUCH_SESSION));
    }
}
