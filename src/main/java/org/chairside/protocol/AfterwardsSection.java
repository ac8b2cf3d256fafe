package org.chairside.protocol;

import java.time.Duration;
import org.chairside.model.Aftercare;

/** Reads {@code [aftercare]}: what is wanted once the patient has left. Each key may be left out. */
final class AfterwardsSection {
    private static final int MOST_DAYS = 365;

    private AfterwardsSection() {}

    static Aftercare read(TomlSection aftercare) {
        return new Aftercare(
                aftercare.figures().numberIfAny("rems-days", 1, MOST_DAYS),
                aftercare
                        .figures()
                        .numberIfAny("follow-up-hours", 1, MOST_DAYS * 24)
                        .map(Duration::ofHours));
    }
}
