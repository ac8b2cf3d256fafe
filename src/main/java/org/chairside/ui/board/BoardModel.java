package org.chairside.ui.board;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.chairside.chart.Chart;
import org.chairside.chart.Due;
import org.chairside.model.SessionId;
import org.chairside.ui.board.RoomState.Busy;
import org.chairside.ui.board.RoomState.Free;
import org.chairside.ui.kit.Destination;
import org.chairside.ui.kit.Navigation;
import org.chairside.ui.kit.UiContext;

/** Every room at this second: busy ones by urgency, then the free ones. Screen thread only. */
public final class BoardModel {
    private static final Comparator<Busy> BY_URGENCY = Comparator.comparingInt(
                    (Busy busy) -> RoomWords.rank(busy.next().due()))
            .thenComparing(busy -> RoomWords.until(busy.next().due()))
            .thenComparing(Busy::room);

    private final UiContext ui;
    private final Supplier<List<Chart>> charts;
    private final Supplier<BoardRooms> rooms;
    private final Navigation navigation;
    private final ReadOnlyObjectWrapper<Now> now = new ReadOnlyObjectWrapper<>(this, "now", Now.NOTHING);
    private final ReadOnlyObjectWrapper<Waiting> waiting =
            new ReadOnlyObjectWrapper<>(this, "waiting", Waiting.NOTHING);
    private final BooleanProperty masked = new SimpleBooleanProperty(this, "masked");

    /**
     * @param charts the charts of the open sessions; asked each second, so it may not touch the disk
     * @param rooms as they are called now; asked each second too
     */
    public BoardModel(UiContext ui, Supplier<List<Chart>> charts, Supplier<BoardRooms> rooms, Navigation navigation) {
        this.ui = requireNonNull(ui, "ui");
        this.charts = requireNonNull(charts, "charts");
        this.rooms = requireNonNull(rooms, "rooms");
        this.navigation = requireNonNull(navigation, "navigation");
        masked.subscribe(_ -> refresh());
    }

    /** Looks at the open sessions and the clock again. */
    public void refresh() {
        Instant time = ui.clock().getNow();
        BoardRooms here = rooms.get();
        List<Chart> open = charts.get();
        List<Busy> busy = open.stream()
                .map(chart -> new RoomWords(ui.at(chart.zone()), here.order())
                        .busy(chart, time, masked.get(), hasLikeName(chart, open)))
                .sorted(BY_URGENCY)
                .toList();
        Set<String> taken = busy.stream().map(Busy::room).collect(Collectors.toSet());
        List<Free> free = here.names().stream()
                .filter(room -> !taken.contains(room))
                .map(Free::new)
                .toList();
        now.set(new Now(busy, free, busy.size() < here.atMost()));
    }

    private static boolean hasLikeName(Chart chart, List<Chart> open) {
        return open.stream().anyMatch(other -> chart.patient().isEasilyMistakenFor(other.patient()));
    }

    public ReadOnlyObjectProperty<Now> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** Whether names are shown as initials only, where others can see the screen. */
    public BooleanProperty maskedProperty() {
        return masked;
    }

    /** How many sessions are open and how many of them are overdue, in words. */
    public String summary() {
        List<Busy> busy = now.get().busy();
        long overdue =
                busy.stream().filter(each -> isOverdue(each.next().due())).count();
        return ui.text("board.summary", busy.size(), overdue);
    }

    private static boolean isOverdue(Due due) {
        return due instanceof Due.Wanted wanted && wanted.urgency().compareTo(Due.Urgency.OVERDUE) >= 0;
    }

    /** Tells how many sessions wait for the signature of whoever sits here. */
    public void waiting(Waiting now) {
        waiting.set(now);
    }

    /** What stands on the way to the records: {@code Records (3 to countersign)}. */
    String recordsWords() {
        Waiting now = waiting.get();
        return now.equals(Waiting.NOTHING)
                ? ui.text("board.records")
                : ui.text(
                        "board.records.waiting",
                        now.toCountersign(),
                        now.toSign(),
                        Math.min(now.toCountersign(), now.toSign()) > 0 ? 1 : 0);
    }

    public ReadOnlyObjectProperty<Waiting> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** The session whose set is wanted first; empty where none wants one. */
    public Optional<SessionId> nextDue() {
        return now.get().busy().stream()
                .filter(busy -> busy.next().due() instanceof Due.Wanted)
                .map(Busy::session)
                .findFirst();
    }

    public void openNextDue() {
        nextDue().ifPresent(session -> navigation.go(new Destination.Session(session)));
    }

    public void open(Busy place) {
        navigation.go(new Destination.Session(place.session()));
    }

    /** Starts a session in a free room, unless as many are open as may be. */
    public void start(Free place) {
        if (now.get().canStart()) {
            navigation.go(new Destination.Start(place.room()));
        }
    }

    public void records() {
        navigation.go(new Destination.Records());
    }

    public void protocols() {
        navigation.go(new Destination.Protocols());
    }

    /** What the board shows at one second. */
    public record Now(List<Busy> busy, List<Free> free, boolean canStart) {
        static final Now NOTHING = new Now(List.of(), List.of(), false);

        public Now {
            busy = List.copyOf(busy);
            free = List.copyOf(free);
        }
    }

    /** The rooms of the clinic, in its order. */
    public List<String> roomNames() {
        return rooms.get().names();
    }

    /**
     * Sessions that are over and not signed by all.
     *
     * @param toCountersign those that a physician could sign now
     * @param toSign those that nobody has signed yet, or that were given back
     */
    public record Waiting(int toCountersign, int toSign) {
        static final Waiting NOTHING = new Waiting(0, 0);
    }
}
