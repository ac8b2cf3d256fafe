package org.chairside.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.chairside.journal.JournalOpening.Caution;
import org.chairside.journal.JournalOpening.Reason;
import org.chairside.model.WorkstationId;

/**
 * What is looked at before a log is opened: that the file is sound, that the chain holds, that no end is missing, that
 * the key fits. Of a log of more than {@link #WHOLE} entries only the last {@link #TAIL} links are walked, so that
 * opening stays quick; {@link Verifier} walks all.
 */
final class LogCheck {
    static final long WHOLE = 50_000;
    static final long TAIL = 5_000;

    private final Connection connection;
    private final LogReader log;
    private final WorkstationId workstation;

    LogCheck(Connection connection) throws SQLException {
        this.connection = connection;
        log = new LogReader(connection);
        workstation = log.workstation();
    }

    WorkstationId workstation() {
        return workstation;
    }

    /** The head, if everything holds. */
    Journal.Head chain() throws SQLException, RefusedException {
        Journal.Head end = log.head(workstation);
        boolean whole = end.seq() <= WHOLE;
        if (whole && !ChainCheck.isSound(connection)) {
            throw new RefusedException(new Reason.Damaged(0));
        }
        ChainCheck.Result result =
                ChainCheck.after(whole ? Journal.Head.START : before(end.seq() - TAIL), workstation, log);
        if (result.broken().isPresent()) {
            throw new RefusedException(new Reason.Damaged(result.broken().get().seq()));
        }
        return result.head();
    }

    private Journal.Head before(long seq) throws SQLException {
        return log.at(workstation, seq).map(Row::head).orElse(Journal.Head.START);
    }

    /** Compares the anchor with the log. Both slots of a whole anchor are genuine, or one is torn by a crash. */
    Optional<Caution> anchor(Path file, HeadAnchor anchor, Journal.Head head) throws SQLException, RefusedException {
        if (!Files.exists(file)) {
            return head.seq() == 0 ? Optional.empty() : Optional.of(Caution.NO_ANCHOR);
        }
        List<HeadAnchor.Slot> slots = HeadAnchor.slots(file);
        List<HeadAnchor.Slot> genuine = slots.stream()
                .filter(anchor::isGenuine)
                .sorted(HeadAnchor.NEWEST_FIRST)
                .toList();
        if (genuine.isEmpty()) {
            if (head.seq() == 0 && !slots.isEmpty()) {
                throw new RefusedException(log.origins().isEmpty() ? new Reason.WrongKey() : new Reason.Damaged(0));
            }
            return Optional.of(Caution.NO_ANCHOR);
        }
        for (HeadAnchor.Slot slot : genuine) {
            compare(slot.head(), head);
        }
        return Optional.empty();
    }

    private void compare(Journal.Head anchored, Journal.Head head) throws SQLException, RefusedException {
        if (anchored.seq() > head.seq()) {
            throw new RefusedException(new Reason.TailLost(anchored.seq(), head.seq()));
        }
        if (!before(anchored.seq()).equals(anchored)) {
            throw new RefusedException(new Reason.Damaged(anchored.seq()));
        }
    }

    /** Opens the last body. The chain holds, so if that fails it is the key. */
    void key(Seal seal) throws SQLException, RefusedException {
        Optional<Row> last = log.last(workstation);
        try {
            last.ifPresent(
                    row -> seal.open(row.link().body(), row.link().place().associated()));
        } catch (JournalException e) {
            throw new RefusedException(new Reason.WrongKey());
        }
    }
}
