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
import org.chairside.export.page.PageLanguage;
import org.chairside.model.Component;
import org.chairside.model.Drug;

/** The session in a few lines: what was given, the extremes, how it ended. Then the facts it stands on. */
final class Headline implements SummarySection {
    @Override
    public void write(Node body, SummaryContext brief) {
        body.put("h1", "", brief.text("title"));
        Node lead = body.add("p", "lead");
        lead.add("strong").text(given(brief));
        lead.text(" " + String.join(" ", sentences(brief)));
        if (brief.chart().protocol().drug() == Drug.KETAMINE) {
            body.put("p", "off-label", brief.text("off-label"));
        }
    }

    private static String given(SummaryContext brief) {
        Chart chart = brief.chart();
        Drug drug = chart.protocol().drug();
        String atStart = brief.vitals().drugAtStart(drug);
        String route = brief.vitals().route(chart.protocol().route());
        return chart.doses()
                .total()
                .map(total ->
                        brief.text("given", atStart, PageLanguage.notation().dose(total), route))
                .orElseGet(() -> chart.doses().first().isPresent()
                        ? brief.text("given-not-yet-known", atStart, route)
                        : brief.text("given-nothing", brief.vitals().drug(drug), route));
    }

    private static List<String> sentences(SummaryContext brief) {
        List<String> all = new ArrayList<>();
        Chart chart = brief.chart();
        all.add(brief.text("sets-taken", Integer.toString(chart.sets().size()), lateSets(chart)));
        extreme(brief, Component.SYSTOLIC, true).ifPresent(all::add);
        extreme(brief, Component.SPO2, false).ifPresent(all::add);
        all.add(worst(brief));
        all.add(ending(brief));
        if (chart.amendments() > 0) {
            all.add(brief.text("corrections-count", Integer.toString(chart.amendments())));
        }
        return all;
    }

    private static String lateSets(Chart chart) {
        return Long.toString(
                chart.sets().stream().filter(set -> set.late().isPresent()).count());
    }

    private static Optional<String> extreme(SummaryContext brief, Component component, boolean highest) {
        Comparator<TakenSet> order = Comparator.comparingInt(
                set -> set.vitals().quantity(component).orElseThrow().scaled());
        List<TakenSet> having = brief.chart().sets().stream()
                .filter(set -> set.vitals().quantity(component).isPresent())
                .toList();
        Optional<TakenSet> found =
                highest ? having.stream().max(order) : having.stream().min(order);
        return found.map(set -> brief.text(
                "extreme." + component.code(),
                SummaryContext.value(set.vitals().measurement(component.vital()).orElseThrow()),
                brief.when().elapsed(set.takenAt())));
    }

    private static String worst(SummaryContext brief) {
        Optional<EffectCourse> worst = brief.chart().effects().stream()
                .filter(course -> course.peak().isPresent())
                .max(Comparator.comparing(EffectCourse::peak));
        if (worst.isEmpty()) {
            return brief.text(brief.chart().effects().isEmpty() ? "effects-not-asked" : "effects-none");
        }
        EffectCourse course = worst.get();
        String until = course.resolved()
                .map(at -> brief.text("effect-gone", brief.when().elapsed(at)))
                .orElse(brief.text("effect-still"));
        return brief.text(
                "effect-worst",
                course.term().name(),
                brief.vitals().severity(course.peak()),
                course.onset().map(brief.when()::elapsed).orElse(""),
                until);
    }

    private static String ending(SummaryContext brief) {
        Optional<Instant> closed = brief.chart().closedAt();
        String state = "state." + Codes.code(brief.chart().state());
        return brief.text(state, closed.map(brief.when()::timeOnDay).orElse(""));
    }
}
