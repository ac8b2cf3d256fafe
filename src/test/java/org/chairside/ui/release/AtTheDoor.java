package org.chairside.ui.release;

import java.util.List;
import org.chairside.model.Checkpoint;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.Go;
import org.chairside.model.Indication;
import org.chairside.model.Protocol;
import org.chairside.model.ScreeningAnswer;
import org.chairside.testing.Sessions;

/** Sessions at the door: one with nothing against it, one far too early. */
final class AtTheDoor {
    private AtTheDoor() {}

    /** Everything asked, resolved and two hours over; the last set at minute 120. */
    static Sessions quiet() {
        Sessions session = asked(Sessions.esketamine());
        return session.event(-5, new Event.VitalsJudged(Checkpoint.BEFORE_DOSE, true))
                .device(0, 1, 2)
                .device(5, 2, 2)
                .effect(16, "dissociation", 2)
                .effect(17, "sedation", 1)
                .effect(18, "respiratory-depression", 0)
                .set(40, "134/84 84 96 13")
                .effect(80, "dissociation", 0)
                .effect(81, "sedation", 0)
                .set(82, "128/80 74 97 14")
                .set(120, "124/78 72 98 14");
    }

    /** What the start page asks, and a set before the dose. */
    static Sessions asked(Sessions session) {
        Protocol protocol = session.protocol();
        return session.event(-9, new Event.IdentityConfirmed("MO", 1981))
                .event(
                        -9,
                        new Event.Screened(
                                protocol.screening().stream()
                                        .map(each -> new ScreeningAnswer(each.code(), each.wanted(), ""))
                                        .toList(),
                                new Escort("Kofi Osei", "555 0100", "brother")))
                .event(
                        -9,
                        new Event.TreatmentOrdered(
                                List.of(Indication.TREATMENT_RESISTANT_DEPRESSION), "", "Lena Brandt"))
                .event(-9, new Event.GoDecided(Go.GO, "Lena Brandt", ""))
                .set(-6, "122/76 72 98 14");
    }

    /** Far too early to leave, and an effect goes on. */
    static Sessions early() {
        return Sessions.esketamine()
                .set(-6, "122/76 72 98 14")
                .device(0, 1, 2)
                .device(5, 2, 2)
                .effect(16, "dissociation", 2)
                .set(40, "168/98 84 96 13");
    }
}
