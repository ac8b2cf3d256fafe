package org.chairside.testing;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chairside.chart.Chart;
import org.chairside.model.Allergies;
import org.chairside.model.Author;
import org.chairside.model.BirthDate;
import org.chairside.model.BloodPressure;
import org.chairside.model.CoursePlace;
import org.chairside.model.Dose;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Gender;
import org.chairside.model.Hash;
import org.chairside.model.HeartRate;
import org.chairside.model.NotTaken;
import org.chairside.model.Origin;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.PersonName;
import org.chairside.model.Protocol;
import org.chairside.model.Recorded;
import org.chairside.model.RespiratoryRate;
import org.chairside.model.Role;
import org.chairside.model.Route;
import org.chairside.model.SessionId;
import org.chairside.model.SessionKind;
import org.chairside.model.Severity;
import org.chairside.model.Sex;
import org.chairside.model.SpO2;
import org.chairside.model.StaffId;
import org.chairside.model.Subject;
import org.chairside.model.Vital;
import org.chairside.model.Vitals;
import org.chairside.model.Weight;
import org.chairside.model.WorkstationId;
import org.chairside.protocol.ProtocolTemplates;

/**
 * Made-up sessions for tests, in real entries: the same calls give the same ids, hashes and times. Minutes count from
 * {@link #start()}; the session is opened ten minutes before. Each entry is recorded half a minute after it happened,
 * and never before the one written before it.
 */
public final class Sessions {
    /** A quiet Friday morning in New York. */
    public static final Instant MORNING = Instant.parse("2026-11-20T15:00:00Z");

    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    public static final Author NURSE = new Author(new StaffId(uuid(0x57AF, 1)), "Ana Ruiz", Role.NURSE);
    public static final Author PHYSICIAN = new Author(new StaffId(uuid(0x57AF, 2)), "Lee Chan", Role.PHYSICIAN);
    public static final WorkstationId ROOM_2 = new WorkstationId(uuid(0x3081, 2));

    private final Protocol protocol;
    private final Instant start;
    private final ZoneId zone;
    private final long number;
    private final CoursePlace course;
    private final List<Recorded> entries = new ArrayList<>();
    private Origin origin = Origin.LIVE;
    private Author author = NURSE;

    private Sessions(Protocol protocol, Instant start, ZoneId zone, long number, CoursePlace course) {
        this.protocol = protocol;
        this.start = start;
        this.zone = zone;
        this.number = number;
        this.course = course;
        event(-10, opening());
    }

    /** An infusion of ketamine that was only opened. */
    public static Sessions infusion() {
        return of(ProtocolTemplates.named("iv-infusion"));
    }

    /** A session with esketamine devices that was only opened. */
    public static Sessions esketamine() {
        return of(ProtocolTemplates.named("esketamine-nasal"));
    }

    public static Sessions of(Protocol protocol) {
        return new Sessions(protocol, MORNING, NEW_YORK, 1, new CoursePlace(SessionKind.INDUCTION, 2, 6));
    }

    /** The same kind of session at another time and place, before anything else was recorded. */
    public Sessions startingAt(Instant other, ZoneId elsewhere) {
        return new Sessions(protocol, other, elsewhere, number, course);
    }

    /** Another session of another patient: ids are drawn from the number. */
    public Sessions numbered(long other) {
        return new Sessions(protocol, start, zone, other, course);
    }

    /** The same patient's session of this number of the course, three days after the one before. */
    public Sessions ofCourse(CoursePlace other) {
        Instant then = MORNING.plus(Duration.ofDays(3L * (other.number() - 2)));
        return new Sessions(protocol, then, zone, number, other);
    }

    /** The same, opened for somebody who was born then: a day, or a year alone. */
    public Sessions born(String day) {
        Recorded first = entries.getFirst();
        Event.SessionOpened said = (Event.SessionOpened) first.event();
        Entry entry = first.entry();
        Event now = new Event.SessionOpened(
                said.patient().bornOn(BirthDate.parse(day)),
                said.protocol(),
                said.course(),
                said.room(),
                said.weight(),
                said.plannedDose());
        Entry again = new Entry(
                entry.id(),
                entry.subject(),
                entry.author(),
                entry.happenedAt(),
                entry.enteredAt(),
                entry.zone(),
                entry.origin(),
                now);
        entries.set(0, new Recorded(again, first.workstation(), first.seq(), first.recordedAt(), first.hash()));
        return this;
    }

    /** What follows is entered by somebody else. */
    public Sessions by(Author other) {
        author = other;
        return this;
    }

    /** What follows is entered from paper. */
    public Sessions transcribed() {
        origin = Origin.TRANSCRIBED;
        return this;
    }

