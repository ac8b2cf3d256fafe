package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/**
 * What is still wanted once the patient has left.
 *
 * @param remsDays within how many days of the session the monitoring form is to be sent (CLINICAL 2.1); empty for none
 * @param followUpAfter when the patient is to be asked how the day was (CLINICAL 1.3: fatigue); empty for never
 */
public record Aftercare(Optional<Integer> remsDays, Optional<Duration> followUpAfter) {
    public static final Aftercare NONE = new Aftercare(Optional.empty(), Optional.empty());

    public Aftercare {
        requireNonNull(remsDays, "remsDays");
        requireNonNull(followUpAfter, "followUpAfter");
    }
}
