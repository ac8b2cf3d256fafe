package org.chairside.desk;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.model.Author;
import org.chairside.model.ClinicEvent;
import org.chairside.model.Entry;
import org.chairside.model.Event;
import org.chairside.model.Protocol;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.model.StreamId;
import org.chairside.model.Subject;
import org.chairside.staff.FailedSignIn;
import org.chairside.staff.Keyring;

/**
 * The writing of what belongs to no session: who works here, protocols, what was found about the log, who has read and
 * exported a record. Nothing goes in that the author's role does not allow. Unless it says otherwise, a method returns at
 * once. Safe for any thread.
 */
public final class ClinicEntries {
    private final Recorder recorder;
    private final EntryFactory entries;
    private final ProtocolShelf protocols;
    private final Admission admission;
    private final Archive archive;

    ClinicEntries(
            Recorder recorder, EntryFactory entries, ProtocolShelf protocols, Admission admission, Archive archive) {
        this.recorder = recorder;
        this.entries = entries;
        this.protocols = protocols;
        this.admission = admission;
        this.archive = archive;
    }

    /**
     * Records what belongs to the clinic. Who works here is recorded by {@link #introduce} alone; a protocol goes the way of
     * {@link #adopt}.
     *
     * @param clinic the stream of its entries
     */
    public CompletableFuture<Receipt> record(Author author, StreamId clinic, Event.OfClinic event) {
        return switch (event) {
            case ClinicEvent.ProtocolAdopted(Protocol protocol) -> adopt(author, clinic, protocol);
            case ClinicEvent.BuildIntroduced _,
                    ClinicEvent.LogFindingExplained _,
                    ClinicEvent.ClinicFounded _,
                    ClinicEvent.StaffAdded _ -> completedFuture(new Receipt.Denied(Receipt.Denial.NOT_RECORDED_HERE));
            case ClinicEvent.RecordViewed _,
                    ClinicEvent.Exported _,
                    ClinicEvent.SignInFailed _,
                    ClinicEvent.ClockMoved _,
                    Event.Unknown _ -> recordOutsideCharts(author, clinic, event);
        };
    }

    /** Records that somebody has opened the record of a session. */
    public CompletableFuture<Receipt> viewed(Author author, SessionId session) {
        return recordOutsideCharts(author, session.accessStream(), new ClinicEvent.RecordViewed(session));
    }

    /**
     * Puts a version of a protocol in force for the sessions opened from now on; those that are open keep theirs. Only a
     * physician may, and only the version after the one in force.
     *
     * @param clinic the stream of its entries
     */
    public CompletableFuture<Receipt> adopt(Author author, StreamId clinic, Protocol protocol) {
        Event event = new ClinicEvent.ProtocolAdopted(protocol);
        return ifAllowed(
                author, event, () -> protocols.adopt(clinic, entry(author, clinic, event, entries.now()), protocol));
    }

    /** The protocol versions that the clinic adopted: opening the log has read them. */
    public ProtocolBook protocols(StreamId clinic) {
        return protocols.of(clinic);
    }

    /**
     * Writes down that the clinic was founded and who is in its keyring, as far as that is not in the log yet: one receipt
     * for each entry. Whoever signs in may, because what is written is the keyring's and not theirs. Waits for the disk:
     * not for the FX thread.
     */
    public List<Receipt> introduce(Author author, Keyring keyring) {
        Stream<Event.OfClinic> people =
                keyring.people().stream().map(each -> new ClinicEvent.StaffAdded(each.id(), each.name(), each.role()));
        return noteOnce(
                author,
                new StreamId(keyring.vault()),
                Stream.concat(Stream.of(new ClinicEvent.ClinicFounded(keyring.clinic())), people));
    }

    /** Writes those of some events that the clinic's stream does not have yet, one after the other. Waits for the disk. */
    List<Receipt> noteOnce(Author author, StreamId clinic, Stream<Event.OfClinic> events) {
        Set<Event> known = archive.clinic(clinic).stream().map(Recorded::event).collect(Collectors.toSet());
        return events.filter(event -> !known.contains(event))
                .map(event -> recordOutsideCharts(author, clinic, event).join())
                .toList();
    }

    /** Writes what happens now. */
    CompletableFuture<Receipt> recordOutsideCharts(Author author, StreamId stream, Event.OfClinic event) {
        return ifAllowed(
                author, event, () -> recorder.recordOutsideCharts(entry(author, stream, event, entries.now())));
    }

    /**
     * Records a wrong password that was kept, under the id that was made for it: it is written once, however often it is
     * handed over. A time that lies ahead of the clock, which was wrong then, becomes that of the entry.
     */
    CompletableFuture<Receipt> record(Author author, StreamId clinic, FailedSignIn failed) {
        Event.OfClinic event = new ClinicEvent.SignInFailed(failed.staff());
        Instant now = entries.now();
        Instant at = failed.at().isAfter(now) ? now : failed.at();
        return ifAllowed(
                author,
                event,
                () -> recorder.recordOutsideCharts(
                        entries.entry(failed.id(), author, new Subject.OfClinic(clinic), event, at)));
    }

    private Entry entry(Author author, StreamId stream, Event event, Instant happenedAt) {
        return entries.entry(author, new Subject.OfClinic(stream), event, happenedAt);
    }

    private CompletableFuture<Receipt> ifAllowed(
            Author author, Event event, Supplier<CompletableFuture<Receipt>> writing) {
        Optional<Receipt.Denial> denial = admission.against(author, event);
        return denial.isPresent() ? completedFuture(new Receipt.Denied(denial.get())) : writing.get();
    }
}
