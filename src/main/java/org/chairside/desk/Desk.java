package org.chairside.desk;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.Edition;
import org.chairside.chart.Summary;
import org.chairside.desk.catalogue.Catalogue;
import org.chairside.desk.live.LiveSession;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.journal.JournalWriter;
import org.chairside.model.Author;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Ids;
import org.chairside.model.Origin;
import org.chairside.model.Protocol;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.model.SessionState;
import org.chairside.model.SessionSummary;
import org.chairside.model.StreamId;
import org.chairside.model.Subject;
import org.chairside.staff.FailedSignIn;
import org.chairside.staff.Keyring;
import org.chairside.staff.Permission;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.staff.SignatureCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one door to the record. Every call returns at once, whatever the disk does; futures complete on the writer's
 * thread, and never exceptionally. Safe for any thread.
 */
public final class Desk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Journal journal;
    private final JournalWriter writer;
    private final EntryFactory clerk;
    private final Ids ids;
    private final Catalogue catalogue;
    private final Recorder recorder;
    private final SessionSigner notary;
    private final ProtocolShelf protocols;
    private final Admission admission;
    private final HeldEntries held;
    private final LogConditions conditions;

    /**
     * A desk over a journal and the one thread that writes it; both are closed with the desk.
     *
     * @param admission whose word it takes
     */
    Desk(Journal journal, JournalWriter writer, Clock clock, Ids ids, Admission admission) {
        this(journal, new Writing(writer, Optional.empty()), clock, ids, admission);
    }

    /** The same, where what cannot go into the log is held. */
    Desk(Journal journal, Writing writing, Clock clock, Ids ids, Admission admission) {
        this.journal = journal;
        this.admission = admission;
        this.writer = writing.writer();
        this.clerk = new EntryFactory(clock, ids);
        this.ids = ids;
        this.catalogue = new Catalogue(journal);
        this.recorder = new Recorder(writer, catalogue::saved);
        this.notary = new SessionSigner(journal, recorder, clerk, admission);
        this.protocols = new ProtocolShelf(journal, recorder, admission);
        this.held = new HeldEntries(
                writing.holding(), journal, new Readmission(journal, recorder, protocols, clerk, admission));
        writer.showing(() -> recorder.live().values().stream()
                .flatMap(live -> live.chart().entries().stream())
                .toList());
        this.conditions = new LogConditions(journal.conditions());
        var _ = conditions.onChange(told -> {
            if (told instanceof LogConditions.Told.LogGone) {
                held.logIsGone();
            }
        });
    }

    /** What earlier runs could not write to the log. */
    public HeldEntries held() {
        return held;
    }

    /** What people are told once about the log. */
    public LogConditions conditions() {
        return conditions;
    }

    /**
     * Takes the word of one more person until the desk is closed, beside that of whoever sits here: a physician, say, who
     * gave a password to decide something in place. The keys stay the caller's to close.
     */
    public void admit(SignedIn person) {
        admission.admit(person);
    }

    /**
     * Brings the sessions back to life that were opened within the last day and are not over, and those whose opening is held. An older one, forgotten or
     * entered from paper, is taken up with {@link #resume}. Reads the disk: not for the FX thread.
     */
    void resumeOpenSessions() {
        held.read();
        held.opened().forEach(this::resumeIfReadable);
        Instant yesterday = clerk.now().minus(Duration.ofDays(1));
        catalogue.since(yesterday).stream()
                .filter(summary -> summary.state() == SessionState.OPEN)
                .forEach(summary -> resumeIfReadable(summary.session()));
        held.sessions().forEach(this::listWithHeld);
    }

    /** The list says of a session what its screen says. */
    private void listWithHeld(SessionId session) {
        try {
            chart(session).map(Summary::of).ifPresent(catalogue::saved);
        } catch (RuntimeException unreadable) {
            LOG.warn(
                    "session {} was not listed with what is held: {}",
                    session.brief(),
                    unreadable.getClass().getName());
        }
    }

    private void resumeIfReadable(SessionId session) {
        try {
            resume(session);
        } catch (JournalException e) {
            if (e.fault() != JournalException.Fault.DAMAGED) {
                throw e;
            }
            LOG.warn("session {} was not taken up: {}", session.brief(), e.fault());
        } catch (RuntimeException bug) {
            // One session that cannot be folded does not keep anybody from the others.
            LOG.error(
                    "session {} was not taken up: {}",
                    session.brief(),
                    bug.getClass().getName());
        }
    }

    /**
     * Takes a session up again, to go on with it or to correct it; empty if there is no such session. Reads the disk
     * unless it is live: not for the FX thread.
     */
    public Optional<LiveSession> resume(SessionId session) {
        return live(session).or(() -> chart(session).map(recorder::resume));
    }

    /** The sessions that are open, the earliest opened first. */
    public List<LiveSession> live() {
        Collection<LiveSession> all = recorder.live().values();
        return all.stream()
                .filter(session -> session.chart().state() == SessionState.OPEN)
                .sorted(Comparator.comparing(session -> session.chart().openedAt()))
                .toList();
    }

    /** The live session with this id; empty once it is over and has been left, or if it never was. */
    public Optional<LiveSession> live(SessionId session) {
        return Optional.ofNullable(recorder.live().get(session));
    }

    /** Opens a session and writes what the start page gathered: the opening's receipt first, then one for each. */
    public CompletableFuture<List<Receipt>> open(Author author, NewSession wanted) {
        return open(author, wanted, clerk.now(), Origin.LIVE);
    }

    /** As {@link #open(Author, NewSession)}, for a session that began earlier and is entered from paper. */
    public CompletableFuture<List<Receipt>> open(Author author, NewSession wanted, Instant began, Origin origin) {
        Subject.OfSession subject = new Subject.OfSession(
                new SessionId(ids.next()), wanted.patient().id());
        Entry opening = clerk.entry(author, subject, wanted.opened(), began, origin);
        Optional<Receipt.Denial> denial = admission
                .against(author, opening.event())
                .or(() -> TextBounds.against(wanted.gathered()))
                .or(() -> ChartRules.againstOpening(opening, clerk.now()));
        if (denial.isPresent()) {
            return completedFuture(List.of(new Receipt.Denied(denial.get())));
        }
        return recorder.open(opening).thenCompose(first -> {
            if (!first.isKept()) {
                return completedFuture(List.of(first));
            }
            return submit(slip(
                            author,
                            subject,
                            wanted.gathered().stream()
                                    .map(event -> new Proposed(event, began))
                                    .toList(),
                            origin))
                    .thenApply(rest -> {
                        List<Receipt> all = new ArrayList<>(List.of(first));
                        all.addAll(rest);
                        return all;
                    });
        });
    }

    /** Names what a line proposes, so that it can be handed over, and handed over again if that fails. */
    public Submission slip(Author author, Subject.OfSession subject, List<Proposed> proposed) {
        return slip(author, subject, proposed, Origin.LIVE);
    }

    /** As {@link #slip(Author, Subject.OfSession, List)}, saying how the entries came to be. */
    public Submission slip(Author author, Subject.OfSession subject, List<Proposed> proposed, Origin origin) {
        return new Submission(
                subject,
                proposed.stream()
                        .map(each -> clerk.entry(author, subject, each.event(), each.happenedAt(), origin))
                        .toList());
    }

    /** Hands a slip over: one receipt for each of its entries, in their order. */
    public CompletableFuture<List<Receipt>> submit(Submission slip) {
        List<CompletableFuture<Receipt>> receipts =
                slip.entries().stream().map(this::submit).toList();
        return CompletableFuture.allOf(receipts.toArray(CompletableFuture[]::new))
                .thenApply(_ -> receipts.stream().map(CompletableFuture::join).toList());
    }

    private CompletableFuture<Receipt> submit(Entry entry) {
        Optional<LiveSession> session =
                entry.subject() instanceof Subject.OfSession subject ? recorder.session(subject) : Optional.empty();
        if (session.isEmpty()) {
            return completedFuture(new Receipt.Denied(Receipt.Denial.WRONG_PATIENT));
        }
        return admission
                .against(entry.author(), entry.event())
                .or(() -> ChartRules.against(entry, session.get().chart(), clerk.now()))
                .map(Desk::denied)
                .orElseGet(() -> recorder.record(entry, session.get()));
    }

    private static CompletableFuture<Receipt> denied(Receipt.Denial denial) {
        return completedFuture(new Receipt.Denied(denial));
    }

    /** Records one event that happens now. */
    public CompletableFuture<Receipt> record(Author author, Subject.OfSession subject, Event event) {
        return record(author, subject, event, clerk.now());
    }

    /** Records one event that happened at a given time. */
    public CompletableFuture<Receipt> record(
            Author author, Subject.OfSession subject, Event event, Instant happenedAt) {
        return submit(clerk.entry(author, subject, event, happenedAt));
    }

    /**
     * Says that an entry was wrong and what it should have said, and when that happened.
     *
     * @param reason one key on screen, but never blank
     */
    public CompletableFuture<Receipt> amend(
            Author author, Subject.OfSession subject, EntryId of, Proposed replacement, String reason) {
        Event amended = new Event.EntryAmended(of, replacement.event(), reason);
        return record(author, subject, amended, replacement.happenedAt());
    }

    /** Says that an entry should not have been made. It stays in the record, struck through. */
    public CompletableFuture<Receipt> withdraw(Author author, Subject.OfSession subject, EntryId of, String reason) {
        return record(author, subject, new Event.EntryWithdrawn(of, reason));
    }

    /** Takes one's own entry back within ten seconds of its saving, with no reason asked. */
    public CompletableFuture<Receipt> undo(Author author, Subject.OfSession subject, EntryId of) {
        Optional<ChartEntry> line =
                recorder.session(subject).flatMap(session -> session.chart().line(of));
        if (line.isEmpty()) {
            return completedFuture(new Receipt.Denied(Receipt.Denial.NO_SUCH_ENTRY));
        }
        return ChartRules.againstUndo(line.get(), author, clerk.now())
                .map(Desk::denied)
                .orElseGet(() -> withdraw(author, subject, of, UNDONE));
    }

    /** The reason written when an entry is taken back at once. */
    public static final String UNDONE = "undone";

    /**
     * Has whoever was with the patient sign a session that is over, by their own key, over all its entries. Waits for the
     * entries that are on their way to the disk. Reads the disk unless the session is live: not for the FX thread.
     *
     * @param person stays open until the receipt is there, and is the caller's to close
     * @param meaning what they state by it, as it was shown to them
     */
    public CompletableFuture<Receipt> sign(SignedIn person, SessionId session, String meaning) {
        return resume(session)
                .map(live -> notary.sign(person, live, meaning))
                .orElseGet(() -> completedFuture(new Receipt.Denied(Receipt.Denial.WRONG_PATIENT)));
    }

    /** As {@link #sign}, by a physician, once it is signed by somebody else; from then on there are only addenda. */
    public CompletableFuture<Receipt> countersign(SignedIn person, SessionId session, String meaning) {
        return resume(session)
                .map(live -> notary.countersign(person, live, meaning))
                .orElseGet(() -> completedFuture(new Receipt.Denied(Receipt.Denial.WRONG_PATIENT)));
    }

    /** Records that somebody has opened the record of a session. */
    public CompletableFuture<Receipt> viewed(Author author, SessionId session) {
        return note(author, session.accessStream(), new Event.RecordViewed(session));
    }

    /**
     * Asks whether somebody may let sessions leave the program, and gives them the way. Returns at once.
     *
     * @param keyring what their signatures are checked against
     */
    public ExportPermission exporting(Author author, Keyring keyring) {
        return admission
                .against(author, Permission.READ)
                .or(() -> admission.against(author, Permission.EXPORT))
                .<ExportPermission>map(ExportPermission.Refused::new)
                .orElseGet(() -> new ExportPermission.Allowed(
                        new Outbox(this, author, new SignatureChecking(() -> signatureCheck(keyring)))));
    }

    /** Who has read and exported a session, in the order of writing. Reads the disk: not for the FX thread. */
    public List<Recorded> access(SessionId session) {
        return journal.read(session.accessStream()).entries();
    }

    /** The edition in which a session would leave now. Reads the disk: not for the FX thread. */
    Edition edition(Chart chart) {
        return Edition.of(chart, access(chart.session()));
    }

    /**
     * Records what belongs to the clinic, if the author's role allows it. Who works here is recorded by {@link #introduce}
     * alone; a protocol goes the way of {@link #adopt}.
     *
     * @param clinic the stream of its entries
     */
    public CompletableFuture<Receipt> record(Author author, StreamId clinic, Event.OfClinic event) {
        return switch (event) {
            case Event.ProtocolAdopted(Protocol protocol) -> adopt(author, clinic, protocol);
            case Event.BuildIntroduced _, Event.LogFindingExplained _, Event.ClinicFounded _, Event.StaffAdded _ ->
                denied(Receipt.Denial.NOT_RECORDED_HERE);
            case Event.RecordViewed _, Event.Exported _, Event.SignInFailed _, Event.ClockMoved _, Event.Unknown _ ->
                note(author, clinic, event);
        };
    }

    /** Writes what belongs to no session, if the author's role allows it. */
    CompletableFuture<Receipt> note(Author author, StreamId stream, Event.OfClinic event) {
        return admission
                .against(author, event)
                .map(Desk::denied)
                .orElseGet(() -> recorder.note(clerk.entry(author, new Subject.OfClinic(stream), event, clerk.now())));
    }

    /**
     * Records a wrong password that was kept, under the id that was made for it: it is written once, however often it is
     * handed over. A time that lies ahead of the clock, which was wrong then, becomes that of the entry.
     */
    CompletableFuture<Receipt> record(Author author, StreamId clinic, FailedSignIn failed) {
        Event.OfClinic event = new Event.SignInFailed(failed.staff());
        Instant now = clerk.now();
        return admission
                .against(author, event)
                .map(Desk::denied)
                .orElseGet(() -> recorder.note(clerk.entry(
                        failed.id(),
                        author,
                        new Subject.OfClinic(clinic),
                        event,
                        failed.at().isAfter(now) ? now : failed.at())));
    }

    /** When the last entry was written; empty in an empty log. Reads the disk: not for the FX thread. */
    Optional<Instant> lastRecordedAt() {
        return journal.lastRecordedAt();
    }

    /**
     * Puts a version of a protocol in force for the sessions opened from now on; those that are open keep theirs. Only a
     * physician may, and only the version after the one in force.
     *
     * @param clinic the stream of its entries
     */
    public CompletableFuture<Receipt> adopt(Author author, StreamId clinic, Protocol protocol) {
        Event event = new Event.ProtocolAdopted(protocol);
        return admission
                .against(author, event)
                .map(Desk::denied)
                .orElseGet(() -> protocols.adopt(
                        clinic, clerk.entry(author, new Subject.OfClinic(clinic), event, clerk.now()), protocol));
    }

    /**
     * The protocol versions that the clinic adopted. Returns at once: opening the log has read them.
     */
    public ProtocolBook protocols(StreamId clinic) {
        return protocols.of(clinic);
    }

    /** The check of this log's signatures against a keyring. Reads the disk: not for the FX thread. */
    public SignatureCheck signatureCheck(Keyring keyring) {
        return new SignatureCheck(keyring, clinic(new StreamId(keyring.vault())));
    }

    /** The clinic's own entries, in the order of writing. Reads the disk: not for the FX thread. */
    public List<Recorded> clinic(StreamId clinic) {
        return journal.read(clinic).entries();
    }

    /**
     * Writes down that the clinic was founded and who is in its keyring, as far as that is not in the log yet: one receipt
     * for each entry. Whoever signs in may, because what is written is the keyring's and not theirs. Waits for the disk:
     * not for the FX thread.
     */
    public List<Receipt> introduce(Author author, Keyring keyring) {
        Stream<Event.OfClinic> people =
                keyring.people().stream().map(each -> new Event.StaffAdded(each.id(), each.name(), each.role()));
        return noteOnce(
                author,
                new StreamId(keyring.vault()),
                Stream.concat(Stream.of(new Event.ClinicFounded(keyring.clinic())), people));
    }

    /** Writes those of some events that the clinic's stream does not have yet, one after the other. Waits for the disk. */
    List<Receipt> noteOnce(Author author, StreamId clinic, Stream<Event.OfClinic> events) {
        Set<Event> known = clinic(clinic).stream().map(Recorded::event).collect(Collectors.toSet());
        return events.filter(event -> !known.contains(event))
                .map(event -> note(author, clinic, event).join())
                .toList();
    }

    /**
     * Every session in one line each, the most recently started first. Waits until all are read: not for the FX thread.
     *
     * @throws JournalException if they cannot be read
     */
    public List<SessionSummary> catalogue() {
        return catalogue.all();
    }

    /** The same as far as it is read, and whoever wants to know of more. Returns at once. */
    public Catalogue sessions() {
        return catalogue;
    }

    /**
     * The sessions of the same patient, drug and route, the one itself among them; empty if there is no such session. Reads
     * the disk: not for the FX thread.
     */
    public List<Chart> course(SessionId session) {
        return chart(session)
                .map(chart -> Summary.of(chart).series())
                .map(series -> catalogue().stream()
                        .filter(row -> row.series().equals(series))
                        .flatMap(row -> chart(row.session()).stream())
                        .toList())
                .orElse(List.of());
    }

    /** The chart of any session, open or over. Reads the disk unless the session is live: not for the FX thread. */
    public Optional<Chart> chart(SessionId session) {
        return live(session)
                .map(LiveSession::chart)
                .or(() -> Chart.of(held.with(session, journal.read(session.stream()))));
    }

    /** The record as it lies in the log, stream by stream. */
    public RecordStreams archive() {
        return new RecordStreams(journal);
    }

    /** Writes what was handed over, then lets go of the log. */
    @Override
    public void close() {
        catalogue.close();
        writer.close();
        journal.close();
    }
}
