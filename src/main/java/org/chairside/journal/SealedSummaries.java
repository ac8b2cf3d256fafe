package org.chairside.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.journal.catalogue.SummaryBytes;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;

/** Rows of the catalogue, sealed and opened. */
final class SealedSummaries {
    private final Seal seal;
    private final SummaryBytes codec = new SummaryBytes();

    SealedSummaries(Seal seal) {
        this.seal = seal.catalogue();
    }

    byte[] seal(SessionSummary summary) {
        return seal.seal(codec.write(summary), associated(summary.session()));
    }

    /** Reads a row; empty if it is damaged or of an earlier version. */
    Optional<SessionSummary> open(SessionId session, byte[] body) {
        try {
            return codec.read(seal.open(body, associated(session)))
                    .filter(row -> row.session().equals(session));
        } catch (JournalException damaged) {
            return Optional.empty();
        }
    }

    CataloguePiece open(LogReader.SealedRows sealed) {
        List<SessionSummary> rows = new ArrayList<>(sealed.rows().size());
        List<SessionId> unreadable = new ArrayList<>();
        sealed.rows().forEach((session, body) -> open(session, body)
                .ifPresentOrElse(rows::add, () -> unreadable.add(session)));
        return new CataloguePiece(rows, unreadable, sealed.last());
    }

    private static byte[] associated(SessionId session) {
        return Place.bytes(session.value());
    }
}
