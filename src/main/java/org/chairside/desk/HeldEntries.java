package org.chairside.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.journal.Journal;
import org.chairside.journal.held.HeldFolder;
import org.chairside.journal.held.HeldFolder.HeldEntry;
import org.chairside.model.Author;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.model.StreamContent;
import org.chairside.model.Subject;

/**
 * The entries that earlier runs could not write to the log of this clinic and workstation. They are shown with their
 * sessions, marked as held, and go into the log only when a person who has seen the list says so: under the same ids, by the
 * same checks as when they were made. Safe for any thread; what touches the disk says so.
 */
public final class HeldEntries {
    private final Optional<HeldFolder> folder;
    private final Journal journal;
    private final Readmission readmission;
    private final Map<EntryId, HeldEntry> held = new LinkedHashMap<>();
    private List<String> unreadable = List.of();

    HeldEntries(Optional<HeldFolder> folder, Journal journal, Readmission readmission) {
        this.folder = folder;
        this.journal = journal;
        this.readmission = readmission;
    }

    /**
     * What a person sees before they decide.
     *
     * @param entries in the order in which they were made
     * @param isOlderLog whether the log lacks what was before them: a copy from an earlier day, or a new one
     * @param unreadable the names of files that are no held entries of this clinic and workstation; they are left alone
     */
    public record Listing(List<Recorded> entries, boolean isOlderLog, List<String> unreadable) {
        public Listing {
            entries = List.copyOf(entries);
            unreadable = List.copyOf(unreadable);
        }

        public boolean isEmpty() {
            return entries.isEmpty() && unreadable.isEmpty();
        }
    }

    /** What became of one entry that was to be added; unless it was saved, it is held as before. */
    public record Added(Recorded entry, Receipt receipt) {
        public boolean isSaved() {
            return receipt instanceof Receipt.Saved;
        }
    }

    /**
     * Reads what is held. What is in the log already, word for word, is not held any longer. Reads the disk.
     */
    synchronized void read() {
        held.clear();
        HeldFolder.Content content =
                folder.map(HeldFolder::content).orElseGet(() -> new HeldFolder.Content(List.of(), List.of()));
        for (HeldEntry each : content.entries()) {
            if (isInLog(each.entry())) {
                forget(each.entry().id());
            } else {
                held.put(each.entry().id(), each);
            }
        }
        unreadable = content.unreadable();
    }

    private boolean isInLog(Entry entry) {
        return journal.find(entry.id())
                .filter(recorded -> recorded.entry().equals(entry))
                .isPresent();
    }

    private void forget(EntryId id) {
        folder.ifPresent(each -> each.forget(id));
        held.remove(id);
    }

    /** What is held. Reads the disk: not for the FX thread. */
    public synchronized Listing listing() {
        boolean older =
                held.values().stream().map(HeldEntry::before).distinct().anyMatch(before -> !journal.contains(before));
        return new Listing(
                held.values().stream().map(each -> asHeld(each.entry())).toList(), older, unreadable);
    }

    private Recorded asHeld(Entry entry) {
        return Recorded.held(entry, journal.workstation());
    }

    /** What is held of a session, after what is in the log of it. */
    StreamContent with(SessionId session, StreamContent inLog) {
        List<Recorded> all =
                Stream.concat(inLog.entries().stream(), of(session)).toList();
        return new StreamContent(all, inLog.unreadable());
    }

    private synchronized Stream<Recorded> of(SessionId session) {
        return List.copyOf(held.values()).stream()
                .map(HeldEntry::entry)
                .filter(entry -> entry.subject() instanceof Subject.OfSession subject
                        && subject.session().equals(session))
                .map(this::asHeld);
    }

    /** The sessions whose opening is held, so that no list of the log has them. */
    synchronized List<SessionId> opened() {
        return held.values().stream()
                .map(HeldEntry::entry)
                .filter(entry -> entry.event() instanceof Event.SessionOpened)
                .map(entry -> ((Subject.OfSession) entry.subject()).session())
                .toList();
    }

    /**
     * Adds everything that is held to the log, in order. Waits for the disk: not for the FX thread.
     *
     * @param by who has seen the list; the entries keep the authors they have
     */
    public synchronized List<Added> add(Author by) {
        List<Added> all = new ArrayList<>();
        Map<EntryId, Recorded> saved = new HashMap<>();
        Readmission.Pass pass = readmission.by(by);
        for (HeldEntry each : List.copyOf(held.values())) {
            EntryId id = each.entry().id();
            Receipt receipt = pass.admit(each.entry());
            all.add(new Added(asHeld(each.entry()), receipt));
            if (receipt instanceof Receipt.Saved(Recorded recorded)) {
                saved.put(id, recorded);
                forget(id);
            }
        }
        readmission.show(each -> saved.getOrDefault(each.id(), each));
        return all;
    }

    /** Marks as held what was acknowledged and is gone with its file, in the sessions that are being charted. */
    void logIsGone() {
        folder.ifPresent(place -> readmission.show(
                each -> place.holds(each.id()) ? Recorded.held(each.entry(), each.workstation()) : each));
    }
}
