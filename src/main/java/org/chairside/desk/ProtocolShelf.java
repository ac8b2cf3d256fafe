package org.chairside.desk;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.chairside.desk.ProtocolBook.Adopted;
import org.chairside.desk.Receipt.Denial;
import org.chairside.journal.Journal;
import org.chairside.model.ClinicEvent;
import org.chairside.model.Entry;
import org.chairside.model.Protocol;
import org.chairside.model.StreamId;
import org.chairside.protocol.ProtocolReader;
import org.chairside.protocol.ProtocolReading;
import org.chairside.protocol.ProtocolWriter;

/** Keeps the book of each clinic, and lets one version at a time into it. Safe for any thread. */
final class ProtocolShelf {
    private final Journal journal;
    private final Recorder recorder;
    private final Admission admission;
    private final Map<StreamId, ProtocolBook> books = new ConcurrentHashMap<>();
    private CompletableFuture<Receipt> last = completedFuture(new Receipt.Denied(Denial.NOT_ALLOWED));

    ProtocolShelf(Journal journal, Recorder recorder, Admission admission) {
        this.journal = journal;
        this.recorder = recorder;
        this.admission = admission;
    }

    /** Reads the disk the first time. */
    ProtocolBook of(StreamId clinic) {
        return books.computeIfAbsent(clinic, this::read);
    }

    private ProtocolBook read(StreamId clinic) {
        ProtocolBook book = ProtocolBook.EMPTY;
        for (var recorded : journal.read(clinic).entries()) {
            if (recorded.event() instanceof ClinicEvent.ProtocolAdopted(Protocol protocol)) {
                Entry entry = recorded.entry();
                Adopted adopted = new Adopted(protocol, entry.author(), entry.happenedAt());
                // Whatever way it came into the log: what its author may not put in force is named, not obeyed.
                book = admission.allows(entry.author(), entry.event()) ? book.with(adopted) : book.refusing(adopted);
            }
        }
        return book;
    }

    /** One after the other, so that two at once cannot both be the next version. */
    synchronized CompletableFuture<Receipt> adopt(StreamId clinic, Entry entry, Protocol protocol) {
        last = last.thenCompose(_ -> adoptNow(clinic, entry, protocol));
        return last;
    }

    private CompletableFuture<Receipt> adoptNow(StreamId clinic, Entry entry, Protocol protocol) {
        if (protocol.key().version() != of(clinic).nextVersion(protocol)) {
            return completedFuture(new Receipt.Denied(Denial.NOT_THE_NEXT_VERSION));
        }
        if (!ProtocolReader.read(ProtocolWriter.write(protocol)).equals(new ProtocolReading.Read(protocol))) {
            return completedFuture(new Receipt.Denied(Denial.PROTOCOL_FAULTY));
        }
        return recorder.recordOutsideCharts(entry).thenApply(receipt -> {
            if (receipt instanceof Receipt.Saved) {
                books.merge(
                        clinic,
                        ProtocolBook.EMPTY.with(new Adopted(protocol, entry.author(), entry.happenedAt())),
                        (before, next) -> before.with(next.adopted().getFirst()));
            }
            return receipt;
        });
    }
}
