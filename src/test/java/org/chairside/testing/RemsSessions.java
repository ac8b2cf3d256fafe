package org.chairside.testing;

import java.time.Duration;
import org.chairside.model.Checkpoint;
import org.chairside.model.Event;
import org.chairside.model.RemsSite;

/** Made-up esketamine sessions, one a case of the sheet. */
public final class RemsSessions {
    public static final RemsSite SITE = new RemsSite(
            "Riverside Clinic", "12 Mill Lane", "Albany", "NY", "12207", "518 555 0100", "nurses@riverside.example");

    private RemsSessions() {}

    /** Everything that the form asks for is in the record. */
    public static Sessions whole() {
        return judged(treated(), 127).event(127, new Event.Released("sister", ""));
    }

    /** Treated and watched; nobody has said what only a person can say, and the patient is still there. */
    public static Sessions treated() {
        Sessions visit = Sessions.esketamine();
        FullSessions.before(visit, "pregnancy");
        return visit.device(0, 1, 2)
                .device(5, 2, 2)
                .effect(16, "dissociation", 2)
                .set(20, "139/86 78 97 13")
                .effect(25, "sedation", 1)
                .effect(30, "respiratory-depression", 0)
                .set(41, "158/95 84 96 13")
                .set(90, "131/82 75 98 14")
                .effect(80, "dissociation", 0)
                .effect(84, "sedation", 0)
                .set(120, "124/78 72 98 14");
    }

    public static Sessions judged(Sessions visit, int minute) {
        return visit.event(minute, new Event.VitalsJudged(Checkpoint.BEFORE_DOSE, true))
                .event(minute, new Event.VitalsJudged(Checkpoint.BEFORE_LEAVING, true))
                .event(minute, new Event.ReadyAfterJudged(Duration.ofMinutes(95)))
                .event(minute, new Event.SeriousEventStated(false, ""));
    }
}
