package org.chairside.ui.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.chart.ContradictedCriteria;
import org.chairside.chart.EffectCourse;
import org.chairside.chart.Gap;
import org.chairside.chart.Gaps;
import org.chairside.chart.Obstacle;
import org.chairside.chart.Readiness;
import org.chairside.model.Checkpoint;

/**
 * What still stands in the way at one second, once what was answered on the page is counted in.
 *
 * @param obstacles in the chart and in the answers, the effects that go on left out
 * @param effects that go on
 * @param gaps what else the record lacks; it blocks nothing
 */
record UnmetCriteria(List<Obstacle> obstacles, List<EffectCourse> effects, List<Gap> gaps) {
    UnmetCriteria {
        obstacles = List.copyOf(obstacles);
        effects = List.copyOf(effects);
        gaps = List.copyOf(gaps);
    }

    static UnmetCriteria of(Chart chart, Readiness readiness, ReleaseAnswers answers) {
        List<Obstacle> rest = new ArrayList<>();
        List<EffectCourse> effects = new ArrayList<>();
        for (Obstacle each : readiness.obstacles()) {
            if (each instanceof Obstacle.EffectOngoing(EffectCourse effect)) {
                effects.add(effect);
            } else if (!isAnswered(each, answers)) {
                rest.add(each);
            }
        }
        // An effect that goes on takes a reason of its own; what it speaks against is not asked for a second time.
        Set<String> byEffects = ContradictedCriteria.codes(
                effects.stream().<Obstacle>map(Obstacle.EffectOngoing::new).toList());
        rest.removeIf(each ->
                each instanceof Obstacle.CriterionNotMet(var criterion) && byEffects.contains(criterion.code()));
        List<Gap> gaps =
                Gaps.of(chart).stream().filter(gap -> !isAnswered(gap, answers)).toList();
        return new UnmetCriteria(rest, effects, gaps);
    }

    static UnmetCriteria of(Chart chart, Instant now, ReleaseAnswers answers) {
        return of(chart, Readiness.of(chart, now), answers);
    }

    private static boolean isAnswered(Obstacle obstacle, ReleaseAnswers answers) {
        return switch (obstacle) {
            case Obstacle.CriterionNotMet(var criterion) ->
                answers.ticks().stream().anyMatch(tick -> tick.isFor(criterion) && tick.isTicked());
            case Obstacle.NotJudged(Checkpoint at) ->
                at == Checkpoint.BEFORE_LEAVING
                        ? is(answers.beforeLeavingProperty().get())
                        : answers.beforeDoseProperty().get().isPresent();
            case Obstacle.JudgedNotAcceptable _ ->
                is(answers.beforeLeavingProperty().get());
            case Obstacle.NoNextVisit() -> !answers.nextVisit().isEmpty();
            case Obstacle.EscortUnknown() -> !answers.withWhomProperty().get().isBlank();
            case Obstacle.NoDoseYet _,
                    Obstacle.InfusionRunning _,
                    Obstacle.TimeNotUp _,
                    Obstacle.VitalsNotFresh _,
                    Obstacle.VitalsOutside _,
                    Obstacle.EffectOngoing _,
                    Obstacle.NotAwake _,
                    Obstacle.NoticeUnanswered _,
                    Obstacle.LowMoodNotSeen _ -> false;
        };
    }

    private static boolean is(Optional<Boolean> said) {
        return said.orElse(false);
    }

    /** What is an obstacle too is not named twice. */
    private static boolean isAnswered(Gap gap, ReleaseAnswers answers) {
        return switch (gap) {
            case Gap.NotJudged(Checkpoint at) ->
                at == Checkpoint.BEFORE_LEAVING
                        || answers.beforeDoseProperty().get().isPresent();
            case Gap.ReadyAfterNotJudged() -> answers.minutes().isPresent();
            case Gap.SeriousEventNotStated() -> answers.seriousProperty().get().isPresent();
            case Gap.EscortUnknown _, Gap.NoNextVisit _, Gap.NoticeUnanswered _, Gap.InfusionNotEnded _ -> true;
            case Gap.IdentityNotConfirmed _,
                    Gap.NoScreening _,
                    Gap.ItemNotAsked _,
                    Gap.ItemNotDecided _,
                    Gap.NoIndication _,
                    Gap.NoGoDecision _,
                    Gap.NoWeight _,
                    Gap.NoBaseline _,
                    Gap.DeviceWithoutLot _,
                    Gap.ReasonMissing _,
                    Gap.LateSetUnexplained _,
                    Gap.SlotMissed _,
                    Gap.EffectNeverAsked _,
                    Gap.DepartureNotTold _,
                    Gap.CallWithoutReply _,
                    Gap.MedicineWithoutResponse _ -> false;
        };
    }

    /** What of it makes a question another one: kinds, criteria, limits and effects, but not the minutes that are left. */
    List<Object> nature() {
        return Stream.concat(
                        obstacles.stream().map(UnmetCriteria::nature),
                        effects.stream().map(each -> each.term().code()))
                .toList();
    }

    private static Object nature(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.CriterionNotMet(var criterion) -> criterion;
            case Obstacle.VitalsOutside(var limits) -> limits;
            case Obstacle.NoticeUnanswered(var notice) -> notice.limit();
            default -> obstacle.getClass();
        };
    }

    /** Whether a physician has to decide. */
    boolean wantsPhysician() {
        return !obstacles.isEmpty() || !effects.isEmpty();
    }
}
