package org.chairside.ui.release;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.EffectCourse;
import org.chairside.chart.Notice;
import org.chairside.chart.Obstacle;
import org.chairside.model.Checkpoint;
import org.chairside.model.Event;
import org.chairside.model.Limit;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ClinicalWords;

/** What stands in the way, in words, and what can be done about it. The same words go into the record. */
final class ReleaseObstacleWords {
    private final UiContext ui;
    private final ClinicalWords clinicalWords;

    ReleaseObstacleWords(UiContext ui) {
        this.ui = ui;
        this.clinicalWords = new ClinicalWords(ui.messages(), ui.words());
    }

    /** What the page has to say about them: unanswered notices are one thing to do, however many there are. */
    List<Standing> standings(List<Obstacle> obstacles, Chart chart, ReleaseAnswers answers) {
        List<Standing> all = new ArrayList<>();
        List<String> notices = new ArrayList<>();
        for (Obstacle each : obstacles) {
            if (each instanceof Obstacle.NoticeUnanswered(Notice notice)) {
                notices.add(notice(notice, chart));
            } else if (!advice(each).isEmpty()) {
                all.add(new Standing(say(each, chart, answers), advice(each)));
            }
        }
        if (!notices.isEmpty()) {
            all.add(new Standing(ui.text("release.notice", String.join("; ", notices)), ui.text("release.notice.do")));
        }
        return all;
    }

    private String notice(Notice notice, Chart chart) {
        return ui.text(
                "release.notice.one",
                clinicalWords.rule(notice.limit(), chart.protocol()),
                ui.words().time(notice.since()));
    }

    /** What is the matter. */
    String say(Obstacle obstacle, Chart chart, ReleaseAnswers answers) {
        return switch (obstacle) {
            case Obstacle.NoDoseYet() -> ui.text("release.no-dose");
            case Obstacle.InfusionRunning() -> ui.text("release.infusing");
            case Obstacle.TimeNotUp(Instant until) -> until(until);
            case Obstacle.VitalsNotFresh(Optional<Duration> age, Duration wanted) ->
                age.map(each -> ui.text(
                                "release.vitals.old",
                                ui.words().duration(each),
                                ui.words().duration(wanted)))
                        .orElse(ui.text("release.vitals.none"));
            case Obstacle.VitalsOutside(List<Limit> limits) ->
                ui.text(
                        "release.limits.met",
                        limits.stream()
                                .map(each -> clinicalWords.rule(each, chart.protocol()))
                                .collect(joining("; ")));
            case Obstacle.EffectOngoing(EffectCourse effect) -> effect(effect);
            case Obstacle.NotAwake(int score) ->
                ui.text("release.not-awake", score, clinicalWords.sedationInFull(score));
            case Obstacle.NoticeUnanswered(Notice notice) -> ui.text("release.notice", notice(notice, chart));
            case Obstacle.CriterionNotMet(var criterion) -> ui.text("release.unticked", criterion.text());
            case Obstacle.NotJudged(Checkpoint at) ->
                at == Checkpoint.BEFORE_LEAVING
                                && answers.beforeLeavingProperty().get().isPresent()
                        ? ui.text("release.not-acceptable")
                        : ui.text("release.not-judged");
            case Obstacle.JudgedNotAcceptable(ChartEntry _) -> ui.text("release.not-acceptable");
            case Obstacle.NoNextVisit() -> ui.text("release.no-visit");
            case Obstacle.EscortUnknown() -> ui.text("release.no-escort");
            case Obstacle.LowMoodNotSeen(ChartEntry score) ->
                ui.text(
                        "release.self-harm",
                        score.event() instanceof Event.ScaleScored scored ? clinicalWords.scale(scored.scale()) : "",
                        ui.words().time(score.happenedAt()));
        };
    }

    String effect(EffectCourse effect) {
        return ui.text(
                "release.effect",
                effect.term().name(),
                clinicalWords.severity(effect.current()),
                effect.since().map(ui.words()::time).orElse(""));
    }

    private String until(Instant until) {
        Duration left = Duration.between(ui.clock().getNow(), until).plusSeconds(59);
        return ui.text("release.until", ui.words().time(until), ui.words().duration(left));
    }

    /** What somebody can do about it; empty where the page itself asks. */
    String advice(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.NoDoseYet() -> ui.text("release.no-dose.do");
            case Obstacle.InfusionRunning() -> ui.text("release.infusing.do");
            case Obstacle.TimeNotUp _ -> ui.text("release.until.do");
            case Obstacle.VitalsNotFresh _, Obstacle.VitalsOutside _ -> ui.text("release.vitals.do");
            case Obstacle.EffectOngoing _ -> ui.text("release.effect.do");
            case Obstacle.NotAwake _ -> ui.text("release.not-awake.do");
            case Obstacle.NoticeUnanswered _ -> ui.text("release.notice.do");
            case Obstacle.JudgedNotAcceptable _ -> ui.text("release.not-acceptable.do");
            case Obstacle.LowMoodNotSeen _ -> ui.text("release.self-harm.do");
            case Obstacle.CriterionNotMet _, Obstacle.NotJudged _, Obstacle.NoNextVisit _, Obstacle.EscortUnknown _ ->
                "";
        };
    }
}
