package org.chairside.journal.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.journal.CataloguePiece;
import org.chairside.journal.JournalException;
import org.chairside.journal.Seal;
import org.chairside.journal.catalogue.SummaryBytes;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;

/** Rows of the catalogue, sealed and opened. */
public final class SealedSummaries {
    private final Seal seal;
    private final SummaryBytes codec = new SummaryBytes();

    public SealedSummaries(Seal seal) {
        this.seal = seal.catalogue();
    }

    public byte[] seal(SessionSummary summary) {
        return seal.seal(codec.write(summary), associated(summary.session()));
    }

    public CataloguePiece open(CatalogueReader.SealedRows sealed) {
        List<SessionSummary> rows = new ArrayList<>(sealed.rows().size());
        List<SessionId> earlier = new ArrayList<>();
        List<SessionId> damaged = new ArrayList<>();
        sealed.rows().forEach((session, body) -> {
            try {
                codec.read(seal.open(body, associated(session)))
                        .filter(row -> row.session().equals(session))
                        .ifPresentOrElse(rows::add, () -> earlier.add(session));
            } catch (JournalException notOpened) {
                damaged.add(session);
            }
        });
        return new CataloguePiece(rows, earlier, damaged, sealed.last());
    }

    /** Whether what is kept of one session is this row, or nothing where there is to be none. */
    public boolean stand(CatalogueReader.SealedRows kept, Optional<SessionSummary> row) {
        return row.map(each -> open(kept).rows().equals(List.of(each)))
                .orElseGet(() -> kept.rows().isEmpty());
    }

    private static byte[] associated(SessionId session) {
        return ChainPlace.bytes(session.value());
    }
}
