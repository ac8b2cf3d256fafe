package org.chairside.ui.review.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.chart.Alert;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.Notice;
import org.chairside.chart.ReviewQuestion;
import org.chairside.chart.TakenSet;
import org.chairside.chart.Unplaced;
import org.chairside.model.Event;
import org.chairside.model.Limit;
import org.chairside.ui.kit.Level;

/**
 * What is out of the ordinary: late, over a limit, a notice nobody answered, amended, withdrawn, not taken, an effect of
 * some weight or carried home, a decision or a release against the rule, unplaced, asked and not answered, given back.
 */
final class Notables {
    private final NotatedChart reader;
    private final NotableEvents events;

    Notables(NotatedChart reader) {
        this.reader = reader;
        this.events = new NotableEvents(reader);
    }

    List<Notable> all() {
        return Stream.of(
                        reader.chart().chartEntries().stream().flatMap(line -> of(line).stream()),
                        reader.chart().alerts().stream()
                                .filter(Alert::wantsAnswer)
                                .map(alert -> of(alert.worst())),
                        reader.chart().unplaced().stream().map(this::of),
                        reader.chart().reviewing().open().stream().map(this::of),
                        reader.chart().signing().returned().stream().map(this::returned))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Notable::at))
                .toList();
    }

    private Optional<Notable> of(ChartEntry line) {
        List<String> reasons = new ArrayList<>();
        Level level = Level.MEDIUM;
        if (line.stands()) {
            Optional<TakenSet> set = reader.set(line.id());
            List<Limit> met = set.map(this::limits).orElse(List.of());
            reader.met(met).ifPresent(reasons::add);
            set.flatMap(TakenSet::late)
                    .map(late -> reader.text("late", reader.ui().words().duration(late)))
                    .ifPresent(reasons::add);
            reasons.addAll(events.reasons(line.event()));
            boolean isUrgent = met.stream().anyMatch(limit -> limit.level() == Limit.Level.URGENT);
            level = isUrgent || NotableEvents.isGrave(line.event()) ? Level.HIGH : Level.MEDIUM;
        }
        reasons.addAll(ofCorrections(line));
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(notable(line.happenedAt(), line, level, String.join(", ", reasons)));
    }

    private List<Limit> limits(TakenSet set) {
        return set.limitsMet(reader.chart().protocol().limits(), reader.chart().baselineVitals());
    }

    private List<String> ofCorrections(ChartEntry line) {
        if (line.corrections().isEmpty()) {
            return List.of();
        }
        if (!line.stands()) {
            return List.of(reader.text("notable.withdrawn", reader.say(line.event())));
        }
        return List.of(reader.text(line.isAmended() ? "notable.amended" : "notable.reinstated"));
    }

    private Notable notable(Instant at, ChartEntry line, Level level, String words) {
        return new Notable(at, line.id(), level, reader.text("at", reader.time(at), words));
    }

    private Notable of(Notice notice) {
        Limit limit = notice.limit();
        String rule = reader.clinicalWords().rule(limit, reader.chart().protocol());
        return notable(
                notice.raisedBy().happenedAt(),
                notice.raisedBy(),
                limit.level() == Limit.Level.URGENT ? Level.HIGH : Level.MEDIUM,
                reader.text("notable.unseen", rule));
    }

    /** An open question is found where the entry is that it is about. */
    private Notable of(ReviewQuestion question) {
        ChartEntry asked = question.asked();
        ChartEntry about = NotatedChart.about(asked.event())
                .flatMap(reader.chart()::chartEntry)
                .orElse(asked);
        String words = reader.text("notable.question", NotatedChart.by(asked.original()), words(asked.event()));
        return new Notable(
                about.happenedAt(),
                about.id(),
                Level.MEDIUM,
                reader.text("at", reader.time(about.happenedAt()), words));
    }

    private static String words(Event event) {
        return event instanceof Event.QuestionAsked(var _, String text) ? text : "";
    }

    private Notable returned(ChartEntry line) {
        return notable(line.enteredAt(), line, Level.HIGH, reader.say(line.event()));
    }

    private Notable of(Unplaced unplaced) {
        Instant at = unplaced.entry().entry().happenedAt();
        return new Notable(
                at,
                unplaced.entry().id(),
                Level.MEDIUM,
                reader.text("at", reader.time(at), reader.text("notable.unplaced")));
    }
}
