package org.chairside.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chairside.journal.Verdict.Broken;
import org.chairside.journal.Verdict.CannotOpen;
import org.chairside.journal.Verdict.Damage;
import org.chairside.journal.Verdict.Obstacle;
import org.chairside.journal.Verdict.Warning;
import org.chairside.model.EntryId;
import org.chairside.model.WorkstationId;

/**
 * Checks a log without any key: the file, every link, the guards, and the end against the head anchor, whose checksum
 * it cannot check for want of the key. Reads only, takes no lock, and may run beside the program.
 */
public final class Verifier {
    private final Connection connection;
    private final LogReader log;
    private final List<HeadAnchor.Slot> anchored;

    private Verifier(Connection connection, List<HeadAnchor.Slot> anchored) throws SQLException {
        this.connection = connection;
        this.anchored = anchored;
        log = new LogReader(connection);
    }

    /**
     * @param head the first digits of a head from outside, as a page's footer has them; it may be of any age
     */
    public static Verdict verify(Path folder, Optional<String> head) {
        Path file = folder.resolve(JournalFolder.LOG_FILE);
        if (!Files.exists(file)) {
            return new CannotOpen(Obstacle.MISSING);
        }
        // The anchor first: read after the log it could be ahead of it for no other reason than time.
        List<HeadAnchor.Slot> anchored = HeadAnchor.slots(folder.resolve(JournalFolder.ANCHOR_FILE));
        try (Connection connection = Sqlite.forReading(file)) {
            if (!Schema.isOurs(connection)) {
                return new CannotOpen(Obstacle.NOT_A_LOG);
            }
            if (Schema.version(connection) > Schema.VERSION) {
                return new CannotOpen(Obstacle.NEWER_FORMAT);
            }
            return new Verifier(connection, anchored).verdict(head);
        } catch (SQLException e) {
            return failed(e);
        } catch (JournalException e) {
            return new Broken(0, Optional.empty(), Damage.FILE);
        }
    }

    private static Verdict failed(SQLException e) {
        return switch (Faults.code(e)) {
            case 11 -> new Broken(0, Optional.empty(), Damage.FILE);
            case 26 -> new CannotOpen(Obstacle.NOT_A_LOG);
            default -> new CannotOpen(Obstacle.UNREADABLE);
        };
    }

    private Verdict verdict(Optional<String> head) throws SQLException {
        WorkstationId own = log.workstation();
        Journal.Head end = Journal.Head.START;
        if (!ChainCheck.isSound(connection)) {
            return new Broken(0, Optional.empty(), Damage.FILE);
        }
        for (WorkstationId origin : log.origins()) {
            ChainCheck.Result result = ChainCheck.after(Journal.Head.START, origin, log);
            if (result.broken().isPresent()) {
                return result.broken().get();
            }
            end = origin.equals(own) ? result.head() : end;
        }
        Optional<Broken> outside = anchored(own, end);
        if (outside.isEmpty() && head.isPresent() && !log.hasHash(head.get().toUpperCase(Locale.ROOT))) {
            outside = Optional.of(new Broken(end.seq(), Optional.empty(), Damage.HEAD_NOT_FOUND));
        }
        return outside.isPresent() ? outside.get() : sound(end);
    }

    private Optional<Broken> anchored(WorkstationId own, Journal.Head end) throws SQLException {
        for (HeadAnchor.Slot slot : anchored) {
            Journal.Head then = slot.head();
            if (then.seq() > end.seq()) {
                return Optional.of(new Broken(end.seq() + 1, Optional.empty(), Damage.TAIL_LOST));
            }
            Optional<Row> row = log.at(own, then.seq());
            if (!row.map(Row::head).orElse(Journal.Head.START).equals(then)) {
                Optional<EntryId> id = row.map(each -> each.link().place().id());
                return Optional.of(new Broken(then.seq(), id, Damage.ANCHOR));
            }
        }
        return Optional.empty();
    }

    private Verdict sound(Journal.Head end) throws SQLException {
        List<Warning> warnings = new ArrayList<>();
        if (!Schema.isGuarded(connection)) {
            warnings.add(Warning.GUARD_MISSING);
        }
        if (anchored.isEmpty()) {
            warnings.add(Warning.NO_ANCHOR);
        }
        long entries = Sqlite.number(connection, "SELECT count(*) FROM entry");
        return warnings.isEmpty() ? new Verdict.Intact(entries, end) : new Verdict.Warnings(entries, end, warnings);
    }
}
