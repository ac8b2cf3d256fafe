package org.chairside.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.journal.folder.JournalFolder;
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
import org.chairside.staff.Keyring;

/**
 * The entries that could not be written to the log of this clinic and workstation, and what was charted behind them. They are
 * shown with their sessions, marked as held, and go into the log only when a person who has seen the list says so: under the
 * same ids, by the same checks as when they were made. Until then nothing else goes into the log for their sessions. Safe for
 * any thread; what touches the disk says so.
 */
public final class HeldEntries {
    /** The folder in the person's own one where entries are held. */
    static final String FOLDER = "held";

    private final Optional<HeldFolder> folder;
    private final Journal journal;
    private final HeldReplay readmission;
    private final Map<EntryId, HeldEntry> held = new LinkedHashMap<>();
    private List<String> unreadable = List.of();

    HeldEntries(Optional<HeldFolder> folder, Journal journal, HeldReplay readmission) {
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
     * @param elsewhere how many are held for other logs of this clinic, which may have been moved or be gone; they cannot be
     *     added to this one
     */
    public record Listing(List<Recorded> entries, boolean isOlderLog, List<String> unreadable, long elsewhere) {
        public Listing {
            entries = List.copyOf(entries);
            unreadable = List.copyOf(unreadable);
        }

        public boolean isEmpty() {
            return entries.isEmpty() && unreadable.isEmpty() && elsewhere == 0;
        }
    }

    /**
     * What can be said of a clinic to somebody who has not signed in.
     *
     * @param entries how many are held on this computer for any of its logs
     * @param isLogThere whether its log is where its keys are
     */
    public record Outside(long entries, boolean isLogThere) {
        /** Reads the disk: not for the FX thread. */
        public static Outside of(Keyring keyring, Path state) {
            return new Outside(
                    HeldFolder.count(state.resolve(FOLDER), keyring.vault()),
                    Files.exists(keyring.folder().resolve(JournalFolder.LOG_FILE)));
        }
    }

    /** What became of one entry that was to be added; unless it was saved, it is held as before. */
    public record Added(Recorded entry, Receipt receipt) {
        public boolean isSaved() {
            return receipt instanceof Receipt.Saved;
        }
    }

    /**
     * Reads what is held, of a log that has just been opened. What is in the log already, word for word, is not held any
     * longer. Reads the disk.
     */
    synchronized void read() {
        held.clear();
        HeldFolder.Content content = content();
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

    /** Reads what was held since. An open log may be gone or not forced to disk: what it shows tells nothing of that. */
    private void readMore() {
        HeldFolder.Content content = content();
        content.entries().forEach(each -> held.putIfAbsent(each.entry().id(), each));
        unreadable = content.unreadable();
    }

    private HeldFolder.Content content() {
        return folder.map(HeldFolder::content).orElseGet(() -> new HeldFolder.Content(List.of(), List.of()));
    }

    private void forget(EntryId id) {
        folder.ifPresent(each -> each.forget(id));
        held.remove(id);
    }

    /** What is held. Reads the disk: not for the FX thread. */
    public synchronized Listing listing() {
        readMore();
        return new Listing(
                held.values().stream().map(each -> asHeld(each.entry())).toList(),
                isOlderLog(),
                unreadable,
                folder.map(HeldFolder::elsewhere).orElse(0L));
    }

    private boolean isOlderLog() {
        try {
            return held.values().stream()
                    .map(HeldEntry::before)
                    .distinct()
                    .anyMatch(before -> !journal.contains(before));
        } catch (JournalException cannotTell) {
            // Then nothing can be added to it either.
            return false;
        }
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
    synchronized Set<SessionId> opened() {
        return sessions(held.values().stream()
                .map(HeldEntry::entry)
                .filter(entry -> entry.event() instanceof Event.SessionOpened));
    }

    /** The sessions of which anything is held. */
    synchronized Set<SessionId> sessions() {
        return sessions(held.values().stream().map(HeldEntry::entry));
    }

    private static Set<SessionId> sessions(Stream<Entry> entries) {
        return entries.map(Entry::subject)
                .filter(Subject.OfSession.class::isInstance)
                .map(subject -> ((Subject.OfSession) subject).session())
                .collect(Collectors.toSet());
    }

    /**
     * Adds everything that is held to the log, in order, and what comes to be held behind it meanwhile. Waits for the disk:
     * not for the FX thread.
     *
     * @param by who has seen the list; the entries keep the authors they have
     */
    public synchronized List<Added> add(Author by) {
        Map<EntryId, Added> all = new LinkedHashMap<>();
        Map<EntryId, Recorded> saved = new HashMap<>();
        HeldReplay.Pass pass = readmission.by(by);
        for (List<Entry> next = untried(all); !next.isEmpty(); next = untried(all)) {
            for (Entry each : next) {
                Receipt receipt = pass.admit(each);
                all.put(each.id(), new Added(asHeld(each), receipt));
                if (receipt instanceof Receipt.Saved(Recorded recorded)) {
                    saved.put(each.id(), recorded);
                    forget(each.id());
                } else if (receipt instanceof Receipt.Denied && pass.isAllowed()) {
                    folder.ifPresent(place -> place.passBy(each.id()));
                }
            }
        }
        readmission.show(each -> saved.getOrDefault(each.id(), each));
        return List.copyOf(all.values());
    }

    private List<Entry> untried(Map<EntryId, Added> tried) {
        readMore();
        return held.values().stream()
                .map(HeldEntry::entry)
                .filter(each -> !tried.containsKey(each.id()))
                .toList();
    }

    /** Marks as held what was acknowledged and is gone with its file, in the sessions that are being charted. */
    void logIsGone() {
        folder.ifPresent(place -> readmission.show(
                each -> place.holds(each.id()) ? Recorded.held(each.entry(), each.workstation()) : each));
    }
}
