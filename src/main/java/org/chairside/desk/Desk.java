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
import java.util.concurrent.CompletableFuture;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.chart.Line;
import org.chairside.chart.Summary;
import org.chairside.intake.Reading.Proposed;
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
import org.chairside.staff.Act;
import org.chairside.staff.Authority;
import org.chairside.staff.Keyring;
import org.chairside.staff.SignIn.SignedIn;
import org.chairside.staff.SignatureCheck;

/**
 * The one door to the record. Every call returns at once, whatever the disk does; futures complete on the writer's
 * thread, and never exceptionally. Safe for any thread.
 */
public final class Desk implements AutoCloseable {
    private final Journal journal;
    private final JournalWriter writer;
    private final Clerk clerk;
    private final Ids ids;
    private final Catalogue catalogue;
    private final Recorder recorder;
    private final Notary notary;
    private final ProtocolShelf protocols;

    /** A desk over a journal and the one thread that writes it; both are closed with the desk. */
    public Desk(Journal journal, JournalWriter writer, Clock clock, Ids ids) {
        this.journal = journal;
        this.writer = writer;
        this.clerk = new Clerk(clock, ids);
        this.ids = ids;
        this.catalogue = new Catalogue(journal);
        this.recorder = new Recorder(writer, catalogue::saved);
        this.notary = new Notary(journal, recorder, clerk);
        this.protocols = new ProtocolShelf(journal, recorder);
    }

    /**
     * Brings the sessions back to life that were opened within the last day and are not over. An older one, forgotten or
     * entered from paper, is taken up with {@link #resume}. Reads the disk: not for the FX thread.
     */
    void resumeOpenSessions() {
        Instant yesterday = clerk.now().minus(Duration.ofDays(1));
        catalogue.since(yesterday).stream()
                .filter(summary -> summary.state() == SessionState.OPEN)
                .forEach(summary -> resume(summary.session()));
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
        Optional<Receipt.Denial> denial = Order.againstOpening(opening, clerk.now());
        if (denial.isPresent()) {
            return completedFuture(List.of(new Receipt.Denied(denial.get())));
        }
        return recorder.open(opening).thenCompose(first -> {
            if (!(first instanceof Receipt.Saved)) {
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
    public Slip slip(Author author, Subject.OfSession subject, List<Proposed> proposed) {
        return slip(author, subject, proposed, Origin.LIVE);
    }

    /** As {@link #slip(Author, Subject.OfSession, List)}, saying how the entries came to be. */
    public Slip slip(Author author, Subject.OfSession subject, List<Proposed> proposed, Origin origin) {
        return new Slip(
                subject,
                proposed.stream()
                        .map(each -> clerk.entry(author, subject, each.event(), each.happenedAt(), origin))
                        .toList());
    }

    /** Hands a slip over: one receipt for each of its entries, in their order. */
    public CompletableFuture<List<Receipt>> submit(Slip slip) {
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
        return Order.against(entry, session.get().chart(), clerk.now())
                .<CompletableFuture<Receipt>>map(denial -> completedFuture(new Receipt.Denied(denial)))
                .orElseGet(() -> recorder.record(entry, session.get()));
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

    /** Says that a withdrawn entry was right after all. */
    public CompletableFuture<Receipt> reinstate(Author author, Subject.OfSession subject, EntryId of, String reason) {
        return record(author, subject, new Event.EntryReinstated(of, reason));
    }

    /** Takes one's own entry back within ten seconds of its saving, with no reason asked. */
    public CompletableFuture<Receipt> undo(Author author, Subject.OfSession subject, EntryId of) {
        Optional<Line> line =
                recorder.session(subject).flatMap(session -> session.chart().line(of));
        if (line.isEmpty()) {
            return completedFuture(new Receipt.Denied(Receipt.Denial.NO_SUCH_ENTRY));
        }
        return Order.againstUndo(line.get(), author, clerk.now())
                .<CompletableFuture<Receipt>>map(denial -> completedFuture(new Receipt.Denied(denial)))
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
        return record(author, session.accessStream(), new Event.RecordViewed(session));
    }

    /**
     * Records that a session left the program.
     *
     * @param format its stable word: {@code pdf}, {@code csv}, {@code print}
     * @param edition as {@link #edition} had it when it was made
     */
    public CompletableFuture<Receipt> exported(Author author, Chart chart, String format, Edition edition) {
        SessionId session = chart.session();
        Event.OfClinic event = new Event.Exported(
                session, format, edition.version(), chart.last().hash());
        return record(author, session.accessStream(), event);
    }

    /** Who has read and exported a session, in the order of writing. Reads the disk: not for the FX thread. */
    public List<Recorded> access(SessionId session) {
        return journal.read(session.accessStream());
    }

    /** The edition in which a session would leave now. Reads the disk: not for the FX thread. */
    public Edition edition(Chart chart) {
        return Edition.of(chart, access(chart.session()));
    }

    /**
     * Records what belongs to the clinic.
     *
     * @param clinic the stream of its entries
     */
    public CompletableFuture<Receipt> record(Author author, StreamId clinic, Event.OfClinic event) {
        return recorder.note(clerk.entry(author, new Subject.OfClinic(clinic), event, clerk.now()));
    }

    /**
     * Puts a version of a protocol in force for the sessions opened from now on; those that are open keep theirs. Only a
     * physician may, and only the version after the one in force.
     *
     * @param clinic the stream of its entries
     */
    public CompletableFuture<Receipt> adopt(Author author, StreamId clinic, Protocol protocol) {
        if (!Authority.may(author.role(), Act.ADOPT_PROTOCOL)) {
            return completedFuture(new Receipt.Denied(Receipt.Denial.NOT_ALLOWED));
        }
        Event event = new Event.ProtocolAdopted(protocol);
        return protocols.adopt(clinic, clerk.entry(author, new Subject.OfClinic(clinic), event, clerk.now()), protocol);
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
        return journal.read(clinic);
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
        return live(session).map(LiveSession::chart).or(() -> Chart.of(journal.read(session.stream())));
    }

    /** Writes what was handed over, then lets go of the log. */
    @Override
    public void close() {
        catalogue.close();
        writer.close();
        journal.close();
    }
}
