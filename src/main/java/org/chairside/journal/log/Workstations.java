package org.chairside.journal.log;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.journal.JournalException;
import org.chairside.journal.Seal;
import org.chairside.model.WorkstationId;

/**
 * The workstations that entries of a log say they are of. As long as workstations do not exchange their journals there is
 * one; rows of any other were put there by somebody, and are not obeyed.
 *
 * @param named the one that the file names as its own
 * @param own the one whose log this is, whatever the file names: it wrote the entries
 * @param strangers the others, with how many rows each has
 */
public record Workstations(WorkstationId named, WorkstationId own, Map<WorkstationId, Long> strangers) {
    /** So many bodies from either end are tried before a workstation's rows are called sealed by somebody else. */
    private static final int TRIED = 20;

    public Workstations {
        strangers = Map.copyOf(strangers);
    }

    /** As far as can be said without a key: where there are several, the one that wrote most. */
    public static Workstations of(LogReader log) throws SQLException {
        return of(log, Optional.empty());
    }

    /** With the key: where there are several, the first of those whose content opens, the named one before the others. */
    public static Workstations of(LogReader log, Seal seal) throws SQLException {
        return of(log, Optional.of(seal));
    }

    private static Workstations of(LogReader log, Optional<Seal> seal) throws SQLException {
        WorkstationId named = log.workstation();
        List<WorkstationId> origins = log.origins();
        if (origins.size() < 2) {
            return new Workstations(named, origins.isEmpty() ? named : origins.getFirst(), Map.of());
        }
        Map<WorkstationId, Long> counts = new HashMap<>();
        for (WorkstationId workstation : origins) {
            counts.put(workstation, log.count(workstation));
        }
        WorkstationId own = own(log, seal, named, counts);
        counts.remove(own);
        return new Workstations(named, own, counts);
    }

    private static WorkstationId own(
            LogReader log, Optional<Seal> seal, WorkstationId named, Map<WorkstationId, Long> counts)
            throws SQLException {
        List<WorkstationId> byCount = counts.keySet().stream()
                .sorted(Comparator.<WorkstationId>comparingLong(counts::get)
                        .reversed()
                        .thenComparingInt(each -> each.equals(named) ? 0 : 1)
                        .thenComparing(each -> each.value().toString()))
                .toList();
        if (seal.isPresent()) {
            List<WorkstationId> namedFirst = Stream.concat(
                            byCount.stream().filter(named::equals),
                            byCount.stream().filter(each -> !each.equals(named)))
                    .toList();
            for (WorkstationId each : namedFirst) {
                if (opens(log, each, seal.get())) {
                    return each;
                }
            }
        }
        return byCount.getFirst();
    }

    /** Whether any of the first and last bodies of a workstation opens: one may be damaged, not all. */
    public static boolean opens(LogReader log, WorkstationId workstation, Seal seal) throws SQLException {
        return log.ends(workstation, TRIED).stream().anyMatch(row -> isOpenedBy(seal, row));
    }

    private static boolean isOpenedBy(Seal seal, Row row) {
        try {
            seal.open(row.link().body(), row.link().place().associated());
            return true;
        } catch (JournalException notOpened) {
            return false;
        }
    }
}
