package org.chairside.journal.json;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.model.Aftercare;
import org.chairside.model.Allergies;
import org.chairside.model.Author;
import org.chairside.model.BirthDate;
import org.chairside.model.BloodPressure;
import org.chairside.model.Checkpoint;
import org.chairside.model.ClinicEvent;
import org.chairside.model.Component;
import org.chairside.model.Concentration;
import org.chairside.model.CoursePlace;
import org.chairside.model.Departure;
import org.chairside.model.Dose;
import org.chairside.model.DoseRules;
import org.chairside.model.Drug;
import org.chairside.model.EffectTerm;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.Gender;
import org.chairside.model.Go;
import org.chairside.model.Hash;
import org.chairside.model.HeartRate;
import org.chairside.model.Indication;
import org.chairside.model.LateReason;
import org.chairside.model.Limit;
import org.chairside.model.NotTaken;
import org.chairside.model.NoticedBy;
import org.chairside.model.Origin;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.PersonName;
import org.chairside.model.Preparation;
import org.chairside.model.Protocol;
import org.chairside.model.ProtocolKey;
import org.chairside.model.PublishedCourse;
import org.chairside.model.Range;
import org.chairside.model.Rate;
import org.chairside.model.ReleaseRule;
import org.chairside.model.RespiratoryRate;
import org.chairside.model.ReviewOutcome;
import org.chairside.model.Role;
import org.chairside.model.Route;
import org.chairside.model.Schedule;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningItem;
import org.chairside.model.Sedation;
import org.chairside.model.SeriousKind;
import org.chairside.model.SeriousOutcome;
import org.chairside.model.SessionId;
import org.chairside.model.SessionKind;
import org.chairside.model.Severity;
import org.chairside.model.Sex;
import org.chairside.model.Signature;
import org.chairside.model.SpO2;
import org.chairside.model.StaffId;
import org.chairside.model.Stage;
import org.chairside.model.StreamId;
import org.chairside.model.Subject;
import org.chairside.model.Supply;
import org.chairside.model.Temperature;
import org.chairside.model.Vital;
import org.chairside.model.VitalRules;
import org.chairside.model.Vitals;
import org.chairside.model.Volume;
import org.chairside.model.Weight;

/** One event of each kind, with every field filled: what the golden files say. */
public final class GoldenEvents {
    private static final EntryId OTHER = EntryId.parse("01932a00-0000-7000-8000-000000000009");
    private static final Hash HEAD = new Hash("9f".repeat(32));
    private static final SessionId SESSION = SessionId.parse("01932a00-0000-7000-8000-000000000002");
    private static final PatientId PATIENT = PatientId.parse("01932a00-0000-7000-8000-000000000003");
    private static final StaffId STAFF = StaffId.parse("01932a00-0000-7000-8000-000000000004");

    private GoldenEvents() {}

    static Entry entry(Event event) {
        return new Entry(
                EntryId.parse("01932a00-0000-7000-8000-000000000001"),
                subject(event),
                new Author(STAFF, "Ana Ruiz", Role.NURSE),
                Instant.parse("2026-03-02T09:58:00Z"),
                Instant.parse("2026-03-02T10:00:01.250Z"),
                ZoneId.of("Europe/Madrid"),
                event instanceof Event.InSession ? Origin.LIVE : Origin.TRANSCRIBED,
                event);
    }

    private static Subject subject(Event event) {
        return switch (event) {
            case Event.OfPatient patient -> new Subject.OfPatient(PATIENT);
            case Event.OfClinic clinic -> new Subject.OfClinic(StreamId.parse("01932a00-0000-7000-8000-000000000005"));
            case Event.InSession session -> new Subject.OfSession(SESSION, PATIENT);
            case Event.Correction correction -> new Subject.OfSession(SESSION, PATIENT);
        };
    }

