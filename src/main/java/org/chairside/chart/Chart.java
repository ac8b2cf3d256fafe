package org.chairside.chart;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chairside.model.CoursePlace;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Indication;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.Protocol;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.model.SessionState;
import org.chairside.model.StreamContent;
import org.chairside.model.Subject;
import org.chairside.model.UnreadableEntry;
import org.chairside.model.Vitals;

/**
 * One session as its entries tell it. Immutable; {@link #after} gives the chart with one entry more. Folding entries
 * one at a time or all at once gives the same chart. What cannot be placed is kept as unplaced, never dropped.
 *
 * <p>The lines are the record itself, in the order of writing. Everything else (sets, effects, doses, baseline) is read
 * off the lines that stand, in the order of happening.
 */
public final class Chart {
    private final Ledger ledger;
    private final Doses doses;
    private final Sets sets;
    private final Effects effects;
    private final Notices notices;

    private Chart(Ledger ledger) {
        this.ledger = ledger;
        this.doses = Doses.of(standing());
        this.sets = Sets.of(this);
        this.effects = Effects.of(protocol(), standing());
        this.notices = Notices.of(this);
    }

    /**
     * The chart of a session that has just been opened.
     *
     * @throws IllegalArgumentException unless it is a {@link Event.SessionOpened} about a session
     */
    public static Chart opening(Recorded entry) {
        return of(List.of(entry))
                .orElseThrow(() -> new IllegalArgumentException(
                        "a session begins with its opening, not with entry " + entry.seq()));
    }

    /**
     * The chart of all entries of one stream in the order of writing; empty where none of them opens a session. What
     * stands before the opening is unplaced. The same entry twice counts once.
     */
    public static Optional<Chart> of(List<Recorded> entries) {
        return of(StreamContent.of(entries));
    }

    /** As {@link #of(List)}, with what cannot be read kept beside what can; empty where the opening cannot be. */
    public static Optional<Chart> of(StreamContent content) {
        Optional<Recorded> first =
                content.entries().stream().filter(Chart::opens).findFirst();
        return first.map(opened -> {
            Fold fold = new Fold(opened, content.unreadable());
            content.entries().forEach(fold::add);
            return new Chart(fold.ledger());
        });
    }

    private static boolean opens(Recorded entry) {
        return entry.event() instanceof Event.SessionOpened(Patient patient, var _, var _, var _, var _, var _)
                && entry.entry().subject() instanceof Subject.OfSession(var _, PatientId named)
                && patient.id().equals(named);
    }

    /** This chart with one entry more. The same entry again changes nothing. */
    public Chart after(Recorded entry) {
        Fold fold = new Fold(ledger);
        fold.add(entry);
        Ledger next = fold.ledger();
        return next.entries().size() == ledger.entries().size() ? this : new Chart(next);
    }

    /**
     * The chart as it was known at a moment: of the entries recorded until then, those without a place included. Empty
     * before the session was opened.
     */
    public Optional<Chart> asKnownAt(Instant moment) {
        return of(ledger.asKnownAt(moment));
    }

    /** Patient and session as one, as every new entry has to name them. */
    public Subject.OfSession subject() {
        return (Subject.OfSession) ledger.opening().entry().subject();
    }

    public SessionId session() {
        return subject().session();
    }

    public Patient patient() {
        return opened().patient();
    }

    /** The protocol the session was opened under, whatever has been adopted since. */
    public Protocol protocol() {
        return opened().protocol();
    }

    public CoursePlace coursePlace() {
        return opened().course();
    }

    public String room() {
        return opened().room();
    }

    /** How the session was opened, as it is said now. */
    public Event.SessionOpened opened() {
        return (Event.SessionOpened) ledger.openingLine().event();
    }

    /** The entry that opened the session, as it was first written. */
    public Recorded openingEntry() {
        return ledger.opening();
    }

    /** By whose wall clock its times are told: that of the place where it was opened. */
    public ZoneId zone() {
        return openingEntry().entry().zone();
    }

    public Instant openedAt() {
        return ledger.openingLine().happenedAt();
    }

    /** Every entry of it, those without a place included, in the order they came. */
    public List<Recorded> entries() {
        return ledger.entries();
    }

