package org.chairside.ui.course;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.chart.Chart;
import org.chairside.model.SessionId;
import org.chairside.ui.kit.Destination;
import org.chairside.ui.kit.Navigation;
import org.chairside.ui.kit.UiContext;

/** The course that a session belongs to. Screen thread only. */
public final class CourseModel {
    private final UiContext ui;
    private final SessionId session;
    private final Function<SessionId, List<Chart>> charts;
    private final Navigation navigation;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(this, "page", new Page.Loading());

    /**
     * @param charts the sessions of the same patient with the same drug by the same route, the one itself among them; empty
     *     where there is no such session. Asked off the screen thread.
     */
    public CourseModel(
            UiContext ui, SessionId session, Function<SessionId, List<Chart>> charts, Navigation navigation) {
        this.ui = requireNonNull(ui, "ui");
        this.session = requireNonNull(session, "session");
        this.charts = requireNonNull(charts, "charts");
        this.navigation = requireNonNull(navigation, "navigation");
    }

    /** What there is to show. */
    sealed interface Page {
        record Loading() implements Page {}

        /** There is no such session, or it could not be read. */
        record Nothing(String words) implements Page {}

        record Shown(CourseReading reading) implements Page {}
    }

    /** Reads the course, again where it was read before. */
    public void load() {
        ui.tasks().run(this::read, page::set, thrown -> {
            page.set(new Page.Nothing(ui.text("review.unreadable")));
            throw new IllegalStateException("a course could not be read", thrown);
        });
    }

    private Page read() {
        List<Chart> all = charts.apply(session);
        return all.stream()
                .filter(chart -> chart.session().equals(session))
                .findFirst()
                .<Page>map(chart -> new Page.Shown(CourseReading.of(ui, chart, all)))
                .orElseGet(() -> new Page.Nothing(ui.text("review.missing")));
    }

    ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public void open(SessionId other) {
        navigation.go(new Destination.Review(other));
    }

    public void back() {
        navigation.back();
    }
}
