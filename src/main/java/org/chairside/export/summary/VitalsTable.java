package org.chairside.export.summary;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chairside.chart.ChartEntry;
import org.chairside.export.facts.EntryVersion;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageTable;
import org.chairside.model.Event;
import org.chairside.model.Vital;
import org.chairside.model.Vitals;

/** Every set of vitals in the order taken, with what each said before it was corrected. */
final class VitalsTable implements SummarySection {
    @Override
    public void write(Node body, SummaryContext context) {
        List<ChartEntry> lines = context.chart().chartEntries().stream()
                .filter(line -> isSet(line.event()))
                .sorted(Comparator.comparing(ChartEntry::happenedAt).thenComparingLong(ChartEntry::seq))
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        List<Vital> vitals = List.copyOf(columns(context, lines));
        PageTable grid = PageTable.under(body, context.text("vitals"), "vitals", heads(context, vitals));
        grid.block().attribute("class", "block long");
        lines.forEach(
                line -> new VitalsRow(context, line, vitals).write(grid.body().add("tr")));
    }

    private static boolean isSet(Event event) {
        return event instanceof Event.VitalsTaken || event instanceof Event.VitalsNotTaken;
    }

    /** What the protocol asks for, and whatever else was measured; oxygen only where some was read. */
    private static Set<Vital> columns(SummaryContext context, List<ChartEntry> lines) {
        EnumSet<Vital> columns = EnumSet.noneOf(Vital.class);
        columns.addAll(context.chart().protocol().vitals().wanted());
        columns.addAll(lines.stream()
                .flatMap(line -> EntryVersion.of(line).stream())
                .flatMap(version ->
                        version.event() instanceof Event.VitalsTaken taken ? named(taken.vitals()) : Stream.empty())
                .collect(toSet()));
        if (lines.stream().flatMap(line -> EntryVersion.of(line).stream()).noneMatch(VitalsTable::hasOxygen)) {
            columns.remove(Vital.OXYGEN);
        }
        return columns;
    }

    private static boolean hasOxygen(EntryVersion version) {
        return version.event() instanceof Event.VitalsTaken taken
                && taken.vitals().measurement(Vital.OXYGEN).isPresent();
    }

    private static Stream<Vital> named(Vitals vitals) {
        return Stream.concat(vitals.measured().stream().map(each -> each.vital()), vitals.notTaken().keySet().stream());
    }

    private static List<String> heads(SummaryContext context, List<Vital> vitals) {
        List<String> heads = new ArrayList<>(List.of("time|" + context.text("time-head"), "t|T min"));
        vitals.forEach(vital -> heads.add("number|" + context.clinicalWords().nameWithUnit(vital)));
        heads.add("by|" + context.text("by"));
        heads.add("rest|" + context.text("remarks"));
        return heads;
    }
}
