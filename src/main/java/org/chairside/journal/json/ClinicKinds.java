package org.chairside.journal.json;

import static org.chairside.journal.json.Shape.TEXT;

import java.util.List;
import org.chairside.model.ClinicEvent;
import org.chairside.model.Event;

/** The kinds of event of a patient and of the clinic. */
final class ClinicKinds {
    private static final Shape<Event.PatientRegistered> REGISTERED = Shape.object(
            (event, out) -> out.put("patient", PeopleShapes.PATIENT, event.patient()),
            in -> new Event.PatientRegistered(in.get("patient", PeopleShapes.PATIENT)));

    private static final Shape<Event.PatientCorrected> CORRECTED = Shape.object(
            (event, out) ->
                    out.put("patient", PeopleShapes.PATIENT, event.patient()).put("reason", TEXT, event.reason()),
            in -> new Event.PatientCorrected(in.get("patient", PeopleShapes.PATIENT), in.get("reason", TEXT)));

    private static final Shape<ClinicEvent.ClinicFounded> FOUNDED = Shape.object(
            (event, out) -> out.put("name", TEXT, event.name()),
            in -> new ClinicEvent.ClinicFounded(in.get("name", TEXT)));

    private static final Shape<ClinicEvent.StaffAdded> STAFF_ADDED = Shape.object(
            (event, out) -> out.put("staff", PeopleShapes.STAFF, event.staff())
                    .put("name", TEXT, event.name())
                    .put("role", PeopleShapes.ROLE, event.role()),
            in -> new ClinicEvent.StaffAdded(
                    in.get("staff", PeopleShapes.STAFF), in.get("name", TEXT), in.get("role", PeopleShapes.ROLE)));

    private static final Shape<ClinicEvent.ProtocolAdopted> ADOPTED = Shape.object(
            (event, out) -> out.put("protocol", ProtocolShapes.PROTOCOL, event.protocol()),
            in -> new ClinicEvent.ProtocolAdopted(in.get("protocol", ProtocolShapes.PROTOCOL)));

    private static final Shape<ClinicEvent.RecordViewed> VIEWED = Shape.object(
            (event, out) -> out.put("session", PeopleShapes.SESSION, event.session()),
            in -> new ClinicEvent.RecordViewed(in.get("session", PeopleShapes.SESSION)));

    private static final Shape<ClinicEvent.Exported> EXPORTED = Shape.object(
            (event, out) -> out.put("session", PeopleShapes.SESSION, event.session())
                    .put("format", TEXT, event.format())
                    .put("version", Shape.COUNT, event.version())
                    .put("head", ReviewKinds.HASH, event.head()),
            in -> new ClinicEvent.Exported(
                    in.get("session", PeopleShapes.SESSION),
                    in.get("format", TEXT),
                    in.get("version", Shape.COUNT),
                    in.get("head", ReviewKinds.HASH)));

    private static final Shape<ClinicEvent.SignInFailed> SIGN_IN_FAILED = Shape.object(
            (event, out) -> out.put("staff", PeopleShapes.STAFF, event.staff()),
            in -> new ClinicEvent.SignInFailed(in.get("staff", PeopleShapes.STAFF)));

    private static final Shape<ClinicEvent.ClockMoved> CLOCK_MOVED = Shape.object(
            (event, out) -> out.put("by", PeopleShapes.DURATION, event.by()),
            in -> new ClinicEvent.ClockMoved(in.get("by", PeopleShapes.DURATION)));

    private static final Shape<ClinicEvent.BuildIntroduced> BUILD_INTRODUCED = Shape.object(
            (event, out) -> out.put("build", TEXT, event.build()),
            in -> new ClinicEvent.BuildIntroduced(in.get("build", TEXT)));

    private static final Shape<ClinicEvent.LogFindingExplained> FINDING_EXPLAINED = Shape.object(
            (event, out) -> out.put("finding", TEXT, event.finding())
                    .put("entries", Shape.WHOLE.list(), event.entries())
                    .put("remembered", Shape.WHOLE, event.remembered())
                    .put("reason", TEXT, event.reason()),
            in -> new ClinicEvent.LogFindingExplained(
                    in.get("finding", TEXT),
                    in.get("entries", Shape.WHOLE.list()),
                    in.get("remembered", Shape.WHOLE),
                    in.get("reason", TEXT)));

    static final List<Kind<?>> ALL = List.of(
            Kind.of("patient-registered", Event.PatientRegistered.class, REGISTERED),
            Kind.of("patient-corrected", Event.PatientCorrected.class, CORRECTED),
            Kind.of("clinic-founded", ClinicEvent.ClinicFounded.class, FOUNDED),
            Kind.of("staff-added", ClinicEvent.StaffAdded.class, STAFF_ADDED),
            Kind.lifted("protocol-adopted", ClinicEvent.ProtocolAdopted.class, ADOPTED, Lifts.PROTOCOL),
            Kind.of("record-viewed", ClinicEvent.RecordViewed.class, VIEWED),
            Kind.lifted("exported", ClinicEvent.Exported.class, EXPORTED, Lifts.EXPORTED),
            Kind.of("sign-in-failed", ClinicEvent.SignInFailed.class, SIGN_IN_FAILED),
            Kind.of("clock-moved", ClinicEvent.ClockMoved.class, CLOCK_MOVED),
            Kind.of("build-introduced", ClinicEvent.BuildIntroduced.class, BUILD_INTRODUCED),
            Kind.of("log-finding-explained", ClinicEvent.LogFindingExplained.class, FINDING_EXPLAINED));

    private ClinicKinds() {}
}
