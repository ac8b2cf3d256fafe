package org.chairside.ui.session.overview;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chairside.chart.Chart;
import org.chairside.chart.LatestValues;
import org.chairside.chart.TakenSet;
import org.chairside.model.BaselineChange;
import org.chairside.model.Component;
import org.chairside.model.Limit;
import org.chairside.model.Quantity;
import org.chairside.model.Sedation;
import org.chairside.model.SessionState;
import org.chairside.model.Vital;
import org.chairside.model.Vitals;
import org.chairside.ui.entry.EchoWords;
import org.chairside.ui.kit.Level;
import org.chairside.ui.submit.SessionContext;

/** The last value of each vital with the time that has passed since, and beside it the baseline and the value before. */
public final class TileStates {
    private final SessionContext context;

    public TileStates(SessionContext context) {
        this.context = context;
    }

    /** Those the protocol wants and any other that was measured, in the order in which they are typed. */
    public List<TileState> of(Chart chart, Instant now) {
        LatestValues latest = chart.latest();
        Set<Vital> shown = new LinkedHashSet<>(chart.protocol().vitals().wanted());
        for (Vital vital : Vital.values()) {
            latest.of(vital).ifPresent(_ -> shown.add(vital));
        }
        return context.order().sorted(shown, chart.protocol().vitals().wanted()).stream()
                .map(vital ->
                        latest.of(vital).map(value -> state(chart, value, now)).orElseGet(() -> nothing(vital)))
                .toList();
    }

    private TileState nothing(Vital vital) {
        String none = context.text("session.tile.none");
        return new TileState(
                vital,
                name(vital),
                new TileState.Latest("\u2013", none, false),
                TileState.Earlier.NONE,
                Level.NONE,
                context.text("session.tile.spoken.none", context.clinicalWords().fullName(vital), none));
    }

    private TileState state(Chart chart, LatestValues.Value value, Instant now) {
        Vital vital = value.measurement().vital();
        String age = context.ui().words().ago(value.set().takenAt(), now);
        boolean stale = isStale(chart, value, now);
        Optional<Limit> met = met(chart, value);
        return new TileState(
                vital,
                name(vital),
                new TileState.Latest(
                        context.clinicalWords().digits(value.measurement()),
                        stale ? context.text("session.tile.stale", age) : age,
                        stale),
                new TileState.Earlier(change(chart, value), previous(chart, vital)),
                met.map(limit -> EchoWords.level(limit.level())).orElse(Level.NONE),
                context.text(
                        "session.tile.spoken",
                        context.clinicalWords().spoken(value.measurement()),
                        met.map(limit -> context.clinicalWords().rule(limit, chart.protocol()))
                                .orElse(""),
                        age));
    }

    /** Once it is over nothing is wanted any more, so nothing can be older than wanted. */
    private static boolean isStale(Chart chart, LatestValues.Value value, Instant now) {
        return chart.state() == SessionState.OPEN
                && chart.timetable()
                        .interval(value.measurement().vital(), now)
                        .filter(each -> value.age(now).compareTo(each) > 0)
                        .isPresent();
    }

    private String name(Vital vital) {
        return context.clinicalWords().name(vital);
    }

    private static Optional<Limit> met(Chart chart, LatestValues.Value value) {
        Vital vital = value.measurement().vital();
        return value.set().limitsMet(chart.protocol().limits(), chart.baselineVitals()).stream()
                .filter(limit ->
                        limit.component().filter(of -> of.vital() == vital).isPresent())
                .max(Comparator.comparing(Limit::level));
    }

    private TileState.Change change(Chart chart, LatestValues.Value value) {
        Optional<Vitals> baseline = chart.baseline()
                .filter(set -> !set.line().id().equals(value.set().line().id()))
                .map(TakenSet::vitals);
        Optional<BaselineChange> change = baseline.flatMap(from -> value.measurement().quantities().stream()
                .findFirst()
                .map(Quantity::component)
                .flatMap(component ->
                        BaselineChange.of(component, from, value.set().vitals())));
        // The word of a score stands beside its digit, where a number has how far it is from the baseline.
        Optional<String> word = value.measurement() instanceof Sedation(int score)
                ? Optional.of(context.clinicalWords().sedation(score))
                : Optional.empty();
        return word.or(() -> change.map(each -> context.ui().words().change(each.scaled())))
                .map(said -> new TileState.Change(
                        said, change.map(each -> from(each, baseline)).orElse("")))
                .orElse(TileState.Change.NONE);
    }

    private String from(BaselineChange change, Optional<Vitals> baseline) {
        return context.text(
                "session.tile.from",
                baseline.flatMap(from -> from.measurement(change.component().vital()))
                        .filter(_ -> change.component() == Component.SEDATION)
                        .map(context.clinicalWords()::value)
                        .or(() -> baseline.flatMap(from -> from.quantity(change.component()))
                                .map(Quantity::text))
                        .orElse(""));
    }

    private String previous(Chart chart, Vital vital) {
        return chart.latest()
                .previous(vital)
                .map(before -> context.text(
                        "session.tile.previous",
                        context.clinicalWords().value(before.measurement()),
                        context.ui().words().time(before.set().takenAt())))
                .orElse("");
    }
}
