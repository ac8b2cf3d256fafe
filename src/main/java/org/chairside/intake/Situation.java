package org.chairside.intake;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.chairside.model.Protocol;
import org.chairside.model.Stage;
import org.chairside.model.Vitals;

/**
 * What a line is read against.
 *
 * @param opened when the session was opened; only vitals may be earlier
 * @param now the wall clock; no later time is taken
 * @param last the last set that stands, for noticing jumps, dropped digits and repetitions
 * @param baseline what changes are counted from
 */
public record Situation(
        Protocol protocol,
        Stage stage,
        Instant opened,
        Instant now,
        ZoneId zone,
        Optional<EarlierSet> last,
        Optional<Vitals> baseline) {}
