package org.chairside.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chairside.model.Checkpoint;
import org.chairside.model.Limit;
import org.chairside.model.ReleaseRule;

/**
 * One thing that still stands between a patient and leaving, by the protocol's rule (CLINICAL 3.5). It keeps nobody from
 * leaving: a person decides, and a physician may decide otherwise and say why.
 */
public sealed interface Obstacle {
    /** Nothing was given yet, so no least time runs. */
    record NoDoseYet() implements Obstacle {}

    record InfusionRunning() implements Obstacle {}

    /** The least time of watching is not over. */
    record TimeNotUp(Instant until) implements Obstacle {}

    /**
     * The wanted vitals are not fresh.
     *
     * @param age of the oldest of them; empty if one was never taken
     * @param wanted how old they may be
     */
    record VitalsNotFresh(Optional<Duration> age, Duration wanted) implements Obstacle {}

    /** The last word on these limits is that they are met. */
    record VitalsOutside(List<Limit> limits) implements Obstacle {
        public VitalsOutside {
            limits = List.copyOf(limits);
        }
    }

    /** It was there when last asked about, and no physician has said since that the patient may leave with it. */
    record EffectOngoing(EffectCourse effect) implements Obstacle {}

    /**
     * The protocol wants the patient awake, and the last sedation score says otherwise.
     *
     * @param score on MOAA/S, below 5
     */
    record NotAwake(int score) implements Obstacle {}

    record NoticeUnanswered(Notice notice) implements Obstacle {}

    /** Not ticked, or found not to be met. */
    record CriterionNotMet(ReleaseRule.Criterion criterion) implements Obstacle {}

    /** Nobody has said yet whether the vitals are in an acceptable range. */
    record NotJudged(Checkpoint at) implements Obstacle {}

    /** A person said last that the vitals are not in an acceptable range. */
    record JudgedNotAcceptable(ChartEntry judgement) implements Obstacle {}

    record NoNextVisit() implements Obstacle {}

    record EscortUnknown() implements Obstacle {}

    /** The item on self-harm of this questionnaire was above zero, and no physician has been called since. */
    record LowMoodNotSeen(ChartEntry score) implements Obstacle {}
}
