package org.chairside.chart;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.model.ReleaseRule;

/**
 * The discharge criteria that a chart speaks against, by the codes that shipped protocols use for them. A clinic may word them in
 * its own way; a criterion with a code of its own is never contradicted.
 */
public final class ContradictedCriteria {
    private static final String VITALS = "vitals-recent";
    private static final String EFFECTS = "effects-resolved";
    private static final String NAUSEA = "nausea";
    private static final String AWAKE = "awake";
    private static final String MONITORED = "rems-resolved";
    private static final String LINE = "iv-removed";
    private static final Set<String> OF_NAUSEA = Set.of("nausea", "vomiting");
    /** What the monitoring form of esketamine asks to be resolved. */
    private static final Set<String> OF_MONITORED = Set.of("sedation", "dissociation", "respiratory-depression");

    private ContradictedCriteria() {}

    /** Whether a protocol asks for a patient who is awake. */
    static boolean asksForAwake(ReleaseRule rule) {
        return rule.criteria().stream().anyMatch(each -> each.code().equals(AWAKE));
    }

    /** The codes of the criteria that these obstacles contradict. */
    public static Set<String> codes(List<Obstacle> obstacles) {
        return obstacles.stream().flatMap(ContradictedCriteria::codes).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> codes(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.VitalsNotFresh _, Obstacle.VitalsOutside _ -> Stream.of(VITALS);
            case Obstacle.EffectOngoing(EffectCourse effect) ->
                ofEffect(effect.term().code());
            case Obstacle.InfusionRunning _ -> Stream.of(LINE);
            case Obstacle.NotAwake _ -> Stream.of(AWAKE);
            case Obstacle.NoDoseYet _,
                    Obstacle.TimeNotUp _,
                    Obstacle.NoticeUnanswered _,
                    Obstacle.CriterionNotMet _,
                    Obstacle.NotJudged _,
                    Obstacle.JudgedNotAcceptable _,
                    Obstacle.NoNextVisit _,
                    Obstacle.EscortUnknown _,
                    Obstacle.LowMoodNotSeen _ -> Stream.of();
        };
    }

    private static Stream<String> ofEffect(String effect) {
        Stream<String> own = OF_NAUSEA.contains(effect)
                ? Stream.of(NAUSEA)
                : OF_MONITORED.contains(effect) ? Stream.of(MONITORED) : Stream.of();
        return Stream.concat(Stream.of(EFFECTS), own);
    }
}
