package org.chairside.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Recorded;
import org.chairside.model.UnreadableEntry;

/** Places entries one after the other. One exhaustive switch decides where each belongs. Used by one thread, then left. */
final class Fold {
    private final Recorded opening;
    private final List<Recorded> entries;
    private final Set<EntryId> seen;
    private final Map<EntryId, ChartEntry> lines;
    private final List<Unplaced> unplaced;
    private final List<UnreadableEntry> unreadable;
    private Recorded last;

    Fold(Recorded opening, List<UnreadableEntry> unreadable) {
        this.opening = opening;
        this.entries = new ArrayList<>();
        this.seen = new HashSet<>();
        this.lines = new LinkedHashMap<>();
        this.unplaced = new ArrayList<>();
        this.unreadable = unreadable;
        this.last = opening;
    }

    /** Goes on from a chart. */
    Fold(Ledger ledger) {
        this.opening = ledger.opening();
        this.entries = new ArrayList<>(ledger.entries());
        this.seen = new HashSet<>();
        ledger.entries().forEach(entry -> seen.add(entry.id()));
        this.lines = new LinkedHashMap<>(ledger.lines().byId());
        this.unplaced = new ArrayList<>(ledger.unplaced());
        this.unreadable = ledger.unreadable();
        this.last = ledger.last();
    }

    /** Places one entry; the same id again is passed over. */
    void add(Recorded entry) {
        if (!seen.add(entry.id())) {
            return;
        }
        entries.add(entry);
        last = entry.seq() > last.seq() ? entry : last;
        Optional<Unplaced.Why> obstacle = place(entry);
        obstacle.ifPresent(why -> unplaced.add(new Unplaced(entry, why)));
    }

    private Optional<Unplaced.Why> place(Recorded entry) {
        if (!entry.entry().subject().equals(opening.entry().subject())) {
            return Optional.of(Unplaced.Why.OTHER_SUBJECT);
        }
        return switch (entry.event()) {
            case Event.Unknown _ -> Optional.of(Unplaced.Why.UNKNOWN_KIND);
            case Event.Correction correction -> correct(entry, correction);
            case Event.SessionOpened _ -> write(entry, entry.id().equals(opening.id()));
            case Event.InSession _ -> write(entry, lines.containsKey(opening.id()));
            case Event.OfPatient _, Event.OfClinic _ -> Optional.of(Unplaced.Why.NOT_OF_A_SESSION);
        };
    }

    private Optional<Unplaced.Why> write(Recorded entry, boolean inOrder) {
        if (!inOrder) {
            return Optional.of(Unplaced.Why.OUT_OF_ORDER);
        }
        lines.put(entry.id(), new ChartEntry(entry, List.of()));
        return Optional.empty();
    }

    private Optional<Unplaced.Why> correct(Recorded entry, Event.Correction correction) {
        ChartEntry line = lines.get(correction.of());
        if (line == null) {
            return Optional.of(Unplaced.Why.NO_SUCH_ENTRY);
        }
        Optional<Unplaced.Why> obstacle = CorrectionRules.obstacle(line, correction);
        if (obstacle.isEmpty()) {
            lines.put(line.id(), line.correctedBy(entry));
        }
        return obstacle;
    }

    Ledger ledger() {
        return new Ledger(
                opening, List.copyOf(entries), ChartEntries.of(lines), List.copyOf(unplaced), unreadable, last);
    }
}
