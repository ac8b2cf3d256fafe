package org.chairside.export;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chairside.chart.Chart;
import org.chairside.model.Aftercare;
import org.chairside.model.Allergies;
import org.chairside.model.Author;
import org.chairside.model.BirthDate;
import org.chairside.model.Component;
import org.chairside.model.CoursePlace;
import org.chairside.model.Dose;
import org.chairside.model.DoseRules;
import org.chairside.model.Drug;
import org.chairside.model.EffectTerm;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Gender;
import org.chairside.model.Hash;
import org.chairside.model.Limit;
import org.chairside.model.Origin;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.PersonName;
import org.chairside.model.Protocol;
import org.chairside.model.ProtocolKey;
import org.chairside.model.Range;
import org.chairside.model.Recorded;
import org.chairside.model.ReleaseRule;
import org.chairside.model.Role;
import org.chairside.model.Route;
import org.chairside.model.Schedule;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningItem;
import org.chairside.model.SessionId;
import org.chairside.model.SessionKind;
import org.chairside.model.Sex;
import org.chairside.model.Signature;
import org.chairside.model.StaffId;
import org.chairside.model.Stage;
import org.chairside.model.Subject;
import org.chairside.model.Vital;
import org.chairside.model.VitalRules;
import org.chairside.model.Weight;
import org.chairside.model.WorkstationId;

/** A synthetic session, entry by entry, for the tests of this room. Minutes are counted from the opening, 10:00 in New York. */
final class Visit {
    static final Instant OPENED = Instant.parse("2026-04-05T14:00:00Z");
    static final ZoneId ZONE = ZoneId.of("America/New_York");
    static final Author NURSE = new Author(new StaffId(id(0x51)), "Ana Ruiz", Role.NURSE);

    private final List<Recorded> entries = new ArrayList<>();
    private final Subject.OfSession subject = new Subject.OfSession(new SessionId(id(0x100)), new PatientId(id(0x200)));
    private Author author = NURSE;
    private Origin origin = Origin.LIVE;
    private long lagMinutes;

