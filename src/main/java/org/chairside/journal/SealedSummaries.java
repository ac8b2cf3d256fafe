package org.chairside.journal;

import org.chairside.journal.json.MisfitException;
import org.chairside.journal.json.SummaryCodec;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;

/** Rows of the catalogue, sealed and opened. */
final class SealedSummaries {
    private final Seal seal;
    private final SummaryCodec codec = new SummaryCodec();

    SealedSummaries(Seal seal) {
        this.seal = seal.catalogue();
    }

    byte[] seal(SessionSummary summary) {
        return seal.seal(codec.write(summary), associated(summary.session()));
    }

    SessionSummary open(SessionId session, byte[] body) {
        try {
            return codec.read(seal.open(body, associated(session)));
        } catch (MisfitException e) {
            throw new JournalException(JournalException.Fault.DAMAGED, "read the catalogue", e);
        }
    }

    private static byte[] associated(SessionId session) {
        return Place.bytes(session.value());
    }
}