    /** One of each kind that this version knows. */
    public static List<Event> all() {
        return List.of(
                new Event.SessionOpened(
                        patient(new Allergies.Known("latex, \"stings\"")),
                        protocol(),
                        new CoursePlace(SessionKind.INDUCTION, 2, 6),
                        "Room 1",
                        Optional.of(new Weight(70_500)),
                        Optional.of(new Dose(35_250))),
                new Event.IdentityConfirmed("MZ", 1980),
                new Event.Screened(
                        List.of(new ScreeningAnswer("fasted", ScreeningAnswer.Answer.NOT_ASKED, "asks later")),
                        new Escort("Luis", "+34 600 000 000", "brother")),
                new Event.BaselineChosen(OTHER),
                new Event.VitalsTaken(
                        Vitals.of(
                                        new BloodPressure(128, 71),
                                        new HeartRate(72),
                                        new SpO2(98),
                                        new RespiratoryRate(0),
                                        new Temperature(368),
                                        new Sedation(4))
                                .with(Vital.PAIN, NotTaken.ASLEEP),
                        List.of("jump-systolic"),
                        "left arm\nsecond try"),
                new Event.VitalsNotTaken(NotTaken.CUFF_FAILED, "cable"),
                new Event.EffectAsked("dissociation", Severity.MODERATE, NoticedBy.PATIENT, "floats"),
                new Event.InfusionStarted(new Dose(35_000), Duration.ofMinutes(40), supply()),
                new Event.InfusionRateChanged(new Rate(75_000), "restless"),
                new Event.InfusionPaused("nausea"),
                new Event.InfusionResumed(),
                new Event.InfusionEnded(new Dose(34_999)),
                new Event.DoseGiven(new Dose(500), Route.INTRAMUSCULAR, "left deltoid", supply()),
                new Event.DeviceGiven(2, 3, Dose.milligrams(28), "LOT-7", "Bea Lang"),
                new Event.DrugWasted(new Dose(15_000), "vial not used up", "Bea Lang"),
                new Event.MedicationGiven("ondansetron", "4 mg", "IV", "Dr. Sánchez"),
                new Event.ResponseSeen(OTHER, "nausea gone"),
                new Event.ScreeningDecided("bipolar", true, "Dr. Sánchez", "stable for years"),
                new Event.TreatmentOrdered(List.of(Indication.PTSD, Indication.OTHER), "grief", "Dr. Sánchez"),
                new Event.GoDecided(Go.DELAY, "Dr. Sánchez", "pressure"),
                new Event.AllergiesReviewed(ReviewOutcome.SAME),
                new Event.MedicationsReviewed(ReviewOutcome.CHANGED, "sertraline 50 mg"),
                new Event.SeriousEventReported(
                        SeriousKind.HOSPITALIZATION, SeriousOutcome.RECOVERING, "fainted, taken to the ED"),
                new Event.PatientDeparted(
                        Departure.TRANSFERRED, "EMS unit 12", "County ED, Dr. Hill", "handover sheet given"),
                new Event.LateSetExplained(OTHER, LateReason.EQUIPMENT, "cuff"),
                new Event.EffectCarried("fatigue", "usual for him"),
                new Event.ScaleScored("moaas", "Chernik 1990", List.of(4), 4, "answers slowly", "Ana Ruiz"),
                new Event.NoticeAcknowledged("sys-high", OTHER, "talking"),
                new Event.PhysicianReplied(OTHER, "wait"),
                new Event.VitalsJudged(Checkpoint.BEFORE_LEAVING, true),
                new Event.ReadyAfterJudged(Duration.ofMinutes(75)),
                new Event.SeriousEventStated(false, "none"),
                new Event.NextVisitArranged("Monday"),
                new Event.ReleaseOverridden(List.of("90 min of 2hr"), "lives next door"),
                new Event.FollowUpLogged(true, Optional.of(Severity.MILD), "slept well"),
                new Event.RemsSubmitted("web"),
                new Event.SessionSigned(signature()),
                new Event.SessionCountersigned(signature()),
                new Event.SessionReturned("the last set is missing"),
                new Event.QuestionAsked(Optional.of(OTHER), "which arm?"),
                new Event.QuestionAnswered(OTHER, "left"),
                new Event.CommentWritten(Optional.empty(), "well kept"),
                new Event.AddendumWritten("slept on the way home"),
                new Event.NoteWritten("=1+1 \u0007 \uD83D\uDE00 \u202E end"),
                new Event.PhysicianCalled("Dr. Sánchez", "repeat in 5 min"),
                new Event.ReleaseItemChecked("walks", true),
                new Event.Released("Luis", "by car"),
                new Event.SessionCancelled("felt unwell"),
                new Event.EntryAmended(OTHER, new Event.EffectAsked("nausea", Severity.ABSENT, ""), "wrong effect"),
                new Event.EntryWithdrawn(OTHER, "wrong patient"),
                new Event.EntryReinstated(OTHER, "was right"),
                new Event.PatientRegistered(patient(new Allergies.NoneKnown())),
                new Event.PatientCorrected(patient(new Allergies.NotRecorded()), "typing"),
                new ClinicEvent.ClinicFounded("Clínica Norte"),
                new ClinicEvent.StaffAdded(STAFF, "Ana Ruiz", Role.NURSE),
                new ClinicEvent.ProtocolAdopted(protocol()),
                new ClinicEvent.RecordViewed(SESSION),
                new ClinicEvent.Exported(SESSION, "pdf", 2, HEAD),
                new ClinicEvent.SignInFailed(STAFF),
                new ClinicEvent.ClockMoved(Duration.ofMillis(-3_600_250)),
                new ClinicEvent.BuildIntroduced("0.2.0"),
                new ClinicEvent.LogFindingExplained("tail-lost", List.of(41L), 44, "IT put an older copy back"));
    }

