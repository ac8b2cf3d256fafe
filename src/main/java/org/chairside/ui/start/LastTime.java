package org.chairside.ui.start;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.Weight;

/**
 * What was said at the last session of a patient: to be shown beside today's questions, and never carried in unless a
 * person says it is the same.
 *
 * @param answers by code of the item
 * @param medications as recorded then; empty where they were not
 */
record LastTime(
        Map<String, ScreeningAnswer> answers,
        Optional<Weight> weight,
        Escort escort,
        Optional<Event.TreatmentOrdered> order,
        String medications) {
    static final LastTime NONE = new LastTime(Map.of(), Optional.empty(), Escort.UNKNOWN, Optional.empty(), "");

    LastTime {
        answers = Map.copyOf(answers);
    }

    static LastTime of(Chart chart) {
        Optional<Event.Screened> screened = last(chart, Event.Screened.class);
        return new LastTime(
                screened.map(each -> each.answers().stream()
                                .collect(Collectors.toMap(
                                        ScreeningAnswer::item, Function.identity(), (_, later) -> later)))
                        .orElse(Map.of()),
                chart.opened().weight(),
                screened.map(Event.Screened::escort).orElse(Escort.UNKNOWN),
                last(chart, Event.TreatmentOrdered.class),
                last(chart, Event.MedicationsReviewed.class)
                        .map(Event.MedicationsReviewed::list)
                        .orElse(""));
    }

    private static <E extends Event> Optional<E> last(Chart chart, Class<E> kind) {
        return chart.chartEntries().reversed().stream()
                .filter(ChartEntry::stands)
                .map(ChartEntry::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    Optional<ScreeningAnswer> answer(String item) {
        return Optional.ofNullable(answers.get(item));
    }
}
