package org.chairside.testing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chairside.model.BloodPressure;
import org.chairside.model.Checkpoint;
import org.chairside.model.Concentration;
import org.chairside.model.Dose;
import org.chairside.model.EntryId;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.Go;
import org.chairside.model.HeartRate;
import org.chairside.model.Indication;
import org.chairside.model.LateReason;
import org.chairside.model.NotTaken;
import org.chairside.model.NoticedBy;
import org.chairside.model.Oxygen;
import org.chairside.model.Preparation;
import org.chairside.model.Protocol;
import org.chairside.model.Rate;
import org.chairside.model.ReleaseRule;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningItem;
import org.chairside.model.Severity;
import org.chairside.model.SpO2;
import org.chairside.model.Supply;
import org.chairside.model.Vitals;
import org.chairside.model.Volume;

/** Made-up sessions that between them hold every kind of event a session can have. */
public final class FullSessions {
    private FullSessions() {}

    /** An infusion with everything a clinic records before, during and after it, up to the follow-up the next day. */
    public static Sessions infusion() {
        Sessions visit = Sessions.infusion();
        before(visit, "pregnancy");
        during(visit);
        leaving(visit);
        return after(visit);
    }

    /** Screening with one answer that a physician decided on, order, go decision, baseline and scores. */
    public static void before(Sessions visit, String unwanted) {
        visit.event(-9, new Event.IdentityConfirmed("MO", 1981))
                .event(-9, screened(visit.protocol(), unwanted))
                .event(
                        -8,
                        new Event.TreatmentOrdered(
                                List.of(
                                        Indication.TREATMENT_RESISTANT_DEPRESSION,
                                        Indication.MIGRAINE,
                                        Indication.OTHER),
                                "grief",
                                "Dr Lee Chan"))
                .by(Sessions.PHYSICIAN)
                .event(-7, new Event.ScreeningDecided(unwanted, true, "Dr Lee Chan", "test today negative"))
                .event(-6, new Event.GoDecided(Go.GO, "Dr Lee Chan", ""))
                .by(Sessions.NURSE)
                .event(
                        -6,
                        new Event.ScaleScored(
                                "phq-9",
                                "PHQ-9 1999",
                                List.of(2, 2, 1, 2, 1, 3, 1, 0, 1),
                                13,
                                "moderate",
                                "the patient"))
                .set(-5, "131/84 76 97 14")
                .set(-3, "124/78 70 98 14")
                .event(-2, new Event.BaselineChosen(visit.lastId()));
    }

    private static Event.Screened screened(Protocol protocol, String unwanted) {
        return new Event.Screened(
                protocol.screening().stream()
                        .map(item -> item.code().equals(unwanted)
                                ? new ScreeningAnswer(item.code(), other(item), "test two days ago")
                                : new ScreeningAnswer(item.code(), item.wanted(), ""))
                        .toList(),
                new Escort("Kwame Osei", "555 0134", "brother"));
    }

    private static ScreeningAnswer.Answer other(ScreeningItem item) {
        return item.wanted() == ScreeningAnswer.Answer.YES ? ScreeningAnswer.Answer.NO : ScreeningAnswer.Answer.YES;
    }

    private static void during(Sessions visit) {
        Preparation drawn = new Preparation(new Concentration(1_000), new Volume(50_000));
        visit.event(
                        0,
                        new Event.InfusionStarted(
                                Dose.milligrams(35),
                                Duration.ofMinutes(40),
                                new Supply(Optional.of(drawn), "KT-2231", "Ben Ito")))
                .set(10, "131/82 74 98 14")
                .event(11, new Event.EffectAsked("dissociation", Severity.MILD, NoticedBy.PATIENT, "floats"))
                .set(25, "168/101 88 96 13");
        EntryId late = visit.lastId();
        visit.event(26, new Event.LateSetExplained(late, LateReason.BUSY, "helped in room 1"))
                .event(26, new Event.NoticeAcknowledged("sbp-high", late, "calm, physician told"))
                .event(26, new Event.EffectAsked("dissociation", Severity.MODERATE, NoticedBy.STAFF, ""))
                .effect(27, "nausea", 2)
                .event(27, new Event.PhysicianCalled("Dr Lee Chan", ""));
        EntryId call = visit.lastId();
        visit.event(29, new Event.PhysicianReplied(call, "slow down, look again in 5 min"))
                .event(29, new Event.InfusionRateChanged(new Rate(40_000), "pressure"))
                .event(30, new Event.MedicationGiven("Ondansetron", "4 mg", "intravenous", "Dr Lee Chan"));
        EntryId medicine = visit.lastId();
        visit.event(31, onOxygen())
                .event(32, new Event.InfusionPaused("line checked"))
                .event(33, new Event.InfusionResumed())
                .notTaken(40, NotTaken.WITH_THERAPIST)
                .event(42, new Event.ResponseSeen(medicine, "settled"))
                .event(45, new Event.InfusionEnded(Dose.milligrams(30)))
                .event(46, new Event.DrugWasted(Dose.milligrams(20), "pump stopped early", "Ben Ito"))
                .note(47, "calm, talks of the garden");
    }

    private static Event.VitalsTaken onOxygen() {
        return new Event.VitalsTaken(
                Vitals.of(new BloodPressure(172, 102), new HeartRate(90), new SpO2(94), new Oxygen(20)), List.of(), "");
    }

    private static void leaving(Sessions visit) {
        visit.set(50, "150/92 82 96 14")
                .effect(52, "nausea", 0)
                .set(65, "138/84 78 98 14")
                .effect(66, "dissociation", 1)
                .set(80, "130/80 72 98 14")
                .set(95, "126/78 70 98 14")
                .event(96, new Event.ScaleScored("moaas", "Chernik 1990", List.of(), 5, "awake", "Ana Ruiz"))
                .event(97, new Event.VitalsJudged(Checkpoint.BEFORE_DOSE, true))
                .event(97, new Event.VitalsJudged(Checkpoint.BEFORE_LEAVING, true))
                .event(98, new Event.ReadyAfterJudged(Duration.ofMinutes(75)))
                .event(98, new Event.SeriousEventStated(false, ""))
                .event(99, new Event.NextVisitArranged("24-Nov-2026 10:00"));
        List<ReleaseRule.Criterion> criteria = visit.protocol().release().criteria();
        for (ReleaseRule.Criterion criterion : criteria) {
            visit.event(100, new Event.ReleaseItemChecked(criterion.code(), !criterion.equals(criteria.getLast())));
        }
        visit.by(Sessions.PHYSICIAN)
                .event(101, new Event.EffectCarried("dissociation", "faint, fading, sister stays the night"))
                .event(
                        101,
                        new Event.ReleaseOverridden(List.of(criteria.getLast().code()), "seen, may go"))
                .by(Sessions.NURSE)
                .event(105, new Event.Released("Kwame Osei", "no driving until tomorrow"));
    }

    private static Sessions after(Sessions visit) {
        return visit.event(
                        1440, new Event.FollowUpLogged(true, Optional.of(Severity.MILD), "slept well, a little tired"))
                .event(1500, new Event.RemsSubmitted("web"));
    }
}
