package org.chairside.ui.review;

import java.util.List;
import java.util.UUID;
import org.chairside.chart.Chart;
import org.chairside.model.Dose;
import org.chairside.model.EntryId;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.NotTaken;
import org.chairside.model.Patient;
import org.chairside.model.Protocol;
import org.chairside.model.ReleaseRule;
import org.chairside.model.ScreeningAnswer;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.testing.FullSessions;
import org.chairside.testing.Sessions;
import org.chairside.ui.Ward;

/** Sessions worth reading. */
public final class ReviewedSessions {
    private ReviewedSessions() {}

    /** A rise over limits, an amended and a withdrawn set, a late one, one not taken, a rescue, a release. */
    public static Chart eventful() {
        Protocol protocol = ProtocolTemplates.named("iv-infusion");
        Sessions visit = Sessions.infusion()
                .event(-9, new Event.IdentityConfirmed("MO", 1981))
                .event(-8, screened(protocol))
                .set(-4, "124/78 70 98 14")
                .infusionStarted(0, 35, 40)
                .set(10, "131/82 74 98 14")
                .effect(12, "dissociation", 1)
                .set(20, "185/88 78 97 13");
        visit.amendLast(20, Sessions.vitals("158/88 78 97 13"))
                .effect(21, "dissociation", 2)
                .effect(22, "dizziness", 1)
                .note(24, "calm, eyes shut, music on")
                .set(30, "182/104 92 95 12", "repeat on the left arm")
                .event(31, new Event.PhysicianCalled("Dr Okonkwo", "continue, look again in 5 min"))
                .effect(31, "nausea", 2)
                .event(33, new Event.MedicationGiven("Ondansetron", "4 mg", "intravenous", "Dr Okonkwo"))
                .set(35, "168/98 90 93 12")
                .set(36, "118/60 61 99 16");
        visit.withdraw(visit.lastId())
                .infusionEnded(40, 35)
                .set(49, "158/96 x 96 13")
                .effect(52, "nausea", 0)
                .notTaken(60, NotTaken.WITH_THERAPIST)
                .effect(66, "dissociation", 0)
                .set(71, "138/84 74 98 14")
                .effect(72, "dizziness", 0)
                .note(80, "drank water, talks of the garden; says the music was too loud in the second half")
                .set(86, "126/79 71 99 14");
        for (ReleaseRule.Criterion criterion : protocol.release().criteria()) {
            visit.event(92, new Event.ReleaseItemChecked(criterion.code(), true));
        }
        visit.event(95, new Event.Released("Kwame Osei (brother)", "will rest at home, no driving until tomorrow"));
        Patient patient = Ward.patient(1, "Osei", "Marta", "Ms", "1981-07-14");
        return Ward.moved(visit, patient, "Room 2");
    }

    /** Sixty sets, a long name, from paper, still open, with an entry that has no place. */
    public static Chart long60() {
        Sessions visit = Sessions.esketamine()
                .numbered(3)
                .transcribed()
                .set(-6, "134/84 72 98 15")
                .device(0, 1, 2)
                .device(5, 2, 2);
        for (int i = 0; i < 60; i++) {
            visit.set(
                    7 + 3 * i, (132 + i % 19) + "/" + (80 + i % 11) + " " + (70 + i % 13) + " " + (95 + i % 5) + " 14");
        }
        visit.event(188, new Event.EntryWithdrawn(new EntryId(new UUID(7, 7)), "no such entry"));
        return Ward.moved(
                visit, Ward.patient(3, "Fitzgerald-Oyelaran", "Maximiliane Theodora", "Dr", "1958-11-30"), "Room 3");
    }

    /** Only opened. */
    public static Chart bare() {
        return Sessions.infusion().chart();
    }

    /** Nothing out of the ordinary. */
    public static Chart quiet() {
        return Sessions.infusion()
                .set(-4, "124/78 70 98")
                .infusionStarted(0, 35, 40)
                .set(10, "126/78 70 98")
                .set(20, "128/80 72 98")
                .set(30, "130/80 72 98")
                .event(40, new Event.InfusionEnded(Dose.milligrams(35)))
                .set(41, "128/80 70 98")
                .released(55)
                .chart();
    }

    private static Event screened(Protocol protocol) {
        List<ScreeningAnswer> answers = protocol.screening().stream()
                .map(item -> new ScreeningAnswer(item.code(), item.wanted(), ""))
                .toList();
        return new Event.Screened(answers, new Escort("Kwame Osei", "555 0134"));
    }

    /** Everything a clinic records before, during and after, up to the follow-up. */
    public static Chart full() {
        return Ward.moved(FullSessions.infusion(), Ward.patient(1, "Osei", "Marta", "Ms", "1981-07-14"), "Room 2");
    }
}
