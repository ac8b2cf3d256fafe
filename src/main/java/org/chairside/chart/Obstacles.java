package org.chairside.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chairside.model.Checkpoint;
import org.chairside.model.EffectTerm;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.Limit;
import org.chairside.model.ReleaseRule;
import org.chairside.model.Role;
import org.chairside.model.Vital;
import org.chairside.scales.SelfHarmItem;

/** What stands between a patient and leaving, looked for in the order in which it is best dealt with. */
final class Obstacles {
    private static final int AWAKE = 5;

    private final Chart chart;
    private final Instant now;
    private final List<Obstacle> found = new ArrayList<>();

    private Obstacles(Chart chart, Instant now) {
        this.chart = chart;
        this.now = now;
    }

    static List<Obstacle> of(Chart chart, Optional<Instant> earliest, Instant now) {
        Obstacles obstacles = new Obstacles(chart, now);
        obstacles.time(earliest);
        obstacles.effects();
        obstacles.vitals();
        obstacles.people();
        obstacles.criteria();
        return List.copyOf(obstacles.found);
    }

    private void time(Optional<Instant> earliest) {
        if (chart.doses().first().isEmpty()) {
            found.add(new Obstacle.NoDoseYet());
        }
        if (chart.doses().isInfusing()) {
            found.add(new Obstacle.InfusionRunning());
        }
        earliest.filter(now::isBefore).ifPresent(until -> found.add(new Obstacle.TimeNotUp(until)));
    }

    private void effects() {
        chart.openEffects().stream()
                .filter(effect -> effect.term().kind() != EffectTerm.Kind.POSITIVE)
                .filter(effect -> !isCarried(effect))
                .forEach(effect -> found.add(new Obstacle.EffectOngoing(effect)));
    }

    /** A physician let it be after it was last asked about: what was found since has to be looked at anew. */
    private boolean isCarried(EffectCourse effect) {
        ChartEntry last = effect.findings().getLast().line();
        return chart.facts().lines(Event.EffectCarried.class).stream()
                .filter(line -> ChartEntries.AS_HAPPENED.compare(line, last) > 0)
                .anyMatch(line -> ((Event.EffectCarried) line.event())
                        .effect()
                        .equals(effect.term().code()));
    }

    /** Awake is five on the scale: answers readily to the name (Chernik 1990). */
    private void sedation() {
        chart.latest()
                .of(Vital.SEDATION)
                .map(value -> value.measurement().quantities().getFirst().scaled())
                .filter(score -> score < AWAKE
                        && ContradictedCriteria.asksForAwake(chart.protocol().release()))
                .ifPresent(score -> found.add(new Obstacle.NotAwake(score)));
    }

    private void vitals() {
        freshness();
        sedation();
        List<Limit> outside = chart.alerts().stream()
                .flatMap(alert -> worstOutside(alert).stream())
                .toList();
        if (!outside.isEmpty()) {
            found.add(new Obstacle.VitalsOutside(outside));
        }
        judgement();
        chart.alerts().stream()
                .filter(Alert::wantsAnswer)
                .forEach(alert -> found.add(new Obstacle.NoticeUnanswered(alert.worst())));
    }

    /** The worst limit of an alert that a value is beyond where the session stands; empty for a symptom. */
    private Optional<Limit> worstOutside(Alert alert) {
        return alert.notices().stream()
                .filter(Notice::isOpen)
                .map(Notice::limit)
                .filter(limit -> limit.component().isPresent())
                .filter(limit -> limit.stages().contains(chart.doses().stageAt(now)))
                .findFirst();
    }

    private void freshness() {
        Duration wanted = chart.protocol().release().fresh();
        if (!wanted.isPositive()) {
            return;
        }
        Optional<Duration> age = oldest(chart.protocol().vitals().wanted());
        if (age.filter(each -> each.compareTo(wanted) <= 0).isEmpty()) {
            found.add(new Obstacle.VitalsNotFresh(age, wanted));
        }
    }

    private Optional<Duration> oldest(List<Vital> wanted) {
        LatestValues latest = chart.latest();
        boolean known = wanted.stream().allMatch(vital -> latest.of(vital).isPresent());
        return known
                ? wanted.stream()
                        .map(vital -> latest.of(vital).orElseThrow().age(now))
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private void judgement() {
        Optional<ChartEntry> last = chart.facts().lines(Event.VitalsJudged.class).reversed().stream()
                .filter(line -> ((Event.VitalsJudged) line.event()).at() == Checkpoint.BEFORE_LEAVING)
                .findFirst();
        if (last.isEmpty()) {
            found.add(new Obstacle.NotJudged(Checkpoint.BEFORE_LEAVING));
        }
        last.filter(line -> !((Event.VitalsJudged) line.event()).acceptable())
                .ifPresent(line -> found.add(new Obstacle.JudgedNotAcceptable(line)));
    }

    private void people() {
        lowMood().ifPresent(score -> found.add(new Obstacle.LowMoodNotSeen(score)));
        if (!chart.screened().map(Event.Screened::escort).orElse(Escort.UNKNOWN).isKnown()) {
            found.add(new Obstacle.EscortUnknown());
        }
        if (chart.facts().last(Event.NextVisitArranged.class).isEmpty()) {
            found.add(new Obstacle.NoNextVisit());
        }
    }

    /** The last score with an answer above zero on self-harm, unless a physician knows of it since (hazard 25). */
    private Optional<ChartEntry> lowMood() {
        return chart.scores().reversed().stream()
                .filter(line -> SelfHarmItem.isAboveZero((Event.ScaleScored) line.event()))
                .findFirst()
                .filter(score -> chart.standing().stream()
                        .filter(line -> ChartEntries.AS_HAPPENED.compare(line, score) > 0)
                        .noneMatch(Obstacles::reachesAPhysician));
    }

    private static boolean reachesAPhysician(ChartEntry line) {
        return line.event() instanceof Event.PhysicianCalled
                || ((line.event() instanceof Event.NoteWritten || line.event() instanceof Event.NoticeAcknowledged)
                        && line.original().entry().author().role() == Role.PHYSICIAN);
    }

    private void criteria() {
        chart.protocol().release().criteria().stream()
                .filter(criterion -> !isMet(criterion))
                .forEach(criterion -> found.add(new Obstacle.CriterionNotMet(criterion)));
    }

    private boolean isMet(ReleaseRule.Criterion criterion) {
        return chart.facts().all(Event.ReleaseItemChecked.class).reversed().stream()
                .filter(checked -> checked.criterion().equals(criterion.code()))
                .findFirst()
                .filter(Event.ReleaseItemChecked::met)
                .isPresent();
    }
}
