package org.chairside.intake;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.chairside.model.Protocol;
import org.chairside.model.Stage;
import org.chairside.model.Vitals;
import org.chairside.protocol.ProtocolTemplates;

/** Situations to read lines in: a session opened at 13:00 in New York, read at 14:05:30. */
final class At {
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    static final Instant OPENED = Instant.parse("2026-11-20T18:00:20Z");
    static final Instant NOW = Instant.parse("2026-11-20T19:05:30Z");
    static final Protocol PROTOCOL = ProtocolTemplates.named("iv-infusion");

    private At() {}

    static Situation plain() {
        return with(PROTOCOL, Optional.empty(), Optional.empty());
    }

    static Situation after(Vitals last) {
        return with(PROTOCOL, Optional.of(last), Optional.empty());
    }

    static Situation with(Protocol protocol, Optional<Vitals> last, Optional<Vitals> baseline) {
        return new Situation(
                protocol,
                Stage.DURING,
                OPENED,
                NOW,
                NEW_YORK,
                last.map(set -> new EarlierSet(set, NOW.minusSeconds(600))),
                baseline);
    }

    static Situation clock(String opened, String now) {
        return new Situation(
                PROTOCOL,
                Stage.DURING,
                Instant.parse(opened),
                Instant.parse(now),
                NEW_YORK,
                Optional.empty(),
                Optional.empty());
    }
}
