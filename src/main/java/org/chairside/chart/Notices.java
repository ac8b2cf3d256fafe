package org.chairside.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chairside.model.Event;
import org.chairside.model.Limit;

/**
 * The notices of a chart: every limit of its protocol held against what stands, in the order it happened. What is added
 * late, amended or withdrawn counts as if it had always been so.
 */
record Notices(List<Notice> all, List<Alert> alerts) {
    static Notices of(Chart chart) {
        List<ChartEntry> answers = chart.facts().lines(Event.NoticeAcknowledged.class);
        List<Notice> all = chart.protocol().limits().stream()
                .flatMap(limit -> of(limit, chart).stream().map(excursion -> excursion.notice(limit, answers)))
                .sorted(Comparator.comparing((Notice notice) -> notice.metBy().getFirst(), ChartEntries.AS_HAPPENED))
                .toList();
        return new Notices(all, Alert.of(all));
    }

    private static List<Excursion> of(Limit limit, Chart chart) {
        return switch (limit.rule()) {
            case Limit.Rule.OfSet rule -> runs(readings(limit, rule, chart));
            case Limit.Rule.Twice(var rule, var apart) ->
                runs(readings(limit, rule, chart)).stream()
                        .flatMap(run -> run.confirmedAfter(apart).stream())
                        .toList();
            case Limit.Rule.Symptom symptom -> runs(findings(limit, symptom, chart));
        };
    }

    /** What each set that has the number says to a rule; where the limit does not hold it is not met. */
    private static List<Reading> readings(Limit limit, Limit.Rule.OfSet rule, Chart chart) {
        return chart.sets().stream()
                .filter(set -> set.vitals().quantity(rule.component()).isPresent())
                .map(set -> new Reading(
                        set.line(),
                        limit.stages().contains(set.stage()),
                        rule.isMetBy(set.vitals(), chart.baselineVitals())))
                .toList();
    }

    private static List<Reading> findings(Limit limit, Limit.Rule.Symptom symptom, Chart chart) {
        return chart.effects().stream()
                .filter(course -> course.term().code().equals(symptom.effect()))
                .flatMap(course -> course.findings().stream())
                .map(finding -> new Reading(
                        finding.line(),
                        limit.stages().contains(chart.doses().stageAt(finding.line())),
                        finding.severity().compareTo(symptom.atLeast()) >= 0))
                .toList();
    }

    private static List<Excursion> runs(List<Reading> readings) {
        List<Excursion> runs = new ArrayList<>();
        List<ChartEntry> run = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading.isMet()) {
                run.add(reading.line());
            } else if (!run.isEmpty()) {
                runs.add(new Excursion(List.copyOf(run), Optional.of(reading.ending())));
                run.clear();
            }
        }
        if (!run.isEmpty()) {
            runs.add(new Excursion(List.copyOf(run), Optional.empty()));
        }
        return runs;
    }

    /** One line that could meet a limit, whether the limit is made for its stage, and whether its value is beyond it. */
    private record Reading(ChartEntry line, boolean isInForce, boolean isBeyond) {
        boolean isMet() {
            return isInForce && isBeyond;
        }

        Notice.Ending ending() {
            return isBeyond
                    ? new Notice.Ending.RuleEnded(line.happenedAt())
                    : new Notice.Ending.BackInRange(line.happenedAt());
        }
    }

    /** An unbroken run of lines that meet a limit, and how it ended. */
    private record Excursion(List<ChartEntry> metBy, Optional<Notice.Ending> ending) {
        /** The part of it from the reading that confirms the first one; empty if none came late enough. */
        Optional<Excursion> confirmedAfter(Duration apart) {
            Instant confirmed = metBy.getFirst().happenedAt().plus(apart);
            List<ChartEntry> from = metBy.stream()
                    .skip(1)
                    .filter(line -> !line.happenedAt().isBefore(confirmed))
                    .toList();
            return from.isEmpty() ? Optional.empty() : Optional.of(new Excursion(from, ending));
        }

        Notice notice(Limit limit, List<ChartEntry> answers) {
            List<ChartEntry> mine = answers.stream()
                    .filter(line ->
                            line.event() instanceof Event.NoticeAcknowledged(String code, var raisedBy, String _)
                                    && code.equals(limit.code())
                                    && metBy.stream().anyMatch(met -> met.id().equals(raisedBy)))
                    .toList();
            return new Notice(limit, metBy, mine, ending);
        }
    }
}
