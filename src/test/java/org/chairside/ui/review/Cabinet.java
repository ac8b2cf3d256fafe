package org.chairside.ui.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chairside.chart.Chart;
import org.chairside.desk.Receipt;
import org.chairside.model.Author;
import org.chairside.model.Event;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.testing.Sessions;

/** A session in somebody's hands, without a desk. */
public final class Cabinet implements ReviewDesk {
    final List<Event> written = new ArrayList<>();
    final List<Recorded> access = new ArrayList<>();
    final List<Chart> course = new ArrayList<>();
    int views;
    Author reader = Sessions.PHYSICIAN;
    Optional<Receipt> answer = Optional.empty();
    private final SessionId session;
    private final Supplier<Optional<Chart>> chart;

    Cabinet(Chart chart) {
        this(chart.session(), () -> Optional.of(chart));
    }

    public Cabinet(SessionId session, Supplier<Optional<Chart>> chart) {
        this.session = session;
        this.chart = chart;
    }

    @Override
    public SessionId session() {
        return session;
    }

    @Override
    public Author reader() {
        return reader;
    }

    @Override
    public Optional<Chart> chart() {
        return chart.get();
    }

    @Override
    public List<Chart> course() {
        return course;
    }

    @Override
    public List<Recorded> access() {
        return access;
    }

    @Override
    public void viewed() {
        views++;
    }

    @Override
    public Receipt write(Event event, Instant happenedAt) {
        if (answer.isPresent()) {
            return answer.get();
        }
        written.add(event);
        return new Receipt.Saved(Sessions.infusion().last());
    }
}
