package org.chairside.ui.review;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.chairside.chart.Chart;
import org.chairside.model.EntryId;
import org.chairside.model.SessionId;
import org.chairside.model.SessionState;
import org.chairside.ui.export.ExportModel;
import org.chairside.ui.kit.Destination;
import org.chairside.ui.kit.Navigation;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.review.state.LoadedSession;
import org.chairside.ui.review.state.ReviewState;

/** One session as it is read, up to which moment, and where in it the reader is. Screen thread only. */
public final class ReviewModel {
    private final UiContext ui;
    private final ReviewDesk desk;
    private final ExportModel export;
    private final Navigation navigation;
    private final SigningDesk signingDesk;
    private final PastMomentModel known;
    private final ReviewActs acts;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(this, "page", new Page.Loading());
    private final ExceptionTour round;
    private final ObjectProperty<Optional<EntryId>> chosen =
            new SimpleObjectProperty<>(this, "chosen", Optional.empty());
    private Optional<LoadedSession> held = Optional.empty();
    private boolean opened;

    public ReviewModel(
            UiContext ui, ReviewDesk desk, SigningDesk signingDesk, ExportModel export, Navigation navigation) {
        this.ui = requireNonNull(ui, "ui");
        this.desk = requireNonNull(desk, "desk");
        this.export = requireNonNull(export, "export");
        this.navigation = requireNonNull(navigation, "navigation");
        this.signingDesk = requireNonNull(signingDesk, "signingDesk");
        this.known = new PastMomentModel(ui);
        this.round = new ExceptionTour(ui);
        this.acts = new ReviewActs(ui, desk, signingDesk, this);
        known.knownProperty().subscribe((_, _) -> read());
    }

    /** What there is to show. */
    public sealed interface Page {
        record Loading() implements Page {}

        /** There is no such session, or it could not be read. */
        record Nothing(String words) implements Page {}

        record Shown(ReviewState reviewState) implements Page {}
    }

    /** Reads the session, again where it was read before. The first time that is noted in the log. */
    public void load() {
        if (!opened) {
            opened = true;
            desk.viewed();
        }
        ui.tasks().run(this::fetch, this::take, thrown -> {
            page.set(new Page.Nothing(ui.text("review.unreadable")));
            throw new IllegalStateException("a session could not be read", thrown);
        });
    }

    private Optional<LoadedSession> fetch() {
        return desk.chart()
                .map(chart -> new LoadedSession(chart, desk.course(), desk.access(), signingDesk.check(chart)));
    }

    private void take(Optional<LoadedSession> found) {
        held = found;
        found.ifPresentOrElse(
                each -> known.show(each.chart().entries()),
                () -> page.set(new Page.Nothing(ui.text("review.missing"))));
        read();
        acts.loaded();
    }

    /** Makes the page of what was known at the moment looked at; of two that are asked for the later one counts. */
    private void read() {
        Optional<Instant> moment = known.knownProperty().get().map(PastMomentModel.Known::moment);
        held.ifPresent(whole -> ui.tasks()
                .run(() -> ReviewState.of(ui, moment.flatMap(whole::knownAt).orElse(whole)), reviewState -> {
                    boolean current = held.filter(now -> now.equals(whole)).isPresent()
                            && known.knownProperty()
                                    .get()
                                    .map(PastMomentModel.Known::moment)
                                    .equals(moment);
                    if (current) {
                        show(reviewState);
                    }
                }));
    }

    private void show(ReviewState reviewState) {
        round.show(reviewState.overview().notables());
        page.set(new Page.Shown(reviewState));
    }

    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** From one thing out of the ordinary to the next. */
    public ExceptionTour round() {
        return round;
    }

    /** The entry that the reader looks at, in whatever part of the page it was chosen. */
    ObjectProperty<Optional<EntryId>> chosenProperty() {
        return chosen;
    }

    /** What the reader does with it. */
    ReviewActs acts() {
        return acts;
    }

    /** Asks for the signature as soon as the session has been read, as it is then. */
    void signOnceRead() {
        acts.signOnceRead();
    }

    /** Holds it beside another session of its course. */
    void compare(Optional<SessionId> other) {
        navigation.go(new Destination.Compare(session(), other));
    }

    /** Up to which moment the record is shown. */
    PastMomentModel known() {
        return known;
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
        acts.hush();
        round.step(by);
    }

    /** The session as it is today, whatever moment is looked at. */
    Optional<Chart> today() {
        return held.map(LoadedSession::chart);
    }

    boolean isOpen() {
        return today().filter(chart -> chart.state() == SessionState.OPEN).isPresent();
    }

    public void resume() {
        if (isOpen()) {
            navigation.go(new Destination.Session(session()));
        }
    }

    /** Shows the course that the session belongs to. */
    public void openCourse() {
        navigation.go(new Destination.Course(session()));
    }

    /** One step back: to the details, to what is known today, else out of the page. */
    public void back() {
        if (acts.isBusy()) {
            acts.putAway();
        } else if (known.isOpen()) {
            known.leave();
        } else {
            navigation.back();
        }
    }

    /** Asks as what it is to be written, and where to. */
    public void export() {
        if (page.get() instanceof Page.Shown) {
            export.export(List.of(session()));
        }
    }

    /** Looks at it on paper. */
    public void print() {
        if (page.get() instanceof Page.Shown) {
            export.print(session());
        }
    }

    /** Looks at the facts of its monitoring form. */
    public void form() {
        if (page.get() instanceof Page.Shown) {
            export.form(session());
        }
    }

    ExportModel waysOut() {
        return export;
    }

    /** Whom something is logged of. */
    String who() {
        return today().map(chart -> ui.text(
                        "records.who",
                        chart.patient().name().formal(),
                        ui.words().date(chart.openedAt())))
                .orElse("");
    }

    /** Which session it is. */
    public SessionId session() {
        return desk.session();
    }
}
