package org.chairside.chart;

import java.util.List;
import java.util.Optional;
import org.chairside.model.Event;

/**
 * What was stated in a session, by kind of event, in the order it happened. Of a thing that can be said more than once
 * the last counts; all of them stay.
 *
 * @param standing the lines that count, in the order of happening
 */
public record StandingFacts(List<ChartEntry> standing) {
    /** Whether a serious adverse event was recorded, with its kind or only stated to have happened. */
    public boolean hasSeriousEvent() {
        return last(Event.SeriousEventReported.class).isPresent()
                || last(Event.SeriousEventStated.class)
                        .filter(Event.SeriousEventStated::happened)
                        .isPresent();
    }

    /** Whether somebody said that there was a serious adverse event, or that there was none. */
    public boolean tellsOfSeriousEvents() {
        return hasSeriousEvent() || last(Event.SeriousEventStated.class).isPresent();
    }

    /** Every line that says this kind of thing. */
    public List<ChartEntry> lines(Class<? extends Event> kind) {
        return standing.stream().filter(line -> kind.isInstance(line.event())).toList();
    }

    /** The last line that says it. */
    public Optional<ChartEntry> lastLine(Class<? extends Event> kind) {
        return standing.reversed().stream()
                .filter(line -> kind.isInstance(line.event()))
                .findFirst();
    }

    /** All that was said of a kind, first first. */
    public <E extends Event> List<E> all(Class<E> kind) {
        return lines(kind).stream().map(line -> kind.cast(line.event())).toList();
    }

    /** What was said last of a kind. */
    public <E extends Event> Optional<E> last(Class<E> kind) {
        return lastLine(kind).map(line -> kind.cast(line.event()));
    }
}
