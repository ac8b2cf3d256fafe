package org.chairside.export.summary;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.Doses;
import org.chairside.export.page.PageTimes;
import org.chairside.model.Event;

/** What people judged before the patient left, and both clocks of the stay (CLINICAL 2.3). */
record DepartureFacts(SummaryContext context) {
    /** In the order of happening, each with who said it. */
    List<String> judged() {
        return context.standing().stream()
                .filter(line -> isJudgement(line.event()))
                .map(this::sentence)
                .toList();
    }

    private String sentence(ChartEntry line) {
        return context.signed(line, context::say) + ".";
    }

    private static boolean isJudgement(Event event) {
        return switch (event) {
            case Event.VitalsJudged _,
                    Event.ReadyAfterJudged _,
                    Event.SeriousEventStated _,
                    Event.SeriousEventReported _,
                    Event.NextVisitArranged _,
                    Event.EffectCarried _,
                    Event.ReleaseOverridden _ -> true;
            default -> false;
        };
    }

    /** How long the patient stayed, from the first dose and from the last, or from the end of the infusion. */
    List<String> clocks() {
        Optional<Instant> left = context.chart().closedAt();
        Doses doses = context.chart().doses();
        List<String> all = new ArrayList<>();
        left.ifPresent(to -> {
            doses.first().ifPresent(from -> all.add(stay("stayed-first", from, to)));
            doses.infusionEnded()
                    .map(from -> stay("stayed-infusion", from, to))
                    .or(() -> doses.latest().map(from -> stay("stayed-last", from, to)))
                    .ifPresent(all::add);
        });
        return all;
    }

    private String stay(String key, Instant from, Instant to) {
        return context.text(
                key, PageTimes.span(Duration.between(from, to)), context.when().timeOnDay(from));
    }
}
