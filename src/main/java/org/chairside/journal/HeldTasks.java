package org.chairside.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chairside.journal.JournalException.Fault;
import org.chairside.journal.JournalWriter.Outcome;
import org.chairside.journal.watch.Condition;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Recorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds what cannot go into the log, and says so once. For the writer's thread, but for {@link #showing}. */
final class HeldTasks {
    private static final Logger LOG = LoggerFactory.getLogger(HeldTasks.class);

    private final Journal journal;
    private final JournalWriter.Holding holding;
    private volatile Supplier<List<Recorded>> shown = List::of;
    private Optional<Journal.Stranded> stranded = Optional.empty();

    HeldTasks(Journal journal, JournalWriter.Holding holding) {
        this.journal = journal;
        this.holding = holding;
    }

    /** See {@link JournalWriter#showing}. */
    void showing(Supplier<List<Recorded>> all) {
        shown = all;
    }

    /** The log is gone: what was acknowledged before is held first, as far as it can be. */
    Outcome gone(Entry entry) {
        Journal.Stranded all = strand();
        return held(entry, all.before()).orElseGet(() -> notHeld(entry, Fault.FILE_GONE));
    }

    /** Others of its session are held: in the log it would come before what it builds on. */
    Optional<Outcome> behind(Entry entry) {
        if (isSignature(entry)) {
            return holding.isBehind(entry) ? Optional.of(new Outcome.NotSaved(Fault.NOT_HELD)) : Optional.empty();
        }
        return switch (holding.holdBehind(entry, this::before)) {
            case NOTHING -> Optional.empty();
            case HELD -> Optional.of(new Outcome.Held(Recorded.held(entry, journal.workstation())));
            case NOT_HELD -> Optional.of(notHeld(entry, Fault.NOT_HELD));
        };
    }

    private Outcome notHeld(Entry entry, Fault fault) {
        if (!isSignature(entry)) {
            journal.conditions().report(new Condition.NotHeld());
        }
        return new Outcome.NotSaved(fault);
    }

    private Journal.Head before() {
        try {
            return stranded.map(Journal.Stranded::before).orElseGet(journal::head);
        } catch (JournalException e) {
            return Journal.Head.START;
        }
    }

    /** Nobody knows whether it is in the log; its id will tell, when the log can be looked at. */
    Optional<Outcome> holdUndecided(Entry entry) {
        Optional<Outcome> outcome = held(entry, Journal.Head.START);
        outcome.ifPresent(_ -> journal.conditions().report(new Condition.Undecided()));
        return outcome;
    }

    private Optional<Outcome> held(Entry entry, Journal.Head before) {
        return !isSignature(entry) && holding.hold(entry, before)
                ? Optional.of(new Outcome.Held(Recorded.held(entry, journal.workstation())))
                : Optional.empty();
    }

    /** What a signature covers has to be in the log when it is made. */
    private static boolean isSignature(Entry entry) {
        return entry.event() instanceof Event.SessionSigned || entry.event() instanceof Event.SessionCountersigned;
    }

    /** Holds what may be gone with the file, the first time. */
    Journal.Stranded strand() {
        if (stranded.isEmpty()) {
            Journal.Stranded all = journal.stranded();
            stranded = Optional.of(all);
            List<Entry> entries = withShown(all.entries());
            long held = 0;
            for (Entry entry : entries) {
                held += holding.hold(entry, all.before()) ? 1 : 0;
            }
            long lost = all.unreadable() + entries.size() - held;
            LOG.error("the log is gone: {} entries are held, {} are not", held, lost);
            journal.conditions()
                    .report(new Condition.LogGone(held, lost, all.before().seq(), holding.isReady()));
        }
        return stranded.get();
    }

    /** Sessions that are shown and were not written to in this run come first: they are older. */
    private List<Entry> withShown(List<Entry> stranded) {
        Map<EntryId, Entry> all = new LinkedHashMap<>();
        Set<EntryId> known = stranded.stream().map(Entry::id).collect(Collectors.toSet());
        shown.get().stream()
                .filter(each -> !each.isHeld() && !known.contains(each.id()))
                .forEach(each -> all.put(each.id(), each.entry()));
        stranded.forEach(each -> all.put(each.id(), each));
        return List.copyOf(all.values());
    }
}
