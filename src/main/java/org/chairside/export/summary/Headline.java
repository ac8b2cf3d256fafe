package org.chairside.export.summary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.EffectCourse;
import org.chairside.chart.TakenSet;
import org.chairside.export.facts.Codes;
import org.chairside.export.page.Node;
import org.chairside.model.Component;
import org.chairside.model.Drug;
import org.chairside.model.Event;
import org.chairside.model.SessionState;

/** The session in a few lines: what was given, the extremes, how it ended. Then the facts it stands on. */
final class Headline implements SummarySection {
    @Override
    public void write(Node body, SummaryContext context) {
        body.put("h1", "", context.text("title"));
        Node lead = body.add("p", "lead");
        serious(context).forEach(each -> lead.add("strong").text(each + " "));
        lead.add("strong").text(given(context));
        lead.text(" " + String.join(" ", sentences(context)));
        if (context.chart().protocol().drug() == Drug.KETAMINE) {
            body.put("p", "off-label", context.text("off-label"));
        }
    }

    /** What nobody may miss, before all else: the time, the kind, the outcome, what happened. */
    private static List<String> serious(SummaryContext context) {
        return context.chart().facts().lines(Event.SeriousEventReported.class).stream()
                .map(line -> context.text(
                        "serious-event", context.when().timeOnDay(line.happenedAt()), context.say(line.event())))
                .toList();
    }

    private static String given(SummaryContext context) {
        Chart chart = context.chart();
        Drug drug = chart.protocol().drug();
        String atStart = context.clinicalWords().drugAtStart(drug);
        String route = context.clinicalWords().route(chart.protocol().route());
        return chart.doses()
                .total()
                .map(total -> context.text(
                        "given", atStart, context.language().notation().dose(total), route))
                .orElseGet(() -> chart.doses().first().isPresent()
                        ? context.text("given-not-yet-known", atStart, route)
                        : context.text("given-nothing", context.clinicalWords().drug(drug), route));
    }

    private static List<String> sentences(SummaryContext context) {
        List<String> all = new ArrayList<>();
        Chart chart = context.chart();
        all.add(context.text("sets-taken", Integer.toString(chart.countedSets()), lateSets(chart)));
        extreme(context, Component.SYSTOLIC, true).ifPresent(all::add);
        extreme(context, Component.SPO2, false).ifPresent(all::add);
        all.add(worst(context));
        all.add(ending(context));
        if (chart.correctedEntries() > 0) {
            all.add(context.text("corrections-count", Integer.toString(chart.correctedEntries())));
        }
        return all;
    }

    private static String lateSets(Chart chart) {
        return Long.toString(
                chart.sets().stream().filter(set -> set.late().isPresent()).count());
    }

    private static Optional<String> extreme(SummaryContext context, Component component, boolean highest) {
        Comparator<TakenSet> order = Comparator.comparingInt(
                set -> set.vitals().quantity(component).orElseThrow().scaled());
        List<TakenSet> having = context.chart().sets().stream()
                .filter(set -> set.vitals().quantity(component).isPresent())
                .toList();
        Optional<TakenSet> found =
                highest ? having.stream().max(order) : having.stream().min(order);
        return found.map(set -> context.text(
                "extreme." + component.code(),
                context.value(set.vitals().measurement(component.vital()).orElseThrow()),
                context.when().elapsed(set.takenAt())));
    }

    private static String worst(SummaryContext context) {
        Optional<EffectCourse> worst = context.chart().effects().stream()
                .filter(course -> course.peak().isPresent())
                .max(Comparator.comparing(EffectCourse::peak));
        if (worst.isEmpty()) {
            return context.text(context.chart().effects().isEmpty() ? "effects-not-asked" : "effects-none");
        }
        EffectCourse course = worst.get();
        String until = course.resolved()
                .map(at -> context.text("effect-gone", context.when().elapsed(at)))
                .orElse(context.text("effect-still"));
        return context.text(
                "effect-worst",
                course.term().name(),
                context.clinicalWords().severity(course.peak()),
                course.onset().map(context.when()::elapsed).orElse(""),
                until);
    }

    private static String ending(SummaryContext context) {
        Optional<Instant> closed = context.chart().closedAt();
        boolean isDosed = context.chart().doses().first().isPresent();
        String state = context.chart().state() == SessionState.CANCELLED && isDosed
                ? "discontinued"
                : Codes.code(context.chart().state());
        return context.text(
                "state." + state, closed.map(context.when()::timeOnDay).orElse(""));
    }
}
