package org.chairside.protocol;

import java.time.Duration;
import org.chairside.model.Aftercare;

/** Reads {@code [aftercare]}: what is wanted once the patient has left. Each key may be left out. */
final class AfterwardsSection {
    private AfterwardsSection() {}

    static Aftercare read(TomlSection aftercare) {
        return new Aftercare(
                aftercare.figures().numberIfAny("rems-days", ProtocolBounds.DAYS),
                aftercare
                        .figures()
                        .numberIfAny("follow-up-hours", ProtocolBounds.HOURS)
                        .map(Duration::ofHours));
    }
}
