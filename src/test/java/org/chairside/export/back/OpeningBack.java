package org.chairside.export.back;

import org.chairside.model.Allergies;
import org.chairside.model.BirthDate;
import org.chairside.model.CoursePlace;
import org.chairside.model.Dose;
import org.chairside.model.Event;
import org.chairside.model.Gender;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.PersonName;
import org.chairside.model.Protocol;
import org.chairside.model.SessionKind;
import org.chairside.model.Sex;
import org.chairside.model.Weight;
import org.chairside.protocol.ProtocolReader;
import org.chairside.protocol.ProtocolReading;

/** The opening of a session, made again: the patient, the rules, the plan. */
final class OpeningBack {
    private static final String KNOWN = "known: ";

    private OpeningBack() {}

    static Event of(PatientId patient, Facts facts) {
        return new Event.SessionOpened(
                new Patient(
                        patient,
                        new PersonName(facts.text("family-name"), facts.text("given-name"), facts.text("title")),
                        BirthDate.parse(facts.text("born")),
                        facts.find("sex")
                                .map(_ -> facts.choice(Sex.class, "sex"))
                                .orElse(Sex.NOT_RECORDED),
                        facts.choice(Gender.class, "gender"),
                        facts.text("record-number"),
                        allergies(facts.text("allergies"))),
                protocol(facts.text("protocol-text")),
                new CoursePlace(
                        facts.choice(SessionKind.class, "course-kind"),
                        facts.count("course-number"),
                        facts.count("course-planned")),
                facts.text("room"),
                facts.find("weight").map(_ -> new Weight(Math.toIntExact(facts.thousandths("weight")))),
                facts.find("planned-dose").map(_ -> new Dose(facts.thousandths("planned-dose"))));
    }

    private static Allergies allergies(String text) {
        return switch (text) {
            case "not-recorded" -> new Allergies.NotRecorded();
            case "none-known" -> new Allergies.NoneKnown();
            default -> new Allergies.Known(text.substring(Math.min(text.length(), KNOWN.length())));
        };
    }

    private static Protocol protocol(String toml) {
        return switch (ProtocolReader.read(toml)) {
            case ProtocolReading.Read(Protocol protocol) -> protocol;
            case ProtocolReading.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }
}
