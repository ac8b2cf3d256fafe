package org.chairside.journal.json;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.chairside.model.Allergies;
import org.chairside.model.Author;
import org.chairside.model.BirthDate;
import org.chairside.model.EntryId;
import org.chairside.model.Escort;
import org.chairside.model.Gender;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.PersonName;
import org.chairside.model.Role;
import org.chairside.model.SessionId;
import org.chairside.model.Sex;
import org.chairside.model.StaffId;
import org.chairside.model.StreamId;
import org.chairside.model.Subject;

/** Ids, times and people. */
final class PeopleShapes {
    static final Shape<EntryId> ENTRY = Shape.text(EntryId::parse, EntryId::toString);
    static final Shape<SessionId> SESSION = Shape.text(SessionId::parse, SessionId::toString);
    static final Shape<StaffId> STAFF = Shape.text(StaffId::parse, StaffId::toString);
    static final Shape<StreamId> STREAM = Shape.text(StreamId::parse, StreamId::toString);
    static final Shape<PatientId> PATIENT_ID = Shape.text(PatientId::parse, PatientId::toString);

    static final Shape<Instant> INSTANT = Shape.text(Instant::parse, Instant::toString);
    static final Shape<LocalDate> DATE = Shape.text(LocalDate::parse, LocalDate::toString);
    static final Shape<BirthDate> BORN = Shape.text(BirthDate::parse, BirthDate::text);
    static final Shape<ZoneId> ZONE = Shape.text(ZoneId::of, ZoneId::getId);
    static final Shape<Duration> DURATION = Shape.text(Duration::parse, Duration::toString);

    static final Shape<Role> ROLE = Shape.words(Role.class);

    static final Shape<Author> AUTHOR = Shape.object(
            (author, out) -> out.put("id", STAFF, author.id())
                    .put("name", Shape.TEXT, author.name())
                    .put("role", ROLE, author.role()),
            in -> new Author(in.get("id", STAFF), in.get("name", Shape.TEXT), in.get("role", ROLE)));

    static final Shape<PersonName> NAME = Shape.object(
            (name, out) -> out.put("family", Shape.TEXT, name.family())
                    .put("given", Shape.TEXT, name.given())
                    .put("title", Shape.TEXT, name.title()),
            in -> new PersonName(
                    in.get("family", Shape.TEXT), in.get("given", Shape.TEXT), in.get("title", Shape.TEXT)));

    static final Shape<Allergies> ALLERGIES = Shape.object(PeopleShapes::writeAllergies, PeopleShapes::readAllergies);

    static final Shape<Gender> GENDER = Shape.words(Gender.class);

    static final Shape<Sex> SEX = Shape.words(Sex.class);

    static final Shape<Patient> PATIENT = Shape.object(
            (patient, out) -> out.put("id", PATIENT_ID, patient.id())
                    .put("name", NAME, patient.name())
                    .put("born", BORN, patient.born())
                    .maybe("sex", SEX, Optional.of(patient.sex()).filter(sex -> sex != Sex.NOT_RECORDED))
                    .put("gender", GENDER, patient.gender())
                    .put("recordNumber", Shape.TEXT, patient.recordNumber())
                    .put("allergies", ALLERGIES, patient.allergies()),
            in -> new Patient(
                    in.get("id", PATIENT_ID),
                    in.get("name", NAME),
                    in.get("born", BORN),
                    in.maybe("sex", SEX).orElse(Sex.NOT_RECORDED),
                    in.get("gender", GENDER),
                    in.get("recordNumber", Shape.TEXT),
                    in.get("allergies", ALLERGIES)));

    static final Shape<Escort> ESCORT = Shape.object(
            (escort, out) -> out.put("name", Shape.TEXT, escort.name())
                    .put("phone", Shape.TEXT, escort.phone())
                    .put("relation", Shape.TEXT, escort.relation()),
            in -> new Escort(in.get("name", Shape.TEXT), in.get("phone", Shape.TEXT), in.get("relation", Shape.TEXT)));

    static final Shape<Subject> SUBJECT = Shape.object(PeopleShapes::writeSubject, PeopleShapes::readSubject);

    private PeopleShapes() {}

    private static void writeAllergies(Allergies allergies, FieldWriter out) {
        switch (allergies) {
            case Allergies.NotRecorded() -> out.put("is", Shape.TEXT, "not-recorded");
            case Allergies.NoneKnown() -> out.put("is", Shape.TEXT, "none-known");
            case Allergies.Known(String text) ->
                out.put("is", Shape.TEXT, "known").put("text", Shape.TEXT, text);
        }
    }

    private static Allergies readAllergies(FieldReader in) {
        return switch (in.get("is", Shape.TEXT)) {
            case "not-recorded" -> new Allergies.NotRecorded();
            case "none-known" -> new Allergies.NoneKnown();
            case "known" -> new Allergies.Known(in.get("text", Shape.TEXT));
            default -> throw new MisfitException("a state of allergies is wanted");
        };
    }

    private static void writeSubject(Subject subject, FieldWriter out) {
        switch (subject) {
            case Subject.OfSession(SessionId session, PatientId patient) ->
                out.put("is", Shape.TEXT, "session")
                        .put("session", SESSION, session)
                        .put("patient", PATIENT_ID, patient);
            case Subject.OfPatient(PatientId patient) ->
                out.put("is", Shape.TEXT, "patient").put("patient", PATIENT_ID, patient);
            case Subject.OfClinic(StreamId stream) ->
                out.put("is", Shape.TEXT, "clinic").put("stream", STREAM, stream);
        }
    }

    private static Subject readSubject(FieldReader in) {
        return switch (in.get("is", Shape.TEXT)) {
            case "session" -> new Subject.OfSession(in.get("session", SESSION), in.get("patient", PATIENT_ID));
            case "patient" -> new Subject.OfPatient(in.get("patient", PATIENT_ID));
            case "clinic" -> new Subject.OfClinic(in.get("stream", STREAM));
            default -> throw new MisfitException("a subject is wanted");
        };
    }
}
