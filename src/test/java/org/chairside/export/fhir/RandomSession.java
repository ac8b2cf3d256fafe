package org.chairside.export.fhir;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.model.BloodPressure;
import org.chairside.model.Checkpoint;
import org.chairside.model.Concentration;
import org.chairside.model.Departure;
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
import org.chairside.model.Pain;
import org.chairside.model.Preparation;
import org.chairside.model.Protocol;
import org.chairside.model.Rate;
import org.chairside.model.RespiratoryRate;
import org.chairside.model.ReviewOutcome;
import org.chairside.model.Route;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.Sedation;
import org.chairside.model.SeriousKind;
import org.chairside.model.SeriousOutcome;
import org.chairside.model.Severity;
import org.chairside.model.Signature;
import org.chairside.model.SpO2;
import org.chairside.model.Supply;
import org.chairside.model.Temperature;
import org.chairside.model.Vital;
import org.chairside.model.Vitals;
import org.chairside.model.Volume;
import org.chairside.protocol.ProtocolTemplates;
import org.chairside.testing.HostileText;
import org.chairside.testing.Sessions;

/** Sessions of everything the model can hold, made from a seed: the same seed, the same session. */
public final class RandomSession {
    private static final int LONGEST = 300;

    /** Half of the texts are plain; of the other half, those that are not made for length alone. */
    private static final List<String> TEXTS = HostileText.ALL.stream()
            .map(HostileText::text)
            .filter(text -> text.length() <= LONGEST)
            .flatMap(text -> Stream.of(text, "calm, eyes shut"))
            .toList();

    private static final List<Protocol> PROTOCOLS = ProtocolTemplates.shipped();

    private static final List<ZoneId> ZONES =
            List.of(Sessions.NEW_YORK, ZoneId.of("Europe/Berlin"), ZoneId.of("Asia/Kolkata"), ZoneOffset.UTC);
    private static final int PUBLIC_KEY = 32;
    private static final int SIGNATURE = 64;

    private final Random random;
    private final Sessions session;
    private EntryId any;

    private RandomSession(long seed) {
        random = new Random(seed);
        session = Sessions.of(one(PROTOCOLS)).startingAt(Sessions.MORNING, one(ZONES));
        if (random.nextInt(4) == 0) {
            session.transcribed();
        }
        if (seed % 4 == 0) {
            session.born(Long.toString(1930 + seed % 90));
        }
        any = session.lastId();
    }

    /** A session of 10 to 60 entries, some of them amended, withdrawn and reinstated. */
    public static Chart of(long seed) {
        return new RandomSession(seed).written();
    }

    private Chart written() {
        int entries = 10 + random.nextInt(50);
        for (int minute = 1; minute <= entries; minute++) {
            session.event(minute, event());
            any = session.lastId();
            correct(minute);
        }
        if (random.nextBoolean()) {
            session.released(entries + 1);
            if (random.nextBoolean()) {
                reviewed(entries + 2);
            }
        }
        return session.chart();
    }

    /** Signed, asked about, answered; then given back and signed again, or countersigned and added to, or left so. */
    private void reviewed(int minute) {
        session.event(minute, new Event.SessionSigned(signature()));
        session.by(Sessions.PHYSICIAN).event(minute + 1, new Event.QuestionAsked(maybeAny(), text()));
        EntryId question = session.lastId();
        session.event(minute + 2, new Event.CommentWritten(maybeAny(), text()));
        session.by(Sessions.NURSE).event(minute + 3, new Event.QuestionAnswered(question, text()));
        if (random.nextBoolean()) {
            session.by(Sessions.PHYSICIAN).event(minute + 4, new Event.SessionReturned(text()));
            session.by(Sessions.NURSE).event(minute + 5, event());
            session.event(minute + 6, new Event.SessionSigned(signature()));
        }
        if (random.nextBoolean()) {
            session.by(Sessions.PHYSICIAN).event(minute + 7, new Event.SessionCountersigned(signature()));
            session.event(minute + 8, new Event.AddendumWritten(text()));
        }
    }

    private Signature signature() {
        return new Signature(
                text(),
                session.entries().size(),
                Signature.digestOf(session.entries()),
                session.last().seq(),
                session.last().hash(),
                hex(PUBLIC_KEY),
                hex(SIGNATURE));
    }

    private String hex(int bytes) {
        byte[] some = new byte[bytes];
        random.nextBytes(some);
        return HexFormat.of().formatHex(some);
    }

    private Optional<EntryId> maybeAny() {
        return random.nextBoolean() ? Optional.of(any) : Optional.empty();
    }

    private void correct(int minute) {
        switch (random.nextInt(8)) {
            case 0 -> session.withdraw(any);
            case 1 -> {
                session.withdraw(any);
                session.reinstate(any);
            }
            case 2 -> session.amendLast(minute, event());
            default -> {}
        }
    }

