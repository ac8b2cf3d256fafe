package org.chairside.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chairside.chart.Timetable.Slot;
import org.chairside.model.EffectTerm;
import org.chairside.model.Event;
import org.chairside.model.Limit;
import org.chairside.model.Protocol;
import org.chairside.model.Stage;
import org.chairside.model.Vitals;

/**
 * The times at which what met a limit is looked at again, as far as the protocol wants that and nobody has looked yet
 * (CLINICAL 7, hazard 10). A reading answers all that it holds a value for; a reason why there is none counts as having
 * looked, and ends nothing.
 *
 * @param limits those of the protocol that want it
 * @param effects the checklist, for the names of what is asked about again
 * @param baseline what changes are counted from
 * @param looks sets, findings and reasons, in the order they happened
 */
record Rechecks(List<Limit> limits, List<EffectTerm> effects, Optional<Vitals> baseline, List<Look> looks) {
    Rechecks {
        limits = List.copyOf(limits);
        looks = List.copyOf(looks);
    }

    static Rechecks of(Protocol protocol, Optional<Vitals> baseline) {
        List<Limit> wanting = protocol.limits().stream()
                .filter(limit -> limit.recheck().isPresent())
                .toList();
        return new Rechecks(wanting, protocol.effects(), baseline, List.of());
    }

    /**
     * What may say something about a limit.
     *
     * @param stage where the session stood
     * @param event empty where everything was looked at and nothing had changed
     */
    record Look(Instant at, Stage stage, Optional<Event> event) {}

    /** As it is once something more has happened. */
    Rechecks after(Look look) {
        if (limits.isEmpty()) {
            return this;
        }
        List<Look> all = new ArrayList<>(looks);
        all.add(look);
        return new Rechecks(limits, effects, baseline, all);
    }

    /** As far as it was known by what happened at some times. */
    Rechecks knowing(Predicate<Instant> when) {
        return new Rechecks(
                limits,
                effects,
                baseline,
                looks.stream().filter(look -> when.test(look.at())).toList());
    }

    /** What is to be looked at again, one slot for each limit. */
    List<Slot> open() {
        return limits.stream().flatMap(limit -> slot(limit).stream()).toList();
    }

    /** Those that something answers, whatever it says. */
    List<Slot> answeredBy(Look look) {
        return limits.stream()
                .filter(limit -> answer(limit, look) != Answer.NOTHING)
                .flatMap(limit -> slot(limit).stream())
                .toList();
    }

    private Optional<Slot> slot(Limit limit) {
        return run(limit).map(run -> run.slot(limit, reason(limit)));
    }

    private Slot.Reason reason(Limit limit) {
        return limit.component()
                .<Slot.Reason>map(component -> new Slot.Reason.Recheck(limit, component.vital()))
                .orElseGet(() -> new Slot.Reason.AskAgain(limit, effect(limit)));
    }

    /** By its name on the checklist, or its code where the checklist has lost it. */
    private String effect(Limit limit) {
        return limit.rule() instanceof Limit.Rule.Symptom(String code, var _)
                ? effects.stream()
                        .filter(term -> term.code().equals(code))
                        .map(EffectTerm::name)
                        .findFirst()
                        .orElse(code)
                : limit.code();
    }

    private Optional<Run> run(Limit limit) {
        Optional<Run> run = Optional.empty();
        for (Look look : looks) {
            run = answer(limit, look)
                    .next(run, look.at(), limit.recheck().orElseThrow().clear());
        }
        return run;
    }

    private Answer answer(Limit limit, Look look) {
        return look.event().map(event -> answer(limit, event, look.stage())).orElse(Answer.LOOKED);
    }

    private Answer answer(Limit limit, Event event, Stage stage) {
        boolean isInForce = limit.stages().contains(stage);
        return switch (limit.rule()) {
            case Limit.Rule.OfSet rule -> answer(rule, event, isInForce);
            case Limit.Rule.Twice twice -> answer(twice.rule(), event, isInForce);
            case Limit.Rule.Symptom symptom -> answer(symptom, event, isInForce);
        };
    }

    private Answer answer(Limit.Rule.OfSet rule, Event event, boolean isInForce) {
        if (event instanceof Event.VitalsTaken(Vitals vitals, var _, var _)) {
            boolean hasReason = vitals.notTaken().containsKey(rule.component().vital());
            return vitals.quantity(rule.component()).isPresent()
                    ? Answer.found(isInForce, rule.isMetBy(vitals, baseline))
                    : hasReason ? Answer.LOOKED : Answer.NOTHING;
        }
        return event instanceof Event.VitalsNotTaken ? Answer.LOOKED : Answer.NOTHING;
    }

    private static Answer answer(Limit.Rule.Symptom symptom, Event event, boolean isInForce) {
        return event instanceof Event.EffectAsked asked && asked.effect().equals(symptom.effect())
                ? Answer.found(isInForce, asked.severity().compareTo(symptom.atLeast()) >= 0)
                : Answer.NOTHING;
    }

    /** What one look says to one limit. */
    private enum Answer {
        NOTHING,
        LOOKED,
        MET,
        CLEAR,
        OUT_OF_FORCE;

        static Answer found(boolean isInForce, boolean isBeyond) {
            if (!isInForce) {
                return OUT_OF_FORCE;
            }
            return isBeyond ? MET : CLEAR;
        }

        Optional<Run> next(Optional<Run> run, Instant at, int enough) {
            return switch (this) {
                case NOTHING -> run;
                case LOOKED -> run.map(each -> each.lookedAt(at));
                case MET -> Optional.of(new Run(at, run.isEmpty(), 0));
                case CLEAR ->
                    run.map(each -> new Run(at, false, each.clear() + 1)).filter(each -> each.clear() < enough);
                case OUT_OF_FORCE -> Optional.empty();
            };
        }
    }

    /**
     * The rechecking of one limit, under way.
     *
     * @param since the last time anybody looked
     * @param isFirst whether that was the reading that began it
     * @param clear how many readings in a row did not meet the limit
     */
    private record Run(Instant since, boolean isFirst, int clear) {
        Run lookedAt(Instant at) {
            return new Run(at, false, clear);
        }

        Slot slot(Limit limit, Slot.Reason reason) {
            Limit.Recheck recheck = limit.recheck().orElseThrow();
            Duration wait = isFirst ? recheck.after() : recheck.every();
            Instant at = since.plus(wait);
            return new Slot(at, since, at.plus(recheck.lateAfter()), wait, reason);
        }
    }
}
