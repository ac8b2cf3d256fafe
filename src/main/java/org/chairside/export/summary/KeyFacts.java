package org.chairside.export.summary;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.TakenSet;
import org.chairside.export.facts.EntryVersion;
import org.chairside.export.page.Node;
import org.chairside.model.Allergies;
import org.chairside.model.Event;
import org.chairside.model.ReviewOutcome;
import org.chairside.model.Vital;

/** The facts a reader looks for first, in three columns of label and value. */
final class KeyFacts implements SummarySection {
    private static final int COLUMNS = 3;
    private static final Set<Vital> IN_BASELINE = Set.of(Vital.BLOOD_PRESSURE, Vital.HEART_RATE, Vital.SPO2);

    @Override
    public void write(Node body, SummaryContext context) {
        List<Map.Entry<String, String>> facts = List.copyOf(facts(context).entrySet());
        Node table = body.add("table", "plain facts");
        for (int i = 0; i < facts.size(); i += COLUMNS) {
            Node row = table.add("tr");
            facts.subList(i, Math.min(i + COLUMNS, facts.size())).forEach(fact -> {
                Node cell = row.add("td", row.element().hasChildNodes() ? "" : "first");
                cell.put("div", "label", context.text(fact.getKey()));
                cell.put("div", "value", fact.getValue());
            });
            for (int blank = facts.size(); blank < i + COLUMNS; blank++) {
                row.add("td");
            }
        }
    }

    private static Map<String, String> facts(SummaryContext context) {
        Chart chart = context.chart();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("protocol", chart.protocol().name() + " (" + chart.protocol().key() + ")");
        facts.put(
                "baseline", chart.baseline().map(set -> baseline(context, set)).orElse(context.text("none")));
        facts.put("allergies", reviewed(context, allergies(context), found(chart, Event.AllergiesReviewed.class)));
        facts.put("medications", medications(context));
        facts.put("time", time(context));
        Amounts amounts = new Amounts(context);
        facts.put("planned", chart.opened().plannedDose().map(amounts::said).orElse(context.text("not-recorded")));
        facts.put(
                "weight",
                chart.opened()
                        .weight()
                        .map(weight -> weight.kilograms().toPlainString() + " kg")
                        .orElse(context.text("not-recorded")));
        facts.put("room", chart.room().isBlank() ? context.text("not-recorded") : chart.room());
        order(context).ifPresent(order -> facts.put("for", order));
        facts.put("staff", staff(context));
        return facts;
    }

    /** What the course is for and who ordered it, as said last. */
    private static Optional<String> order(SummaryContext context) {
        return context.standing().reversed().stream()
                .map(ChartEntry::event)
                .filter(Event.TreatmentOrdered.class::isInstance)
                .map(Event.TreatmentOrdered.class::cast)
                .map(order -> order.orderedBy().isBlank()
                        ? context.clinicalWords().purpose(order)
                        : context.clinicalWords().purpose(order) + " (" + order.orderedBy() + ")")
                .findFirst();
    }

    private static String baseline(SummaryContext context, TakenSet set) {
        String values = set.vitals().measured().stream()
                .filter(each -> IN_BASELINE.contains(each.vital()))
                .map(each -> context.clinicalWords().name(each.vital()) + " " + context.value(each))
                .collect(joining(", "));
        return values + " (" + context.when().time(set.takenAt()) + ")";
    }

    private static String time(SummaryContext context) {
        Chart chart = context.chart();
        String from = context.when().time(chart.openedAt());
        String span = chart.closedAt()
                .map(to -> context.text("from-to", from, context.when().timeOnDay(to)))
                .orElse(context.text("since", from));
        return span + ", " + chart.openingEntry().entry().zone().getId() + " ("
                + context.when().offset(chart.openedAt()) + ")";
    }

    private static String allergies(SummaryContext context) {
        return switch (context.chart().patient().allergies()) {
            case Allergies.NotRecorded() -> context.text("allergies.not-recorded");
            case Allergies.NoneKnown() -> context.text("allergies.none-known");
            case Allergies.Known(String text) -> text;
        };
    }

    /** As told at this visit; a list of an earlier one is not taken for today's. */
    private static String medications(SummaryContext context) {
        String list = context.chart()
                .facts()
                .last(Event.MedicationsReviewed.class)
                .map(Event.MedicationsReviewed::list)
                .filter(each -> !each.isBlank())
                .orElse(context.text("not-recorded"));
        return reviewed(context, list, found(context.chart(), Event.MedicationsReviewed.class));
    }

    private static Optional<ReviewOutcome> found(Chart chart, Class<? extends Event> kind) {
        return chart.facts().last(kind).map(event -> switch (event) {
            case Event.AllergiesReviewed(var found) -> found;
            case Event.MedicationsReviewed(var found, String _) -> found;
            case Event other -> throw new IllegalArgumentException("no review: " + other.getClass());
        });
    }

    /** What nobody reviewed is said to be so, and never taken for reviewed. */
    private static String reviewed(SummaryContext context, String list, Optional<ReviewOutcome> found) {
        return list + " (" + found.map(context.clinicalWords()::reviewed).orElse(context.text("review-not-recorded"))
                + ")";
    }

    private static String staff(SummaryContext context) {
        return context.chart().chartEntries().stream()
                .flatMap(line -> EntryVersion.of(line).stream())
                .map(version -> version.entry().entry().author())
                .map(author -> author.initials() + " " + author.name() + " ("
                        + context.language().notation().role(author.role()) + ")")
                .distinct()
                .collect(joining(", "));
    }
}
