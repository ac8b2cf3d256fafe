package org.chairside.journal.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import org.chairside.journal.Journal;
import org.chairside.journal.JournalException;
import org.chairside.journal.Seal;
import org.chairside.journal.Verdict;
import org.chairside.journal.Verdict.Broken;
import org.chairside.journal.Verdict.CannotOpen;
import org.chairside.journal.Verdict.Damage;
import org.chairside.journal.Verdict.Obstacle;
import org.chairside.journal.log.Faults;
import org.chairside.journal.sqlite.Schema;
import org.chairside.journal.sqlite.UntouchedLog;
import org.chairside.model.WorkstationId;

/**
 * Checks a log, with a key or without one: the file, every link, its tables and triggers, the end against the head anchor, whose
 * checksum only a key can check, and what lies beside it. Changes nothing, takes no lock, and may run beside the program.
 */
public final class Verifier {
    private static final int TRIES = 3;

    private Verifier() {}

    /**
     * What the check takes from outside the data folder.
     *
     * @param scratch a folder of the person's own, see {@link UntouchedLog}
     * @param seen where they last saw the chain of a workstation end; it may be made up, since there is no key to tell
     * @param seal of somebody who has signed in: tells which slots of the head anchor are genuine
     */
    public record Outside(Path scratch, Function<WorkstationId, Optional<Journal.Head>> seen, Optional<Seal> seal) {}

    /**
     * Checks the log of a folder.
     *
     * @param head the first digits of a head from outside, as a page's footer has them; it may be of any age
     */
    public static Verdict verify(Path folder, Optional<String> head, Outside outside) {
        Path file = folder.resolve(JournalFolder.LOG_FILE);
        if (!Files.exists(file)) {
            return goneOr(Obstacle.MISSING, folder);
        }
        if (JournalFolder.hasSomethingElse(folder)) {
            return new CannotOpen(Obstacle.NOT_A_FILE);
        }
        for (int tried = 1; ; tried++) {
            // The anchor first: read after the log it could be ahead of it for no other reason than time.
            FilesBesideLog beside = FilesBesideLog.of(folder);
            try (UntouchedLog log = UntouchedLog.of(file, outside.scratch())) {
                Verdict verdict = verdict(log, beside, head, outside, folder);
                if (verdict instanceof Verdict.Intact || !log.isDisturbed() || tried == TRIES) {
                    return verdict;
                }
            } catch (SQLException e) {
                return failed(e);
            } catch (IOException e) {
                return new CannotOpen(Obstacle.NO_PLACE);
            }
        }
    }

    private static Verdict verdict(
            UntouchedLog log, FilesBesideLog beside, Optional<String> head, Outside outside, Path folder) {
        try (Connection connection = log.connect()) {
            if (!Schema.isOurs(connection)) {
                return Schema.isEmpty(connection)
                        ? goneOr(Obstacle.NOT_A_LOG, folder)
                        : new CannotOpen(Obstacle.NOT_A_LOG);
            }
            if (Schema.version(connection) > Schema.VERSION) {
                return new CannotOpen(Obstacle.NEWER_FORMAT);
            }
            return new LogExamination(connection, beside, outside, log.foreignEnd()).verdict(head);
        } catch (SQLException e) {
            return failed(e);
        } catch (JournalException e) {
            return new Broken(0, Optional.empty(), Damage.FILE);
        }
    }

    private static Verdict goneOr(Obstacle obstacle, Path folder) {
        return FilesBesideLog.gone(folder).<Verdict>map(gone -> gone).orElseGet(() -> new CannotOpen(obstacle));
    }

    private static Verdict failed(SQLException e) {
        return switch (Faults.code(e)) {
            case 11 -> new Broken(0, Optional.empty(), Damage.FILE);
            case 26 -> new CannotOpen(Obstacle.NOT_A_LOG);
            default -> new CannotOpen(Obstacle.UNREADABLE);
        };
    }
}
