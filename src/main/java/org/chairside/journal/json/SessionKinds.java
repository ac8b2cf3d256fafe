package org.chairside.journal.json;

import static org.chairside.journal.json.Shape.COUNT;
import static org.chairside.journal.json.Shape.FLAG;
import static org.chairside.journal.json.Shape.TEXT;

import java.util.List;
import org.chairside.model.CoursePlace;
import org.chairside.model.Event;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.SessionKind;

/** The kinds of event around a session: its opening, its notes, its end. What is given stands in {@link TreatmentKinds}. */
final class SessionKinds {
    private static final Shape<SessionKind> SESSION_KIND = Shape.words(SessionKind.class);

    static final Shape<CoursePlace> COURSE = Shape.object(
            (course, out) -> out.put("kind", SESSION_KIND, course.kind())
                    .put("number", COUNT, course.number())
                    .put("planned", COUNT, course.planned()),
            in -> new CoursePlace(in.get("kind", SESSION_KIND), in.get("number", COUNT), in.get("planned", COUNT)));

    private static final Shape<ScreeningAnswer> ANSWER = Shape.object(
            (answer, out) -> out.put("item", TEXT, answer.item())
                    .put("answer", ProtocolShapes.ANSWER, answer.answer())
                    .put("remark", TEXT, answer.remark()),
            in -> new ScreeningAnswer(
                    in.get("item", TEXT), in.get("answer", ProtocolShapes.ANSWER), in.get("remark", TEXT)));

    private static final Shape<Event.SessionOpened> OPENED = Shape.object(
            (event, out) -> out.put("patient", PeopleShapes.PATIENT, event.patient())
                    .put("protocol", ProtocolShapes.PROTOCOL, event.protocol())
                    .put("course", COURSE, event.course())
                    .put("room", TEXT, event.room())
                    .maybe("weight", VitalShapes.WEIGHT, event.weight())
                    .maybe("plannedDose", VitalShapes.DOSE, event.plannedDose()),
            in -> new Event.SessionOpened(
                    in.get("patient", PeopleShapes.PATIENT),
                    in.get("protocol", ProtocolShapes.PROTOCOL),
                    in.get("course", COURSE),
                    in.get("room", TEXT),
                    in.maybe("weight", VitalShapes.WEIGHT),
                    in.maybe("plannedDose", VitalShapes.DOSE)));

    private static final Shape<Event.IdentityConfirmed> IDENTITY = Shape.object(
            (event, out) -> out.put("initials", TEXT, event.initials()).put("birthYear", COUNT, event.birthYear()),
            in -> new Event.IdentityConfirmed(in.get("initials", TEXT), in.get("birthYear", COUNT)));

    private static final Shape<Event.Screened> SCREENED = Shape.object(
            (event, out) -> out.put("answers", ANSWER.list(), event.answers())
                    .put("escort", PeopleShapes.ESCORT, event.escort()),
            in -> new Event.Screened(in.get("answers", ANSWER.list()), in.get("escort", PeopleShapes.ESCORT)));

    private static final Shape<Event.BaselineChosen> BASELINE = Shape.object(
            (event, out) -> out.put("set", PeopleShapes.ENTRY, event.set()),
            in -> new Event.BaselineChosen(in.get("set", PeopleShapes.ENTRY)));

    private static final Shape<Event.NoteWritten> NOTE = Shape.object(
            (event, out) -> out.put("text", TEXT, event.text()), in -> new Event.NoteWritten(in.get("text", TEXT)));

    private static final Shape<Event.PhysicianCalled> CALLED = Shape.object(
            (event, out) -> out.put("who", TEXT, event.who()).put("reply", TEXT, event.reply()),
            in -> new Event.PhysicianCalled(in.get("who", TEXT), in.get("reply", TEXT)));

    private static final Shape<Event.ReleaseItemChecked> RELEASE_ITEM = Shape.object(
            (event, out) -> out.put("criterion", TEXT, event.criterion()).put("met", FLAG, event.met()),
            in -> new Event.ReleaseItemChecked(in.get("criterion", TEXT), in.get("met", FLAG)));

    private static final Shape<Event.Released> RELEASED = Shape.object(
            (event, out) -> out.put("withWhom", TEXT, event.withWhom()).put("remark", TEXT, event.remark()),
            in -> new Event.Released(in.get("withWhom", TEXT), in.get("remark", TEXT)));

    private static final Shape<Event.SessionCancelled> CANCELLED = Shape.object(
            (event, out) -> out.put("reason", TEXT, event.reason()),
            in -> new Event.SessionCancelled(in.get("reason", TEXT)));

    static final List<Kind<?>> ALL = List.of(
            Kind.lifted("session-opened", Event.SessionOpened.class, OPENED, Lifts.PROTOCOL),
            Kind.of("identity-confirmed", Event.IdentityConfirmed.class, IDENTITY),
            Kind.lifted("screened", Event.Screened.class, SCREENED, Lifts.ESCORT),
            Kind.of("baseline-chosen", Event.BaselineChosen.class, BASELINE),
            Kind.of("note-written", Event.NoteWritten.class, NOTE),
            Kind.of("physician-called", Event.PhysicianCalled.class, CALLED),
            Kind.of("release-item-checked", Event.ReleaseItemChecked.class, RELEASE_ITEM),
            Kind.of("released", Event.Released.class, RELEASED),
            Kind.of("session-cancelled", Event.SessionCancelled.class, CANCELLED));

    private SessionKinds() {}
}
