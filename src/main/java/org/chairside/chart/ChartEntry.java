package org.chairside.chart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Recorded;

/**
 * One entry of the record with all that was later done to it. The original is never lost; what counts is
 * {@link #event()} at {@link #happenedAt()}, if the line {@link #stands()}.
 *
 * @param corrections amendments, withdrawals and reinstatements of it, in the order of writing
 */
public record ChartEntry(Recorded original, List<Recorded> corrections) {
    public ChartEntry {
        corrections = List.copyOf(corrections);
    }

    ChartEntry correctedBy(Recorded correction) {
        List<Recorded> all = new ArrayList<>(corrections);
        all.add(correction);
        return new ChartEntry(original, all);
    }

    public EntryId id() {
        return original.id();
    }

    public long seq() {
        return original.seq();
    }

    /** What it says now: the replacement of the last amendment, or what was first written. */
    public Event event() {
        return lastAmendment()
                .map(amendment -> ((Event.EntryAmended) amendment.event()).replacement())
                .orElse(original.event());
    }

    /** When it happened, as it is said now. */
    public Instant happenedAt() {
        return lastAmendment().orElse(original).entry().happenedAt();
    }

    /** When it was first entered. */
    public Instant enteredAt() {
        return original.entry().enteredAt();
    }

    /** Whether it counts: not withdrawn, or reinstated since. */
    public boolean stands() {
        boolean stands = true;
        for (Recorded correction : corrections) {
            if (correction.event() instanceof Event.EntryWithdrawn) {
                stands = false;
            } else if (correction.event() instanceof Event.EntryReinstated) {
                stands = true;
            }
        }
        return stands;
    }

    public boolean isAmended() {
        return lastAmendment().isPresent();
    }

    /** The amendment that counts. */
    public Optional<Recorded> lastAmendment() {
        if (corrections.isEmpty()) {
            return Optional.empty();
        }
        return corrections.reversed().stream()
                .filter(correction -> correction.event() instanceof Event.EntryAmended)
                .findFirst();
    }
}
