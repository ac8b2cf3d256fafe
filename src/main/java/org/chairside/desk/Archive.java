package org.chairside.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chairside.chart.Chart;
import org.chairside.chart.Edition;
import org.chairside.chart.Summary;
import org.chairside.desk.catalogue.Catalogue;
import org.chairside.desk.live.LiveSession;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.model.Hash;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.model.StreamContent;
import org.chairside.model.StreamEnd;
import org.chairside.model.StreamId;
import org.chairside.staff.Keyring;
import org.chairside.staff.SignatureCheck;

/**
 * The record as it is read. Charts and courses have what is held of their sessions after what is in the log, and the catalogue
 * lists it; streams, access and the head are of the log alone. No entry is written here; rows of the catalogue that are wrong may be made again from the entries. Unless it says
 * otherwise, a method reads the disk, is not for the FX thread, and throws a {@link JournalException} if the disk fails. Safe
 * for any other thread.
 */
public final class Archive {
    private final Journal journal;
    private final Catalogue catalogue;
    private final HeldEntries held;
    private final Function<SessionId, Optional<LiveSession>> live;

    /** @param live the live session of an id, whose chart is ahead of what would be read */
    Archive(Journal journal, Catalogue catalogue, HeldEntries held, Function<SessionId, Optional<LiveSession>> live) {
        this.journal = journal;
        this.catalogue = catalogue;
        this.held = held;
        this.live = live;
    }

    /** The list of all sessions, as far as it is read, and whoever wants to know of more. Returns at once. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The seal over the last entry, which stands for all of them; empty if the disk fails. */
    public Optional<Hash> head() {
        try {
            return Optional.of(journal.head().hash());
        } catch (JournalException failed) {
            return Optional.empty();
        }
    }

    /** The chart of any session, open or over. Returns at once if the session is live. */
    public Optional<Chart> chart(SessionId session) {
        return live.apply(session)
                .map(LiveSession::chart)
                .or(() -> Chart.of(held.with(session, journal.read(session.stream()))));
    }

    /** The sessions of the same patient, drug and route, the one itself among them; empty if there is no such session. */
    public List<Chart> course(SessionId session) {
        return chart(session)
                .map(chart -> Summary.of(chart).series())
                .map(series -> catalogue.all().stream()
                        .filter(row -> row.series().equals(series))
                        .flatMap(row -> chart(row.session()).stream())
                        .toList())
                .orElse(List.of());
    }

    /** Who has read and exported a session, in the order of writing. */
    public List<Recorded> access(SessionId session) {
        return journal.read(session.accessStream()).entries();
    }

    /** The edition in which a session would leave now. */
    Edition edition(Chart chart) {
        return Edition.of(chart, access(chart.session()));
    }

    /** The clinic's own entries, in the order of writing. */
    public List<Recorded> clinic(StreamId clinic) {
        return journal.read(clinic).entries();
    }

    /** The check of this log's signatures against a keyring. */
    public SignatureCheck signatureCheck(Keyring keyring) {
        return new SignatureCheck(keyring, clinic(new StreamId(keyring.vault())));
    }

    /**
     * Every stream that anybody wrote to: sessions, who has read them, the clinic. They are the record; the catalogue is only
     * made of them.
     */
    public List<StreamId> streams() {
        return journal.streams().stream().map(StreamEnd::stream).toList();
    }

    /** Everything in a stream of the log, whether it can be read or not, and nothing that is held. */
    public StreamContent read(StreamId stream) {
        return journal.read(stream);
    }

    /** When the last entry was written; empty in an empty log. */
    Optional<Instant> lastRecordedAt() {
        return journal.lastRecordedAt();
    }
}
