package org.chairside.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Recorded;

/** Places entries one after the other. One exhaustive switch decides where each belongs. Used by one thread, then left. */
final class Fold {
    private final Recorded opening;
    private final Map<EntryId, Line> lines;
    private final List<Unplaced> unplaced;
    private boolean opened;
    private Recorded last;

    Fold(Recorded opening) {
        this.opening = opening;
        this.lines = new LinkedHashMap<>();
        this.unplaced = new ArrayList<>();
        this.last = opening;
    }

    Fold(Recorded opening, Lines lines, List<Unplaced> unplaced, Recorded last) {
        this.opening = opening;
        this.lines = new LinkedHashMap<>(lines.byId());
        this.unplaced = new ArrayList<>(unplaced);
        this.opened = true;
        this.last = last;
    }

    void add(Recorded entry) {
        last = entry.seq() > last.seq() ? entry : last;
        if (!entry.entry().subject().equals(opening.entry().subject())) {
            leave(entry, Unplaced.Why.OTHER_SUBJECT);
            return;
        }
        switch (entry.event()) {
            case Event.Unknown _ -> leave(entry, Unplaced.Why.UNKNOWN_KIND);
            case Event.Correction correction -> correct(entry, correction);
            case Event.SessionOpened _ -> open(entry);
            case Event.InSession _ -> place(entry);
            case Event.OfPatient _ -> leave(entry, Unplaced.Why.NOT_OF_A_SESSION);
            case Event.OfClinic _ -> leave(entry, Unplaced.Why.NOT_OF_A_SESSION);
        }
    }

    private void open(Recorded entry) {
        if (opened) {
            leave(entry, Unplaced.Why.OUT_OF_ORDER);
        } else {
            opened = true;
            lines.put(entry.id(), new Line(entry, List.of()));
        }
    }

    private void place(Recorded entry) {
        if (opened) {
            lines.put(entry.id(), new Line(entry, List.of()));
        } else {
            leave(entry, Unplaced.Why.OUT_OF_ORDER);
        }
    }

    private void correct(Recorded entry, Event.Correction correction) {
        Line line = lines.get(correction.of());
        if (line == null) {
            leave(entry, Unplaced.Why.NO_SUCH_ENTRY);
        } else {
            lines.put(line.id(), line.correctedBy(entry));
        }
    }

    private void leave(Recorded entry, Unplaced.Why why) {
        unplaced.add(new Unplaced(entry, why));
    }

    Lines lines() {
        return new Lines(lines);
    }

    List<Unplaced> unplaced() {
        return unplaced;
    }

    Recorded last() {
        return last;
    }
}
