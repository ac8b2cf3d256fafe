package org.chairside.journal.log;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chairside.model.StreamId;
import org.chairside.model.WorkstationId;

/**
 * What of the streams can be seen without a key: rows of workstations that never joined, and whether the catalogue lists
 * the sessions there are.
 *
 * @param strangers how many rows there are of each workstation that is not this log's own
 * @param notListed how many sessions the catalogue does not list
 * @param madeUp how many rows of the catalogue are of no session
 */
public record StreamsCheck(Map<WorkstationId, Long> strangers, long notListed, long madeUp) {
    public StreamsCheck {
        strangers = Map.copyOf(strangers);
    }

    /**
     * Looks at a log.
     *
     * @param clinic the stream of the clinic, which is no session's; where it is not known, that of the first entry is
     *     taken for it
     */
    public static StreamsCheck of(LogReader log, Optional<StreamId> clinic) throws SQLException {
        Workstations workstations = Workstations.of(log);
        WorkstationId own = workstations.own();
        StreamId noSession = clinic.isPresent() ? clinic.get() : first(log, own);
        long notListed = log.streams().unlisted(own).stream()
                .filter(end -> end.session().isPresent() && !end.stream().equals(noSession))
                .count();
        return new StreamsCheck(
                workstations.strangers(), notListed, log.streams().madeUp(own));
    }

    private static StreamId first(LogReader log, WorkstationId own) throws SQLException {
        Optional<Row> first = log.at(own, 1);
        return first.map(row -> row.link().place().stream()).orElse(new StreamId(new UUID(0, 0)));
    }
}
