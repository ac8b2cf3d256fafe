package org.chairside.app;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.desk.Desk;
import org.chairside.desk.live.LiveSession;
import org.chairside.model.SessionId;
import org.chairside.model.SessionState;
import org.chairside.ui.Screen;
import org.chairside.ui.board.BoardModel;
import org.chairside.ui.kit.Destination;
import org.chairside.ui.kit.Navigation;
import org.chairside.ui.kit.UnsavedWords;
import org.chairside.ui.review.ReviewView;
import org.chairside.ui.session.SessionView;

/**
 * The page of each destination, for one person's time at the desk: kept where something half done may wait on it, else made
 * anew. Screen thread only.
 */
final class Pages implements UnsavedWords {
    private final Desk desk;
    private final Screens screens;
    private final Navigation navigation;
    private final BoardModel boardModel;
    private final Screen board;
    private final Map<SessionId, SessionView> rooms = new HashMap<>();
    private final Map<String, Screen> starts = new HashMap<>();
    private final Map<SessionId, Screen> releases = new HashMap<>();
    private final KeptPages<ReviewView> reviews = new KeptPages<>();
    private final KeptPages<Screen> forms = new KeptPages<>();

    Pages(Desk desk, Screens screens, Navigation navigation) {
        this.desk = desk;
        this.screens = screens;
        this.navigation = navigation;
        this.boardModel = screens.boardModel(navigation);
        this.board = screens.board(boardModel);
    }

    BoardModel board() {
        return boardModel;
    }

    /** What stands on any page and is in no record, in words; shown or not, it would be gone with the pages. */
    @Override
    public List<String> unsaved() {
        return Stream.of(
                        rooms.values(),
                        releases.values(),
                        starts.values(),
                        reviews.all(),
                        forms.all(),
                        screens.lasting())
                .flatMap(Collection::stream)
                .flatMap(page -> page.unsaved().stream())
                .toList();
    }

    /** The page; empty for a session that is not taken up. */
    Optional<Screen> of(Destination destination) {
        return switch (destination) {
            case Destination.Session(SessionId session) -> live(session).map(this::room);
            case Destination.Release(SessionId session) -> live(session).map(this::release);
            case Destination.Board _ -> {
                boardModel.refresh();
                yield Optional.of(board);
            }
            case Destination.Start(String room) ->
                Optional.of(starts.computeIfAbsent(room, _ -> screens.start(room, navigation)));
            case Destination.Records _ -> Optional.of(screens.records(navigation, true));
            case Destination.Protocols _ -> Optional.of(screens.protocols(navigation));
            case Destination.Settings _ -> Optional.of(screens.settings(this::roomsInUse, navigation));
            case Destination.Review(SessionId session) -> Optional.of(review(session));
            case Destination.Signing(SessionId session) -> {
                ReviewView review = review(session);
                review.sign();
                yield Optional.of(review);
            }
            case Destination.Course(SessionId session) -> Optional.of(screens.course(session, navigation));
            case Destination.Compare(SessionId session, Optional<SessionId> other) ->
                Optional.of(screens.compare(session, other, navigation));
            case Destination.Print print -> Optional.of(screens.print(print.session(), print.first(), navigation));
            case Destination.MonitoringForm(SessionId session) ->
                Optional.of(forms.of(session, () -> screens.rems(session, navigation)));
        };
    }

    private Optional<LiveSession> live(SessionId session) {
        return desk.takenUp(session);
    }

    private Screen room(LiveSession live) {
        return rooms.computeIfAbsent(live.subject().session(), _ -> screens.session(live, navigation));
    }

    private Screen release(LiveSession live) {
        return releases.computeIfAbsent(live.subject().session(), _ -> screens.release(live, navigation));
    }

    /** What would be gone with pages that go with this one, though nothing of it is on this one. */
    List<String> besides(Destination done) {
        return done instanceof Destination.Release(SessionId session) && rooms.containsKey(session)
                ? Stream.concat(rooms.get(session).unsaved().stream(), rooms.get(session).inTheLine().stream())
                        .toList()
                : List.of();
    }

    /** Names of rooms in which a session is open or half begun. */
    private Set<String> roomsInUse() {
        return Stream.concat(
                        screens.openCharts().stream().map(Chart::room),
                        starts.entrySet().stream()
                                .filter(start -> !start.getValue().unsaved().isEmpty())
                                .map(Map.Entry::getKey))
                .collect(Collectors.toSet());
    }

    private ReviewView review(SessionId session) {
        return reviews.of(session, () -> screens.review(session, navigation));
    }

    /** Whether one can come back to it: not to the room of a session that is over. */
    boolean stands(Destination destination) {
        return switch (destination) {
            case Destination.Session(SessionId session) -> isOpen(session);
            case Destination.Release(SessionId session) -> isOpen(session);
            case Destination.Start(String room) -> starts.containsKey(room);
            case Destination.Board _,
                    Destination.Records _,
                    Destination.Protocols _,
                    Destination.Settings _,
                    Destination.Review _,
                    Destination.Signing _,
                    Destination.Course _,
                    Destination.Compare _,
                    Destination.Print _,
                    Destination.MonitoringForm _ -> true;
        };
    }

    private boolean isOpen(SessionId session) {
        return live(session)
                .filter(open -> open.chart().state() == SessionState.OPEN)
                .isPresent();
    }

    /** Lets go of a page that is done with, and of what belongs to it. */
    void drop(Destination done) {
        switch (done) {
            case Destination.Start(String room) -> starts.remove(room);
            case Destination.Session(SessionId session) -> rooms.remove(session);
            case Destination.Release(SessionId session) -> {
                releases.remove(session);
                rooms.remove(session);
            }
            case Destination.Board _,
                    Destination.Records _,
                    Destination.Protocols _,
                    Destination.Settings _,
                    Destination.Review _,
                    Destination.Signing _,
                    Destination.Course _,
                    Destination.Compare _,
                    Destination.Print _,
                    Destination.MonitoringForm _ -> {}
        }
    }
}
