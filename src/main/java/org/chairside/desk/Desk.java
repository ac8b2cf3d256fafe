package org.chairside.desk;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.chairside.chart.ChartEntry;
import org.chairside.desk.catalogue.Catalogue;
import org.chairside.desk.live.LiveSession;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalWriter;
import org.chairside.model.Author;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Ids;
import org.chairside.model.Origin;
import org.chairside.model.SessionId;
import org.chairside.model.Subject;
import org.chairside.staff.Keyring;
import org.chairside.staff.Permission;
import org.chairside.staff.SignIn.SignedIn;

/**
 * The one door to the record. What is written goes in here, or for what belongs to no session through {@link #clinic}; what
 * is there is read in the {@link #archive}. Unless it says otherwise, a method returns at once, whatever the disk does;
 * futures complete on the writer's thread, or at once on the caller's (as a denial does where nothing is under way), and never
 * exceptionally, but for those of a signature where the log cannot be read. Safe for any thread.
 */
public final class Desk implements AutoCloseable {
    /** The reason written when an entry is taken back at once. */
    public static final String UNDONE = "undone";

    private final Journal journal;
    private final JournalWriter writer;
    private final EntryFactory entries;
    private final Ids ids;
    private final Recorder recorder;
    private final SessionSigner signer;
    private final Admission admission;
    private final HeldEntries held;
    private final Archive archive;
    private final OpenSessions sessions;
    private final ClinicEntries clinic;
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
        this.entries = new EntryFactory(clock, ids);
        this.ids = ids;
        Catalogue catalogue = new Catalogue(journal);
        this.recorder = new Recorder(writer, catalogue::saved);
        this.signer = new SessionSigner(journal, recorder, entries, admission);
        ProtocolShelf protocols = new ProtocolShelf(journal, recorder, admission);
        this.held = new HeldEntries(
                writing.holding(), journal, new HeldReplay(journal, recorder, protocols, entries, admission));
        this.archive = new Archive(journal, catalogue, held, this::takenUp);
        this.sessions = new OpenSessions(recorder, archive, held);
        this.clinic = new ClinicEntries(recorder, entries, protocols, admission, archive);
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

    /** The record as it is read. */
    public Archive archive() {
        return archive;
    }

    /** The writing of what belongs to no session. */
    public ClinicEntries clinic() {
        return clinic;
    }