    /** Whether some of them are held outside the log, so that it can be neither signed nor exported yet, but for the downtime sheet. */
    public boolean hasHeld() {
        return entries().stream().anyMatch(Recorded::isHeld);
    }

    /** The session's entry with the highest number in the log; the opening where all of them are held, which have none. */
    public Recorded lastInLog() {
        return ledger.last();
    }

    /** Every entry of the session with what was later done to it, in the order of writing. */
    public List<ChartEntry> chartEntries() {
        return ledger.lines().all();
    }

    public Optional<ChartEntry> chartEntry(EntryId id) {
        return ledger.lines().find(id);
    }

    public List<Unplaced> unplaced() {
        return ledger.unplaced();
    }

    /** The entries of the session that are in the log and cannot be read: the record is damaged there. */
    public List<UnreadableEntry> unreadable() {
        return ledger.unreadable();
    }

    /** The number of the session's last entry on this workstation, whether it can be read or not. */
    public long lastSeq() {
        return ledger.lastSeq();
    }

    /** The sets of vitals that stand, in the order they were taken. */
    public List<TakenSet> sets() {
        return sets.all();
    }

    /** How many of them have at least one of the vitals that a set is to have. */
    public int countedSets() {
        return sets.counted(protocol().vitals().wanted());
    }

    public Optional<TakenSet> lastSet() {
        return sets.last();
    }

    /** Everything about when sets were taken and when the next is wanted. */
    public Timetable timetable() {
        return sets.timetable();
    }

    /**
     * The set that changes are counted from: the one chosen, else the last one with a blood pressure before the first
     * dose. Empty while there is none.
     */
    public Optional<TakenSet> baseline() {
        return sets.baseline();
    }

    public Optional<Vitals> baselineVitals() {
        return baseline().map(TakenSet::vitals);
    }

    /** What of each vital was measured last, with the value before it. */
    public LatestValues latest() {
        return new LatestValues(sets());
    }

    public Doses doses() {
        return doses;
    }

    /** What was asked about and found, effect by effect, in the order of the protocol's checklist. */
    public List<EffectCourse> effects() {
        return effects.courses();
    }

    /** Effects that were present when last asked about, worst first. */
    public List<EffectCourse> openEffects() {
        return effects.open();
    }

    /**
     * The protocol's limits that were met, the first met first: one notice for each excursion of each limit. At most one
     * of a limit is open.
     */
    public List<Notice> notices() {
        return notices.all();
    }

    /** The same by what is out of range: what belongs together is one alert. The one that began first comes first. */
    public List<Alert> alerts() {
        return notices.alerts();
    }

    /** What was stated, by kind of event. */
    public StandingFacts facts() {
        return new StandingFacts(standing());
    }

    /** Each time a rating scale was scored. */
    public List<ChartEntry> scores() {
        return facts().lines(Event.ScaleScored.class);
    }

    /** What the session is for and who ordered it. */
    public Optional<Event.TreatmentOrdered> order() {
        return facts().last(Event.TreatmentOrdered.class);
    }

    public List<Indication> indications() {
        return order().map(Event.TreatmentOrdered::indications).orElse(List.of());
    }

    /** What was decided last before the dose. */
    public Optional<Event.GoDecided> go() {
        return facts().last(Event.GoDecided.class);
    }

    public Optional<Event.Screened> screened() {
        return facts().last(Event.Screened.class);
    }

    /** Who stands for it. */
    public Signing signing() {
        return Signing.of(this);
    }

    /** What was asked and remarked when it was read. */
    public Reviewing reviewing() {
        return Reviewing.of(facts());
    }

    public SessionState state() {
        return ledger.closing().map(line -> Ledger.state(line.event())).orElse(SessionState.OPEN);
    }

    /** When the patient left, in whatever way, or the session was cancelled. */
    public Optional<Instant> closedAt() {
        return ledger.closing().map(ChartEntry::happenedAt);
    }

    /** How many entries of this session were amended or withdrawn. */
    public int correctedEntries() {
        return (int) chartEntries().stream()
                .filter(line -> !line.corrections().isEmpty())
                .count();
    }

    List<ChartEntry> standing() {
        return ledger.lines().standing();
    }
}