    /** What the first versions of the kinds that have changed since say, lifted. By the name of the file. */
    static Map<String, Event> before() {
        return Map.of(
                "exported",
                new ClinicEvent.Exported(SESSION, "pdf", 1, Hash.NONE),
                "entry-amended",
                new Event.EntryAmended(OTHER, new Event.EffectAsked("nausea", Severity.ABSENT, ""), "wrong effect"),
                "session-opened",
                new Event.SessionOpened(
                        patient(new Allergies.Known("latex, \"stings\"")),
                        protocolBefore(),
                        new CoursePlace(SessionKind.INDUCTION, 2, 6),
                        "Room 1",
                        Optional.of(new Weight(70_500)),
                        Optional.of(new Dose(35_250))),
                "protocol-adopted",
                new ClinicEvent.ProtocolAdopted(protocolBefore()),
                "screened",
                new Event.Screened(
                        List.of(new ScreeningAnswer("fasted", ScreeningAnswer.Answer.NOT_ASKED, "asks later")),
                        new Escort("Luis", "+34 600 000 000")),
                "effect-asked",
                new Event.EffectAsked("dissociation", Severity.MODERATE, "floats"),
                "infusion-started",
                new Event.InfusionStarted(new Dose(35_000), Duration.ofMinutes(40)),
                "dose-given",
                new Event.DoseGiven(new Dose(500), Route.INTRAMUSCULAR, "left deltoid"),
                "device-given",
                new Event.DeviceGiven(2, 3, Dose.milligrams(28), "LOT-7"));
    }

    private static Signature signature() {
        return new Signature("I recorded it.", 43, HEAD, 120, HEAD, "0a".repeat(32), "0b".repeat(64));
    }

    private static Supply supply() {
        return new Supply(
                Optional.of(new Preparation(new Concentration(10_000), new Volume(3_500))), "LOT-9", "Bea Lang");
    }

    /** The protocol as it could be said before there were steps, groups, doses, scales and aftercare. */
    private static Protocol protocolBefore() {
        Protocol now = protocol();
        ReleaseRule release = now.release();
        return new Protocol(
                now.key(),
                now.name(),
                now.drug(),
                now.route(),
                now.schedule(),
                now.vitals(),
                Stream.of("sys-high", "spo2-fall")
                        .map(code -> now.limit(code).orElseThrow())
                        .map(each -> new Limit(
                                each.code(),
                                each.rule(),
                                each.level(),
                                each.stages(),
                                0,
                                Optional.empty(),
                                each.source()))
                        .toList(),
                now.effects(),
                List.of(new ScreeningItem(
                        "fasted", "Fasted?", ScreeningItem.Group.READINESS, ScreeningAnswer.Answer.YES, false, false)),
                DoseRules.NONE,
                List.of(),
                new ReleaseRule(release.observe(), release.from(), Duration.ZERO, release.criteria()),
                Aftercare.NONE,
                List.of());
    }

    private static Patient patient(Allergies allergies) {
        return new Patient(
                PATIENT,
                new PersonName("Muster", "Maria", "Dr."),
                BirthDate.parse("1980-05-17"),
                Sex.NOT_RECORDED,
                Gender.NOT_KNOWN,
                "MRN-48213",
                allergies);
    }

