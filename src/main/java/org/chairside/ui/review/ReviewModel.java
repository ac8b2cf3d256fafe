package org.chairside.ui.review;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.chart.Chart;
import org.chairside.model.SessionId;
import org.chairside.model.SessionState;
import org.chairside.ui.kit.ExportModel;
import org.chairside.ui.kit.FileKind;
import org.chairside.ui.kit.Kit;

/** One session as it is read, and where in it the reader is. Screen thread only. */
public final class ReviewModel {
    private final Kit kit;
    private final SessionId session;
    private final Function<SessionId, Optional<Chart>> charts;
    private final ExportModel export;
    private final Exits exits;
    private Function<SessionId, List<Chart>> course = _ -> List.of();
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(this, "page", new Page.Loading());
    private final ReadOnlyObjectWrapper<Optional<Place>> place =
            new ReadOnlyObjectWrapper<>(this, "place", Optional.empty());

    /** @param charts asked off the screen thread; empty where there is no such session */
    public ReviewModel(
            Kit kit, SessionId session, Function<SessionId, Optional<Chart>> charts, ExportModel export, Exits exits) {
        this.kit = requireNonNull(kit, "kit");
        this.session = requireNonNull(session, "session");
        this.charts = requireNonNull(charts, "charts");
        this.export = requireNonNull(export, "export");
        this.exits = requireNonNull(exits, "exits");
    }

    /** Where one can go from here. */
    public interface Exits {
        void back();

        /** Goes on with a session that is still open. */
        void resume(SessionId session);

        /** Looks at all sessions of its course. */
        void course(SessionId session);
    }

    /** What there is to show. */
    sealed interface Page {
        record Loading() implements Page {}

        /** There is no such session, or it could not be read. */
        record Nothing(String words) implements Page {}

        record Shown(Reading reading) implements Page {}
    }

    /**
     * Which of the notables the reader is at.
     *
     * @param number from 1
     */
    record Place(Notable notable, int number, int of) {}

    /** Where the other sessions of a course are found, to stand behind the curve. Asked off the screen thread. */
    public void beside(Function<SessionId, List<Chart>> ofCourse) {
        course = requireNonNull(ofCourse, "course");
    }

    /** Reads the session, again where it was read before. */
    public void load() {
        kit.tasks()
                .run(
                        () -> charts.apply(session).map(chart -> Reading.of(kit, chart, course.apply(session))),
                        reading -> page.set(reading.<Page>map(Page.Shown::new)
                                .orElseGet(() -> new Page.Nothing(kit.text("review.missing")))),
                        thrown -> {
                            page.set(new Page.Nothing(kit.text("review.unreadable")));
                            throw new IllegalStateException("a session could not be read", thrown);
                        });
    }

    ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Place>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Goes to the next notable; from the last one to the first. */
    public void next() {
        step(1);
    }

    /** Goes to the notable before; from the first one to the last. */
    public void previous() {
        step(-1);
    }

    private void step(int by) {
        List<Notable> all = notables();
        if (all.isEmpty()) {
            return;
        }
        int from = place.get().map(Place::number).orElse(by > 0 ? 0 : 1);
        int index = Math.floorMod(from - 1 + by, all.size());
        place.set(Optional.of(new Place(all.get(index), index + 1, all.size())));
    }

    private List<Notable> notables() {
        return page.get() instanceof Page.Shown(Reading reading) ? reading.notables() : List.of();
    }

    /** Where the reader is, in words. */
    String placeWords() {
        return place.get()
                .map(at -> kit.text(
                        "review.place", at.number(), at.of(), at.notable().words()))
                .orElseGet(() -> kit.text("review.places", notables().size()));
    }

    boolean isOpen() {
        return page.get() instanceof Page.Shown(Reading reading)
                && reading.chart().state() == SessionState.OPEN;
    }

    public void resume() {
        if (isOpen()) {
            exits.resume(session);
        }
    }

    /** Shows the course that the session belongs to. */
    public void openCourse() {
        exits.course(session);
    }

    public void back() {
        exits.back();
    }

    public void export(FileKind kind) {
        if (page.get() instanceof Page.Shown) {
            export.export(List.of(session), kind);
        }
    }

    ExportModel export() {
        return export;
    }

    /** Whom something is logged of. */
    String who() {
        return page.get() instanceof Page.Shown(Reading reading)
                ? kit.text(
                        "records.who",
                        reading.chart().patient().name().formal(),
                        kit.words().date(reading.chart().openedAt()))
                : "";
    }

    SessionId session() {
        return session;
    }
}