    /**
     * A set: {@code "138/84 78 97 14"} is pressure, pulse, saturation and breaths; an {@code x} stands for one that
     * could not be taken, a dot for one not asked for.
     */
    public Sessions set(int minute, String line) {
        return event(minute, vitals(line, ""));
    }

    public Sessions set(int minute, String line, String note) {
        return event(minute, vitals(line, note));
    }

    public static Event.VitalsTaken vitals(String line) {
        return vitals(line, "");
    }

    private static Event.VitalsTaken vitals(String line, String note) {
        Vitals vitals = Vitals.NONE;
        String[] parts = line.split(" ", -1);
        List<Vital> order = List.of(Vital.BLOOD_PRESSURE, Vital.HEART_RATE, Vital.SPO2, Vital.RESPIRATORY_RATE);
        for (int i = 0; i < parts.length; i++) {
            vitals = with(vitals, order.get(i), parts[i]);
        }
        return new Event.VitalsTaken(vitals, List.of(), note);
    }

    private static Vitals with(Vitals vitals, Vital vital, String text) {
        if (text.equals(".")) {
            return vitals;
        }
        if (text.equals("x")) {
            return vitals.with(vital, NotTaken.UNSTATED);
        }
        return switch (vital) {
            case BLOOD_PRESSURE -> {
                int slash = text.indexOf('/');
                yield vitals.with(new BloodPressure(
                        Integer.parseInt(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1))));
            }
            case HEART_RATE -> vitals.with(new HeartRate(Integer.parseInt(text)));
            case SPO2 -> vitals.with(new SpO2(Integer.parseInt(text)));
            case RESPIRATORY_RATE -> vitals.with(new RespiratoryRate(Integer.parseInt(text)));
            case TEMPERATURE, PAIN, SEDATION, OXYGEN -> throw new IllegalArgumentException("not in a set's line");
        };
    }

    public Sessions notTaken(int minute, NotTaken reason) {
        return event(minute, new Event.VitalsNotTaken(reason, ""));
    }

    /** An effect asked about; grade 0 is absent. */
    public Sessions effect(int minute, String code, int grade) {
        return event(minute, new Event.EffectAsked(code, Severity.ofGrade(grade), ""));
    }

    public Sessions infusionStarted(int minute, int milligrams, int overMinutes) {
        return event(minute, new Event.InfusionStarted(Dose.milligrams(milligrams), Duration.ofMinutes(overMinutes)));
    }

    public Sessions infusionPaused(int minute) {
        return event(minute, new Event.InfusionPaused("asked to"));
    }

    public Sessions infusionResumed(int minute) {
        return event(minute, new Event.InfusionResumed());
    }

    public Sessions infusionEnded(int minute, int milligrams) {
        return event(minute, new Event.InfusionEnded(Dose.milligrams(milligrams)));
    }

    /** One device of 28 mg. */
    public Sessions device(int minute, int which, int of) {
        return event(minute, new Event.DeviceGiven(which, of, Dose.milligrams(28), "LOT1"));
    }

    public Sessions bolus(int minute, String milligrams) {
        Dose dose = Milligrams.of(milligrams);
        return event(minute, new Event.DoseGiven(dose, Route.INTRAMUSCULAR, "left deltoid"));
    }

    public Sessions note(int minute, String text) {
        return event(minute, new Event.NoteWritten(text));
    }

    public Sessions released(int minute) {
        return event(minute, new Event.Released("sister", ""));
    }

    public Sessions cancelled(int minute) {
        return event(minute, new Event.SessionCancelled("patient unwell"));
    }

    /** The last entry as it should have been, at the time it should have had. */
    public Sessions amendLast(int minute, Event replacement) {
        return amend(last().id(), minute, replacement);
    }

    public Sessions amend(EntryId of, int minute, Event replacement) {
        return event(minute, new Event.EntryAmended(of, replacement, "misheard"));
    }

    public Sessions withdraw(EntryId of) {
        return event(minutes(), new Event.EntryWithdrawn(of, "typed in error"));
    }

    public Sessions reinstate(EntryId of) {
        return event(minutes(), new Event.EntryReinstated(of, "was right"));
    }

    /** The opening, put right: nobody knew the weight. */
    public Sessions weightUnknown() {
        Recorded opening = entries.getFirst();
        Event.SessionOpened said = (Event.SessionOpened) opening.event();
        Event.SessionOpened now = new Event.SessionOpened(
                said.patient(), said.protocol(), said.course(), said.room(), Optional.empty(), said.plannedDose());
        return amend(opening.id(), -10, now);
    }

    private int minutes() {
        return (int) Duration.between(start, last().entry().happenedAt()).toMinutes();
    }

    /** Anything that happened at a minute. */
    public Sessions event(int minute, Event event) {
        return event(minute(minute), event, subject());
    }

    /** Anything at any time, about anyone. */
    public Sessions event(Instant happened, Event event, Subject about) {
        long seq = entries.size() + 1L;
        Instant entered = happened.plusSeconds(30);
        if (!entries.isEmpty() && !entered.isAfter(last().recordedAt())) {
            entered = last().recordedAt().plusSeconds(1);
        }
        EntryId id = new EntryId(uuid(0x1000 + stream(), seq));
        Entry entry = new Entry(id, about, author, happened, entered, zone, origin, event);
        Hash hash = hash(seq);
        entries.add(new Recorded(entry, ROOM_2, seq, entered.plusMillis(5), hash));
        return this;
    }

    private Hash hash(long seq) {
        return Hash.of(ByteBuffer.allocate(32).putLong(number).putLong(seq).array());
    }

    private Event.SessionOpened opening() {
        return new Event.SessionOpened(
                patient(),
                protocol,
                course,
                "Room 2",
                Optional.of(new Weight(70_000)),
                Optional.of(Dose.milligrams(35)));
    }

    /** Sessions of one patient differ by their number in the course; the second is the one of before. */
    private long stream() {
        return course.number() == 2 ? number : number + 1000L * course.number();
    }

    public Patient patient() {
        PersonName name = number == 1 ? PersonName.of("Osei", "Marta") : PersonName.of("Lee", "Jun" + number);
        return new Patient(
                new PatientId(uuid(0x9A71, number)),
                name,
                BirthDate.parse("1981-07-14"),
                Sex.FEMALE,
                Gender.FEMALE,
                "129728765" + number,
                new Allergies.NoneKnown());
    }

    public Subject.OfSession subject() {
        return new Subject.OfSession(
                new SessionId(uuid(0x5E55, stream())), patient().id());
    }

    public Protocol protocol() {
        return protocol;
    }

    public ZoneId zone() {
        return zone;
    }

    public Instant start() {
        return start;
    }

    public Instant minute(int minute) {
        return start.plus(Duration.ofMinutes(minute));
    }

    /** The entry written last. */
    public Recorded last() {
        return entries.getLast();
    }

    public EntryId lastId() {
        return last().id();
    }

    /** Every entry, in the order of writing. */
    public List<Recorded> entries() {
        return List.copyOf(entries);
    }

    public Chart chart() {
        return Chart.of(entries).orElseThrow();
    }

    /** A whole infusion of 40 minutes with what is to be seen in one: a rise, effects that come and go, a release. */
    public static Sessions wholeInfusion() {
        return infusion()
                .set(-4, "124/78 70 98 14")
                .infusionStarted(0, 35, 40)
                .set(10, "131/82 74 98 14")
                .effect(12, "dissociation", 1)
                .set(20, "142/88 78 97 13")
                .effect(21, "dissociation", 2)
                .effect(22, "dizziness", 1)
                .note(24, "calm, eyes shut, music on")
                .set(30, "151/93 82 96 12")
                .effect(31, "nausea", 0)
                .infusionEnded(40, 35)
                .set(41, "148/90 80 97 13")
                .effect(47, "dissociation", 1)
                .set(56, "138/85 76 98 14")
                .effect(58, "dizziness", 0)
                .effect(66, "dissociation", 0)
                .set(71, "130/80 72 98 14")
                .set(86, "126/79 71 99 14")
                .released(95);
    }

    /** A whole esketamine session with two devices. */
    public static Sessions wholeEsketamine() {
        return esketamine()
                .set(-6, "122/76 72 98 14")
                .device(0, 1, 2)
                .device(5, 2, 2)
                .effect(14, "dizziness", 1)
                .effect(16, "dissociation", 2)
                .set(20, "139/86 78 97 13")
                .effect(25, "sedation", 1)
                .effect(26, "nausea", 1)
                .set(40, "158/95 84 96 13")
                .note(42, "physician looked in, no change")
                .effect(55, "nausea", 0)
                .set(60, "146/90 80 97 14")
                .effect(62, "dissociation", 1)
                .effect(80, "dissociation", 0)
                .effect(84, "sedation", 0)
                .set(90, "131/82 75 98 14")
                .effect(92, "dizziness", 0)
                .set(120, "124/78 72 98 14")
                .released(127);
    }

    private static UUID uuid(long kind, long number) {
        return new UUID((kind << 16) | 0x7000, 0x8000_0000_0000_0000L | number);
    }

    /** The wall clock a session is shown in where none is named. */
    public static ZoneId utc() {
        return ZoneOffset.UTC;
    }
}
