package org.chairside.desk;

import static java.util.stream.Stream.concat;

import java.util.stream.Stream;
import org.chairside.desk.TextBounds.Worded;
import org.chairside.model.Allergies;
import org.chairside.model.ClinicEvent;
import org.chairside.model.Event;
import org.chairside.model.Patient;
import org.chairside.model.text.TextUse;

/** The texts of patients, of the staff and of the clinic. */
final class PeopleTexts {
    private PeopleTexts() {}

    static Stream<Worded> of(Event.OfPatient event) {
        return switch (event) {
            case Event.PatientRegistered(Patient patient) -> of(patient);
            case Event.PatientCorrected(Patient patient, String reason) ->
                concat(of(patient), Stream.of(Worded.reason(reason)));
            case Event.Unknown unknown -> TextBounds.texts(unknown);
        };
    }

    static Stream<Worded> of(Patient patient) {
        return concat(
                Stream.of(
                        new Worded(TextUse.FAMILY_NAME, patient.name().family()),
                        new Worded(TextUse.GIVEN_NAME, patient.name().given()),
                        new Worded(TextUse.TITLE, patient.name().title()),
                        new Worded(TextUse.RECORD_NUMBER, patient.recordNumber())),
                allergies(patient.allergies()));
    }

    private static Stream<Worded> allergies(Allergies allergies) {
        return switch (allergies) {
            case Allergies.NotRecorded _, Allergies.NoneKnown _ -> Stream.empty();
            case Allergies.Known(String text) -> Stream.of(new Worded(TextUse.ALLERGIES, text));
        };
    }

    static Stream<Worded> of(Event.OfClinic event) {
        return switch (event) {
            case ClinicEvent.ClinicFounded(String name) -> Stream.of(new Worded(TextUse.CLINIC, name));
            case ClinicEvent.StaffAdded(var _, String name, var _) -> Stream.of(new Worded(TextUse.STAFF_NAME, name));
            case ClinicEvent.ProtocolAdopted(var protocol) -> ProtocolTexts.of(protocol);
            case ClinicEvent.Exported exported -> Stream.of(Worded.code(exported.format()));
            case ClinicEvent.BuildIntroduced(String build) -> Stream.of(Worded.code(build));
            case ClinicEvent.LogFindingExplained(String finding, var _, long _, String reason) ->
                Stream.of(Worded.code(finding), new Worded(TextUse.OPENING_REASON, reason));
            case ClinicEvent.RecordViewed _, ClinicEvent.SignInFailed _, ClinicEvent.ClockMoved _ -> Stream.empty();
            case Event.Unknown unknown -> TextBounds.texts(unknown);
        };
    }
}