    /** What could not be written to the log, in this run or an earlier one. */
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
     * Takes up the sessions that were opened within the last day and are not over, and those whose opening is held. An older
     * one, forgotten or entered from paper, is taken up with {@link #resume}. Reads the disk: not for the FX thread.
     */
    void resumeOpenSessions() {
        sessions.resumeSince(entries.now().minus(Duration.ofDays(1)));
    }

    /**
     * Takes a session up again, to go on with it or to correct it; empty if there is no such session. Reads the disk
     * unless it is live: not for the FX thread.
     */
    public Optional<LiveSession> resume(SessionId session) {
        return sessions.resume(session);
    }

    /** The sessions taken up at this desk that are open, the earliest opened first. */
    public List<LiveSession> openSessions() {
        return sessions.all();
    }

    /** The live session with this id, open or over; empty if it was never taken up at this desk. */
    public Optional<LiveSession> takenUp(SessionId session) {
        return sessions.of(session);
    }

    /** Opens a session and writes what the start page gathered: the opening's receipt first, then one for each. */
    public CompletableFuture<List<Receipt>> open(Author author, NewSession wanted) {
        return open(author, wanted, entries.now(), Origin.LIVE);
    }

    /** As {@link #open(Author, NewSession)}, for a session that began earlier and is entered from paper. */
    public CompletableFuture<List<Receipt>> open(Author author, NewSession wanted, Instant began, Origin origin) {
        Subject.OfSession subject = new Subject.OfSession(
                new SessionId(ids.next()), wanted.patient().id());
        Entry opening = entries.entry(author, subject, wanted.opened(), began, origin);
        Optional<Receipt.Denial> denial = admission
                .against(author, opening.event())
                .or(() -> TextBounds.against(wanted.gathered()))
                .or(() -> ChartRules.againstOpening(opening, entries.now()));
        if (denial.isPresent()) {
            return completedFuture(List.of(new Receipt.Denied(denial.get())));
        }
        Submission rest = submission(
                author,
                subject,
                wanted.gathered().stream()
                        .map(event -> new Proposed(event, began))
                        .toList(),
                origin);
        return recorder.open(opening)
                .thenCompose(first -> first.isKept()
                        ? submit(rest).thenApply(all -> Stream.concat(Stream.of(first), all.stream())
                                .toList())
                        : completedFuture(List.of(first)));
    }

    /** Makes the entries of what a line proposes, each with its id, so that they can be handed over again if that fails. */
    public Submission submission(Author author, Subject.OfSession subject, List<Proposed> proposed) {
        return submission(author, subject, proposed, Origin.LIVE);
    }

    /** As {@link #submission(Author, Subject.OfSession, List)}, saying how the entries came to be. */
    public Submission submission(Author author, Subject.OfSession subject, List<Proposed> proposed, Origin origin) {
        return new Submission(
                subject,
                proposed.stream()
                        .map(each -> entries.entry(author, subject, each.event(), each.happenedAt(), origin))
                        .toList());
    }

    /** Hands a submission over: one receipt for each of its entries, in their order. */
    public CompletableFuture<List<Receipt>> submit(Submission submission) {
        List<CompletableFuture<Receipt>> receipts =
                submission.entries().stream().map(this::submit).toList();
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
                .or(() -> ChartRules.against(entry, session.get().chart(), entries.now()))
                .map(Desk::denied)
                .orElseGet(() -> recorder.record(entry, session.get()));
    }

    private static CompletableFuture<Receipt> denied(Receipt.Denial denial) {
        return completedFuture(new Receipt.Denied(denial));
    }

    /** Records one event that happens now. */
    public CompletableFuture<Receipt> record(Author author, Subject.OfSession subject, Event event) {
        return record(author, subject, event, entries.now());
    }

    /** Records one event that happened at a given time. */
    public CompletableFuture<Receipt> record(
            Author author, Subject.OfSession subject, Event event, Instant happenedAt) {
        return submit(entries.entry(author, subject, event, happenedAt));
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
                recorder.session(subject).flatMap(session -> session.chart().chartEntry(of));
        if (line.isEmpty()) {
            return completedFuture(new Receipt.Denied(Receipt.Denial.NO_SUCH_ENTRY));
        }
        return ChartRules.againstUndo(line.get(), author, entries.now())
                .map(Desk::denied)
                .orElseGet(() -> withdraw(author, subject, of, UNDONE));
    }

    /**
     * Has a nurse or physician, who states to have been with the patient, sign a session that is over, by their own key, over all its entries. Waits for the
     * entries that are on their way to the disk. Reads the disk: not for the FX thread.
     *
     * @param person stays open until the receipt is there, and is the caller's to close
     * @param meaning what they state by it, as it was shown to them
     */
    public CompletableFuture<Receipt> sign(SignedIn person, SessionId session, String meaning) {
        return resume(session)
                .map(live -> signer.sign(person, live, meaning))
                .orElseGet(() -> completedFuture(new Receipt.Denied(Receipt.Denial.NO_SUCH_SESSION)));
    }

    /** As {@link #sign}, by a physician, once it is signed by somebody else; from then on what was charted stays as it is. */
    public CompletableFuture<Receipt> countersign(SignedIn person, SessionId session, String meaning) {
        return resume(session)
                .map(live -> signer.countersign(person, live, meaning))
                .orElseGet(() -> completedFuture(new Receipt.Denied(Receipt.Denial.NO_SUCH_SESSION)));
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
                .orElseGet(() -> new ExportPermission.Allowed(new PermittedExports(
                        archive, clinic, author, new SignatureChecking(() -> archive.signatureCheck(keyring)))));
    }

    /** Writes what was handed over, then lets go of the log. Waits for the disk: not for the FX thread. */
    @Override
    public void close() {
        archive.catalogue().close();
        writer.close();
        journal.close();
    }
}