    private Event event() {
        return one(List.<Function<RandomSession, Event>>of(
                        each -> new Event.VitalsTaken(each.vitals(), List.of("jump-systolic"), each.text()),
                        each -> new Event.VitalsTaken(each.vitals(), List.of(), ""),
                        each -> new Event.VitalsNotTaken(each.one(NotTaken.values()), each.text()),
                        each -> new Event.EffectAsked(
                                each.effect(), each.one(Severity.values()), each.one(NoticedBy.values()), each.text()),
                        each -> new Event.EffectCarried(each.effect(), each.text()),
                        each -> new Event.InfusionStarted(each.dose(), Duration.ofMinutes(40), each.supply()),
                        each -> new Event.InfusionPaused(each.text()),
                        each -> new Event.InfusionResumed(),
                        each -> new Event.InfusionRateChanged(new Rate(1 + each.random.nextInt(90_000)), each.text()),
                        each -> new Event.InfusionEnded(each.dose()),
                        each -> new Event.DoseGiven(each.dose(), each.one(Route.values()), each.text(), each.supply()),
                        each -> new Event.DeviceGiven(
                                1 + each.random.nextInt(3), 3, Dose.milligrams(28), each.text(), each.text()),
                        each -> new Event.DrugWasted(each.dose(), each.text(), each.text()),
                        each -> new Event.MedicationGiven("ondansetron", "4 mg", "intravenous", each.text()),
                        each -> new Event.ResponseSeen(each.any, each.text()),
                        each -> new Event.NoteWritten(each.text()),
                        each -> new Event.PhysicianCalled("Dr. Okafor", each.text()),
                        each -> new Event.PhysicianReplied(each.any, each.text()),
                        each -> new Event.NoticeAcknowledged("sbp-high", each.any, each.text()),
                        each -> new Event.LateSetExplained(each.any, each.one(LateReason.values()), each.text()),
                        each -> new Event.ScaleScored(
                                "phq-9", "9 items", List.of(0, 1, 2, 3, 0, 1, 2, 3, 0), 12, "moderate", each.text()),
                        each -> new Event.ScaleScored("a licensed scale", "2014", List.of(), 7, "", each.text()),
                        each -> new Event.AllergiesReviewed(each.one(ReviewOutcome.values())),
                        each -> new Event.MedicationsReviewed(each.one(ReviewOutcome.values()), each.text()),
                        each -> new Event.SeriousEventReported(
                                each.one(SeriousKind.values()), each.one(SeriousOutcome.values()), each.text()),
                        each -> new Event.PatientDeparted(
                                each.one(Departure.values()), each.text(), each.text(), each.text()),
                        each -> new Event.IdentityConfirmed("MO", 1981),
                        each -> new Event.Screened(
                                List.of(new ScreeningAnswer(
                                        "bipolar", each.one(ScreeningAnswer.Answer.values()), each.text())),
                                new Escort(each.text(), "555 0134", each.text())),
                        each -> new Event.ScreeningDecided(
                                "bipolar", each.random.nextBoolean(), "Dr. Okafor", each.text()),
                        each -> new Event.TreatmentOrdered(
                                List.of(each.one(Indication.values())), each.text(), "Dr. Okafor"),
                        each -> new Event.GoDecided(each.one(Go.values()), "Dr. Okafor", each.text()),
                        each -> new Event.BaselineChosen(each.any),
                        each -> new Event.VitalsJudged(each.one(Checkpoint.values()), each.random.nextBoolean()),
                        each -> new Event.ReadyAfterJudged(Duration.ofMinutes(each.random.nextInt(180))),
                        each -> new Event.SeriousEventStated(each.random.nextBoolean(), each.text()),
                        each -> new Event.NextVisitArranged(each.text()),
                        each -> new Event.ReleaseItemChecked("gait", each.random.nextBoolean()),
                        each -> new Event.ReleaseOverridden(List.of(each.text(), "gait"), each.text()),
                        each -> new Event.FollowUpLogged(
                                each.random.nextBoolean(), Optional.of(each.one(Severity.values())), each.text()),
                        each -> new Event.RemsSubmitted(each.text())))
                .apply(this);
    }

    private Vitals vitals() {
        int diastolic = 10 + random.nextInt(150);
        Vitals vitals = Vitals.of(
                new BloodPressure(diastolic + 1 + random.nextInt(140), diastolic),
                new HeartRate(random.nextInt(250)),
                new SpO2(40 + random.nextInt(61)));
        if (random.nextBoolean()) {
            vitals = vitals.with(new RespiratoryRate(random.nextInt(60)))
                    .with(new Temperature(260 + random.nextInt(190)))
                    .with(new Pain(random.nextInt(11)))
                    .with(new Sedation(random.nextInt(6)))
                    .with(new Oxygen(random.nextInt(150)));
        }
        return random.nextInt(4) == 0 ? vitals.with(one(Vital.values()), one(NotTaken.values())) : vitals;
    }

    private Supply supply() {
        return random.nextBoolean()
                ? Supply.UNSTATED
                : new Supply(
                        Optional.of(new Preparation(new Concentration(10_000), new Volume(1 + random.nextInt(20_000)))),
                        text(),
                        text());
    }

    private Dose dose() {
        return new Dose(1 + random.nextInt(200_000));
    }

    private String effect() {
        return one(session.protocol().effects()).code();
    }

    private String text() {
        return one(TEXTS);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @SafeVarargs
    private <T> T one(T... all) {
        return all[random.nextInt(all.length)];
    }
}