    static UUID id(long number) {
        return new UUID(0x0196_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    static Patient patient(PersonName name, Allergies allergies) {
        return new Patient(
                new PatientId(id(0x200)),
                name,
                BirthDate.parse("1981-07-14"),
                Sex.FEMALE,
                Gender.FEMALE,
                "129 728 7652",
                allergies);
    }

    static Visit opened(Drug drug, Route route) {
        return opened(patient(new PersonName("Osei", "Marta", "Ms"), new Allergies.NoneKnown()), protocol(drug, route));
    }

    static Visit opened(Patient patient, Protocol protocol) {
        Visit visit = new Visit();
        visit.at(
                0,
                new Event.SessionOpened(
                        patient,
                        protocol,
                        new CoursePlace(SessionKind.INDUCTION, 3, 6),
                        "Room 2",
                        Optional.of(new Weight(70_000)),
                        Optional.of(Dose.milligrams(35))));
        return visit;
    }

    static Protocol protocol(Drug drug, Route route) {
        return new Protocol(
                new ProtocolKey("clinic-protocol", 3),
                drug == Drug.KETAMINE ? "Ketamine infusion 40 min" : "Esketamine nasal spray",
                drug,
                route,
                new Schedule(
                        List.of(phase(Stage.BEFORE, 30), phase(Stage.DURING, 10), phase(Stage.AFTER, 15)), List.of()),
                new VitalRules(
                        List.of(Vital.BLOOD_PRESSURE, Vital.HEART_RATE, Vital.SPO2, Vital.RESPIRATORY_RATE),
                        List.of(),
                        new Range(15, 120)),
                List.of(
                        limit("sys-high", new Limit.Rule.Absolute(Component.SYSTOLIC, Limit.Side.AT_LEAST, 160), true),
                        limit(
                                "sys-rise",
                                new Limit.Rule.FromBaseline(Component.SYSTOLIC, Limit.Side.AT_LEAST, 30),
                                false),
                        limit("spo2-low", new Limit.Rule.Absolute(Component.SPO2, Limit.Side.AT_MOST, 92), true)),
                List.of(
                        effect("dis", "Dissociation"),
                        effect("diz", "Dizziness"),
                        effect("nau", "Nausea"),
                        effect("sed", "Sedation"),
                        effect("anx", "Anxiety")),
                List.of(
                        new ScreeningItem(
                                "fasted",
                                "Nothing eaten for 2 hours",
                                ScreeningItem.Group.READINESS,
                                ScreeningAnswer.Answer.YES,
                                false,
                                false),
                        new ScreeningItem(
                                "pregnant",
                                "Pregnant or breastfeeding",
                                ScreeningItem.Group.CONDITION,
                                ScreeningAnswer.Answer.NO,
                                true,
                                false),
                        new ScreeningItem(
                                "aneurysm",
                                "Aneurysm or bleeding in the brain",
                                ScreeningItem.Group.CONDITION,
                                ScreeningAnswer.Answer.NO,
                                true,
                                false)),
                DoseRules.NONE,
                List.of(),
                new ReleaseRule(
                        Duration.ofMinutes(60),
                        ReleaseRule.Clock.END_OF_INFUSION,
                        Duration.ofMinutes(15),
                        List.of(
                                new ReleaseRule.Criterion("oriented", "Awake and oriented", false),
                                new ReleaseRule.Criterion("steady", "Walks steadily", false),
                                new ReleaseRule.Criterion("near-baseline", "Pressure near the baseline", false))),
                Aftercare.NONE,
                List.of());
    }

    private static Schedule.Phase phase(Stage stage, long minutes) {
        return new Schedule.Phase(
                stage, Schedule.Anchor.PHASE_START, Duration.ofMinutes(minutes), Duration.ofMinutes(3), 0);
    }

    private static Limit limit(String code, Limit.Rule rule, boolean verified) {
        return new Limit(
                code,
                rule,
                verified ? Limit.Level.URGENT : Limit.Level.CAUTION,
                Set.of(Stage.values()),
                0,
                Optional.empty(),
                new Limit.Source("Clinic policy 12, 2025", verified));
    }

    private static EffectTerm effect(String code, String name) {
        return new EffectTerm(code, name, EffectTerm.Kind.EXPECTED);
    }

    /** From here on by someone else. */
    Visit by(String name, Role role) {
        author = new Author(new StaffId(id(0x52)), name, role);
        return this;
    }

    /** From here on copied from paper, so many minutes later. */
    Visit transcribed(long later) {
        origin = Origin.TRANSCRIBED;
        lagMinutes = later;
        return this;
    }

    /** From here on entered so many minutes after it happened. */
    Visit entered(long later) {
        origin = Origin.LIVE;
        lagMinutes = later;
        return this;
    }

    Visit at(long minute, Event event) {
        return at(minute, event, subject);
    }

    Visit at(long minute, Event event, Subject about) {
        long seq = entries.size() + 1L;
        Instant happened = OPENED.plus(Duration.ofMinutes(minute));
        Instant entered = happened.plus(Duration.ofMinutes(lagMinutes)).plusSeconds(20);
        Entry entry = new Entry(new EntryId(id(0x1000 + seq)), about, author, happened, entered, ZONE, origin, event);
        Hash hash =
                new Hash(String.format(Locale.ROOT, "%08x%056x", 0x9E3779B9L * seq & 0xFFFFFFFFL, 0x5EA1ED0DDF00DL));
        entries.add(new Recorded(entry, new WorkstationId(id(0x77)), seq, entered.plusMillis(4), hash));
        return this;
    }

    Visit amendLast(long minute, Event replacement, String reason) {
        return at(minute, new Event.EntryAmended(lastId(), replacement, reason));
    }

    /** Tells the patient anew, as at the opening. */
    Visit patientCorrected(long minute, Patient right) {
        Recorded opening = entries.getFirst();
        Event.SessionOpened opened = (Event.SessionOpened) opening.event();
        return at(minute, new Event.EntryAmended(opening.id(), opened.of(right), "document checked"));
    }

    /** Signs all there is, with a key that is no person's. */
    Visit signed(long minute) {
        return at(minute, new Event.SessionSigned(signature("I charted this session as it happened.")));
    }

    Visit countersigned(long minute) {
        return at(minute, new Event.SessionCountersigned(signature("I have read this session and stand for it.")));
    }

    private Signature signature(String meaning) {
        Recorded last = entries.getLast();
        return new Signature(
                meaning,
                entries.size(),
                Signature.digestOf(entries),
                last.seq(),
                last.hash(),
                "5e".repeat(32),
                "51".repeat(64));
    }

    EntryId lastId() {
        return entries.getLast().id();
    }

    List<Recorded> entries() {
        return List.copyOf(entries);
    }

    Chart chart() {
        return Chart.of(entries).orElseThrow();
    }
}
