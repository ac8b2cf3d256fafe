package org.chairside.export.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.Unplaced;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Recorded;

/**
 * One recorded entry of a chart, with what became of it. An amended entry and its replacement are two versions: neither
 * hides the other.
 *
 * @param event what it says; for an amendment the replacement
 * @param amends the entry it corrects
 */
public record EntryVersion(Recorded entry, Event event, Status status, Optional<EntryId> amends, String reason) {

    /** What became of an entry. */
    public enum Status {
        STANDS,
        /** A later version took its place. */
        AMENDED,
        WITHDRAWN,
        UNPLACED
    }

    private static final Comparator<EntryVersion> AS_WRITTEN = Comparator.<EntryVersion>comparingLong(
                    version -> version.entry().seq())
            .thenComparing(version -> version.entry().workstation().toString())
            .thenComparing(version -> version.entry().id().toString());

    /** Every entry of a chart, unplaced ones too, in the order of writing. */
    public static List<EntryVersion> of(Chart chart) {
        return Stream.concat(
                        chart.chartEntries().stream().flatMap(line -> of(line).stream()),
                        chart.unplaced().stream().map(EntryVersion::of))
                .sorted(AS_WRITTEN)
                .toList();
    }

    /** The first version of a line and all that was done to it. */
    public static List<EntryVersion> of(ChartEntry line) {
        Recorded counts = line.lastAmendment().orElse(line.original());
        Status now = line.stands() ? Status.STANDS : Status.WITHDRAWN;
        List<EntryVersion> all = new ArrayList<>();
        all.add(new EntryVersion(
                line.original(),
                line.original().event(),
                counts.equals(line.original()) ? now : Status.AMENDED,
                Optional.empty(),
                ""));
        for (Recorded correction : line.corrections()) {
            all.add(of(correction, correction.equals(counts) ? now : Status.AMENDED));
        }
        return all;
    }

    private static EntryVersion of(Recorded correction, Status ofReplacement) {
        return switch (correction.event()) {
            case Event.EntryAmended(EntryId of, Event replacement, String reason) ->
                new EntryVersion(correction, replacement, ofReplacement, Optional.of(of), reason);
            case Event.Correction act ->
                new EntryVersion(correction, act, Status.STANDS, Optional.of(act.of()), act.reason());
            case Event other -> new EntryVersion(correction, other, Status.STANDS, Optional.empty(), "");
        };
    }

    private static EntryVersion of(Unplaced unplaced) {
        EntryVersion version = of(unplaced.entry(), Status.UNPLACED);
        return new EntryVersion(version.entry(), version.event(), Status.UNPLACED, version.amends(), version.reason());
    }
}
