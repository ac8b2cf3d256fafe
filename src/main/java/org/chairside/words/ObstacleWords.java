package org.chairside.words;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import org.chairside.chart.Chart;
import org.chairside.chart.Obstacle;

/** What still stands between a patient and leaving, each in a few words. Safe for any thread. */
public final class ObstacleWords {
    private final Messages messages;
    private final Notation words;
    private final ClinicalWords clinicalWords;

    public ObstacleWords(Messages messages, Notation words) {
        this.messages = requireNonNull(messages, "messages");
        this.words = requireNonNull(words, "words");
        this.clinicalWords = new ClinicalWords(messages, words);
    }

    /** {@code vitals 22min old, wanted at most 15min}. */
    public String say(Obstacle obstacle, Chart chart) {
        return switch (obstacle) {
            case Obstacle.NoDoseYet() -> messages.text("obstacle.no-dose");
            case Obstacle.InfusionRunning() -> messages.text("obstacle.infusion");
            case Obstacle.TimeNotUp(var until) -> messages.text("obstacle.time", words.time(until));
            case Obstacle.VitalsNotFresh(var age, var wanted) ->
                age.map(each -> messages.text("obstacle.vitals.old", words.duration(each), words.duration(wanted)))
                        .orElse(messages.text("obstacle.vitals.none"));
            case Obstacle.VitalsOutside(var limits) ->
                messages.text(
                        "obstacle.vitals.outside",
                        limits.stream()
                                .map(limit -> clinicalWords.rule(limit, chart.protocol()))
                                .collect(joining("; ")));
            case Obstacle.EffectOngoing(var effect) ->
                messages.text(
                        "obstacle.effect",
                        effect.term().name(),
                        effect.current().grade());
            case Obstacle.NotAwake(int score) ->
                messages.text("obstacle.not-awake", score, clinicalWords.sedation(score));
            case Obstacle.NoticeUnanswered(var notice) ->
                messages.text("obstacle.notice", clinicalWords.rule(notice.limit(), chart.protocol()));
            case Obstacle.CriterionNotMet(var criterion) -> messages.text("obstacle.criterion", criterion.text());
            case Obstacle.NotJudged(var at) -> messages.text("obstacle.not-judged." + ClinicalWords.key(at));
            case Obstacle.JudgedNotAcceptable(var _) -> messages.text("obstacle.not-acceptable");
            case Obstacle.NoNextVisit() -> messages.text("obstacle.next-visit");
            case Obstacle.EscortUnknown() -> messages.text("obstacle.escort");
            case Obstacle.LowMoodNotSeen(var _) -> messages.text("obstacle.low-mood");
        };
    }
}