    private static Protocol protocol() {
        return new Protocol(
                new ProtocolKey("iv-infusion", 3),
                "IV infusion",
                Drug.KETAMINE,
                Route.INTRAVENOUS,
                new Schedule(
                        List.of(new Schedule.Phase(
                                Stage.DURING,
                                Schedule.Anchor.LAST_COMPLETE_SET,
                                Duration.ofMinutes(10),
                                Duration.ofSeconds(150),
                                3)),
                        List.of(new Schedule.FixedPoint(
                                "at-40",
                                "40 min check",
                                Duration.ofMinutes(40),
                                Duration.ofMinutes(5),
                                Duration.ofMinutes(6)))),
                new VitalRules(
                        List.of(Vital.BLOOD_PRESSURE, Vital.SPO2),
                        List.of(new VitalRules.Plausible(
                                Component.SYSTOLIC, new Range(40, 300), new Range(80, 180), 40)),
                        new Range(10, 100)),
                List.of(
                        new Limit(
                                "sys-high",
                                new Limit.Rule.Absolute(Component.SYSTOLIC, Limit.Side.AT_LEAST, 180),
                                Limit.Level.URGENT,
                                Set.of(Stage.AFTER, Stage.BEFORE, Stage.DURING),
                                10,
                                Optional.empty(),
                                new Limit.Source("label", true)),
                        new Limit(
                                "hr-twice",
                                new Limit.Rule.Twice(
                                        new Limit.Rule.Absolute(Component.HEART_RATE, Limit.Side.AT_LEAST, 121),
                                        Duration.ofMinutes(5)),
                                Limit.Level.URGENT,
                                Set.of(Stage.DURING),
                                10,
                                Optional.empty(),
                                new Limit.Source("clinic", false)),
                        new Limit(
                                "sys-percent",
                                new Limit.Rule.PercentFromBaseline(Component.SYSTOLIC, Limit.Side.AT_LEAST, 30),
                                Limit.Level.CAUTION,
                                Set.of(Stage.AFTER),
                                10,
                                Optional.empty(),
                                new Limit.Source("clinic", false)),
                        new Limit(
                                "chest-pain",
                                new Limit.Rule.Symptom("chest-pain", Severity.MILD),
                                Limit.Level.URGENT,
                                Set.of(Stage.AFTER),
                                0,
                                Optional.empty(),
                                new Limit.Source("clinic", false)),
                        new Limit(
                                "spo2-fall",
                                new Limit.Rule.FromBaseline(Component.SPO2, Limit.Side.AT_MOST, -4),
                                Limit.Level.CAUTION,
                                Set.of(Stage.DURING),
                                2,
                                Optional.empty(),
                                new Limit.Source("clinic", false))),
                List.of(new EffectTerm("dissociation", "Dissociation", EffectTerm.Kind.EXPECTED)),
                List.of(new ScreeningItem(
                        "fasted", "Fasted?", ScreeningItem.Group.READINESS, ScreeningAnswer.Answer.YES, true, false)),
                new DoseRules(
                        Optional.of(new Range(100, 1000)),
                        Optional.of(new Range(5_000, 150_000)),
                        Optional.of(Duration.ofMinutes(40)),
                        Optional.of(new DoseRules.Devices(Dose.milligrams(28), 3, Duration.ofMinutes(5))),
                        DoseRules.Weighing.PROPOSED),
                List.of("moaas", "phq-9"),
                new ReleaseRule(
                        Duration.ofHours(2),
                        ReleaseRule.Clock.END_OF_INFUSION,
                        Duration.ofMinutes(15),
                        List.of(new ReleaseRule.Criterion("walks", "Walks unaided", false))),
                new Aftercare(Optional.of(7), Optional.of(Duration.ofHours(24))),
                List.of(new PublishedCourse(
                        "yale",
                        Component.SYSTOLIC,
                        List.of(new PublishedCourse.Point(Duration.ofMinutes(40), 16)),
                        new Limit.Source("a study", true))));
    }

    /** The same by the name of the file that says it: the kind, and its version from the second on. */
    static Map<String, Event> byFile(EventShape shape) {
        return all().stream().collect(Collectors.toMap(event -> file(shape, event), event -> event));
    }

    private static String file(EventShape shape, Event event) {
        Kind<?> kind = shape.kindOf(event.getClass()).orElseThrow();
        // An amendment looks on disk as what it holds does.
        String inside = event instanceof Event.EntryAmended amended ? "." + file(shape, amended.replacement()) : "";
        return (kind.version() == 1 ? kind.name() : kind.name() + ".v" + kind.version()) + inside;
    }
}
