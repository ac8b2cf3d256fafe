package org.chairside.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.chairside.journal.AesGcmSeal;
import org.chairside.journal.DataKey;
import org.chairside.journal.Seal;
import org.chairside.model.Allergies;
import org.chairside.model.Author;
import org.chairside.model.BirthDate;
import org.chairside.model.BloodPressure;
import org.chairside.model.CoursePlace;
import org.chairside.model.Drug;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Gender;
import org.chairside.model.Hash;
import org.chairside.model.HeartRate;
import org.chairside.model.Ids;
import org.chairside.model.Origin;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.PersonName;
import org.chairside.model.ProtocolKey;
import org.chairside.model.Recorded;
import org.chairside.model.Role;
import org.chairside.model.Route;
import org.chairside.model.SessionId;
import org.chairside.model.SessionKind;
import org.chairside.model.SessionState;
import org.chairside.model.SessionSummary;
import org.chairside.model.Sex;
import org.chairside.model.Signature;
import org.chairside.model.SpO2;
import org.chairside.model.StaffId;
import org.chairside.model.Subject;
import org.chairside.model.Vitals;

/** Entries to write into a journal, the same on every run, each after its number. */
public final class SampleEntries {
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456Z");
    public static final InstantSource CLOCK = TickingClock.from(NOON);
    public static final ZoneId ZONE = ZoneId.of("Europe/Madrid");
    public static final Author NURSE = new Author(new StaffId(uuid(1)), "Ana Ruiz", Role.NURSE);
    public static final PatientId PATIENT = new PatientId(uuid(2));
    public static final Function<Recorded, Optional<SessionSummary>> NO_ROW = recorded -> Optional.empty();

    /** The session that an entry is of is in the list, as it always is in the program. */
    public static final Function<Recorded, Optional<SessionSummary>> LISTED =
            recorded -> recorded.entry().subject() instanceof Subject.OfSession of
                    ? Optional.of(summary(recorded, of.session(), SampleEntries.NOON))
                    : Optional.empty();

    private SampleEntries() {}

    public static UUID uuid(long number) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    /** Ids in a row, from a number on. */
    public static Ids ids(long first) {
        AtomicLong next = new AtomicLong(first);
        return () -> uuid(next.getAndIncrement());
    }

    public static SessionId session(long number) {
        return new SessionId(uuid(1_000_000 + number));
    }

    public static Seal seal() {
        return new AesGcmSeal(DataKey.of(new byte[DataKey.BYTES]));
    }

    public static Entry note(long number, SessionId session, String text) {
        return entry(number, session, new Event.NoteWritten(text));
    }

    public static Entry vitals(long number, SessionId session, int systolic) {
        return vitalsOf(uuid(number), session, systolic);
    }

    public static Entry vitalsOf(UUID id, SessionId session, int systolic) {
        Vitals set = Vitals.of(new BloodPressure(systolic, 60), new HeartRate(72), new SpO2(98));
        return entryOf(id, session, new Event.VitalsTaken(set, List.of(), ""));
    }

    public static Entry signature(long number, SessionId session) {
        return entry(
                number,
                session,
                new Event.SessionSigned(new Signature("I charted it", 1, Hash.NONE, 1, Hash.NONE, "00", "00")));
    }

    public static Entry entry(long number, SessionId session, Event event) {
        return entryOf(uuid(number), session, event);
    }

    /** An entry of the clinic's own. */
    public static Entry clinic(long number, Event event) {
        Entry other = entry(number, session(1), event);
        return new Entry(
                other.id(),
                new Subject.OfClinic(OpenedLogs.CLINIC),
                other.author(),
                other.happenedAt(),
                other.enteredAt(),
                other.zone(),
                other.origin(),
                event);
    }

    private static Entry entryOf(UUID id, SessionId session, Event event) {
        return new Entry(
                new EntryId(id),
                new Subject.OfSession(session, PATIENT),
                NURSE,
                NOON.minus(Duration.ofMinutes(2)),
                NOON,
                ZONE,
                Origin.LIVE,
                event);
    }

    public static Patient patient() {
        return new Patient(
                PATIENT,
                PersonName.of("Zzcanary", "Maria"),
                BirthDate.parse("1980-05-17"),
                Sex.NOT_RECORDED,
                Gender.FEMALE,
                "MRN-48213",
                new Allergies.Known("latex"));
    }

    /** A row of the catalogue as of an entry. */
    public static SessionSummary summary(Recorded last, SessionId session, Instant started) {
        return new SessionSummary(
                session,
                patient(),
                new SessionSummary.Treatment(
                        new ProtocolKey("iv-infusion", 3), "IV infusion", Drug.KETAMINE, Route.INTRAVENOUS),
                new CoursePlace(SessionKind.INDUCTION, 2, 6),
                "Room 1",
                started,
                ZONE,
                SessionState.OPEN,
                SessionSummary.Figures.NONE,
                last.seq(),
                SessionSummary.Account.NONE,
                SessionSummary.Owed.NOTHING,
                SessionSummary.Review.NONE);
    }
}
