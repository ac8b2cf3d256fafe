package org.chairside.ui.compare;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.chart.Chart;
import org.chairside.chart.course.Course;
import org.chairside.model.SessionId;
import org.chairside.ui.kit.Destination;
import org.chairside.ui.kit.Navigation;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ClinicalWords;

/** One session and another one of its course beside it. Screen thread only. */
public final class CompareModel {
    private final UiContext ui;
    private final SessionId session;
    private final Function<SessionId, List<Chart>> charts;
    private final Navigation navigation;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(this, "page", new Page.Loading());
    private Optional<SessionId> wanted;
    private List<Chart> course = List.of();

    /**
     * @param other the session beside it; empty for the one before it
     * @param charts the sessions of the same patient with the same drug by the same route, the one itself among them;
     *     empty where there is no such session. Asked off the screen thread.
     */
    public CompareModel(
            UiContext ui,
            SessionId session,
            Optional<SessionId> other,
            Function<SessionId, List<Chart>> charts,
            Navigation navigation) {
        this.ui = requireNonNull(ui, "ui");
        this.session = requireNonNull(session, "session");
        this.wanted = requireNonNull(other, "other");
        this.charts = requireNonNull(charts, "charts");
        this.navigation = requireNonNull(navigation, "navigation");
    }

    /** What there is to show. */
    sealed interface Page {
        record Loading() implements Page {}

        /** There is nothing to compare, or it could not be read. */
        record Nothing(String words) implements Page {}

        record Shown(Pair pair) implements Page {}
    }

    /**
     * Two sessions beside each other, the earlier one first.
     *
     * @param others the sessions that may stand beside it
     */
    record Pair(Chart first, Chart second, SameMinutes minutes, List<Figure> figures, List<Chart> others, Chart other) {
        Pair {
            figures = List.copyOf(figures);
            others = List.copyOf(others);
        }
    }

    /** Reads the course. */
    public void load() {
        ui.tasks().run(() -> charts.apply(session), this::take, thrown -> {
            page.set(new Page.Nothing(ui.text("review.unreadable")));
            throw new IllegalStateException("a course could not be read", thrown);
        });
    }

    private void take(List<Chart> all) {
        course = Course.of(all).sessions();
        show();
    }

    private void show() {
        Optional<Chart> here = find(session);
        List<Chart> others = course.stream()
                .filter(chart -> !chart.session().equals(session))
                .toList();
        if (here.isEmpty() || others.isEmpty()) {
            page.set(new Page.Nothing(ui.text(here.isEmpty() ? "review.missing" : "compare.alone")));
            return;
        }
        Chart other = wanted.flatMap(this::find).filter(others::contains).orElseGet(() -> before(here.get(), others));
        page.set(new Page.Shown(pair(here.get(), other, others)));
    }

    private Optional<Chart> find(SessionId id) {
        return course.stream().filter(chart -> chart.session().equals(id)).findFirst();
    }

    /** The last one before it, else the first one after. */
    private static Chart before(Chart here, List<Chart> others) {
        return others.reversed().stream()
                .filter(chart -> chart.openedAt().isBefore(here.openedAt()))
                .findFirst()
                .orElse(others.getFirst());
    }

    private Pair pair(Chart here, Chart other, List<Chart> others) {
        List<Chart> both = Course.of(List.of(here, other)).sessions();
        return new Pair(
                both.getFirst(),
                both.getLast(),
                SameMinutes.of(both),
                new Figures(ui, both.getFirst(), both.getLast()).all(),
                others,
                other);
    }

    /** Puts another session beside it. */
    void choose(Chart other) {
        wanted = Optional.of(other.session());
        show();
    }

    /** A session in a few words: its number in the course, and its day. */
    String name(Chart chart) {
        ClinicalWords clinicalWords = new ClinicalWords(ui.messages(), ui.words());
        return ui.text("compare.name", clinicalWords.course(chart.coursePlace()), day(chart));
    }

    /** The day on the calendar of the place where it was opened. */
    String day(Chart chart) {
        return ui.words().at(chart.zone()).date(chart.openedAt());
    }

    ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    void open(SessionId other) {
        navigation.go(new Destination.Review(other));
    }

    void back() {
        navigation.back();
    }
}
