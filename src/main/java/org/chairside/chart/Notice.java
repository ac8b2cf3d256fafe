package org.chairside.chart;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Limit;
import org.chairside.model.Quantity;
import org.chairside.model.Severity;

/**
 * A limit of the protocol that the chart meets, or met for a while: one excursion is one notice, however many sets are
 * in it (CLINICAL 7, hazard 11). It blocks nothing and says nothing about what to give.
 *
 * @param metBy the sets, or for a symptom the findings, at which the limit was met, in the order they happened; at least
 *     one. Of two readings that confirm each other the second is the first of these.
 * @param acknowledgements what was said to it, in the order it happened; each names one of {@code metBy}
 * @param ending how it ended; empty while the last word on it is that the limit is met
 */
public record Notice(Limit limit, List<ChartEntry> metBy, List<ChartEntry> acknowledgements, Optional<Ending> ending) {

    /** The reading or finding that ended a notice: what it found tells whether the value came back or only the rule ended. */
    public sealed interface Ending {
        /** The instant it was taken or found. */
        Instant at();

        /** The value was found within the limit again. */
        record BackInRange(Instant at) implements Ending {}

        /** The value was still beyond the limit, in a stage of the session for which the limit is not made. */
        record RuleEnded(Instant at) implements Ending {}
    }

    /**
     * @throws IllegalArgumentException if nothing met it
     */
    public Notice {
        requireNonNull(limit, "limit");
        requireNonNull(ending, "ending");
        metBy = List.copyOf(metBy);
        acknowledgements = List.copyOf(acknowledgements);
        if (metBy.isEmpty()) {
            throw new IllegalArgumentException("a notice is raised by something");
        }
    }

    /** When it was first met. */
    public Instant since() {
        return metBy.getFirst().happenedAt();
    }

    /** Whether the last word on it is that the limit is met. */
    public boolean isOpen() {
        return ending.isEmpty();
    }

    /**
     * What raised it last: the first that met it, or a later one that was worse than what had raised it before by the
     * limit's step or more; for a symptom, a grade. It is what an acknowledgement names.
     */
    public ChartEntry raisedBy() {
        ChartEntry raiser = metBy.getFirst();
        for (ChartEntry line : metBy) {
            raiser = isWorseByAStep(line, badness(raiser)) ? line : raiser;
        }
        return raiser;
    }

    /**
     * Whether nobody has answered it yet, or something in it is worse by a step than all that was answered. When a thing
     * was written down makes no difference, only when it happened.
     */
    public boolean wantsAnswer() {
        return answered().map(worst -> isWorseByAStep(raisedBy(), worst)).orElse(true);
    }

    /** The value furthest beyond the limit, of equal ones the first; empty for a symptom. */
    public Optional<Quantity> worst() {
        return metBy.stream()
                .max(Comparator.comparingInt(this::badness).thenComparing(ChartEntries.AS_HAPPENED.reversed()))
                .flatMap(this::quantity);
    }

    /** The worst grade of a symptom; empty for anything else. */
    public Optional<Severity> worstSeverity() {
        return metBy.stream().flatMap(line -> severity(line).stream()).max(Comparator.naturalOrder());
    }

    /** How bad the worst was that somebody answered. */
    private Optional<Integer> answered() {
        return acknowledgements.stream()
                .map(line -> ((Event.NoticeAcknowledged) line.event()).raisedBy())
                .flatMap(this::member)
                .map(this::badness)
                .max(Comparator.naturalOrder());
    }

    private Stream<ChartEntry> member(EntryId id) {
        return metBy.stream().filter(line -> line.id().equals(id));
    }

    private boolean isWorseByAStep(ChartEntry line, int than) {
        int step = limit.rule() instanceof Limit.Rule.Symptom ? 1 : limit.step();
        return step > 0 && badness(line) >= than + step;
    }

    /** The further beyond the limit the larger, whichever side the limit is on. */
    private int badness(ChartEntry line) {
        ToIntFunction<Quantity> sign =
                quantity -> side() == Limit.Side.AT_MOST ? -quantity.scaled() : quantity.scaled();
        return quantity(line)
                .map(sign::applyAsInt)
                .orElseGet(() -> severity(line).map(Severity::grade).orElse(0));
    }

    private Limit.Side side() {
        return switch (limit.rule()) {
            case Limit.Rule.OfSet ofSet -> ofSet.side();
            case Limit.Rule.Twice twice -> twice.rule().side();
            case Limit.Rule.Symptom _ -> Limit.Side.AT_LEAST;
        };
    }

    private Optional<Quantity> quantity(ChartEntry line) {
        return line.event() instanceof Event.VitalsTaken taken
                ? limit.component().flatMap(taken.vitals()::quantity)
                : Optional.empty();
    }

    private static Optional<Severity> severity(ChartEntry line) {
        return line.event() instanceof Event.EffectAsked asked ? Optional.of(asked.severity()) : Optional.empty();
    }
}
