package org.chairside.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.model.Course;
import org.chairside.model.Dose;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.Patient;
import org.chairside.model.Protocol;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.Weight;

/**
 * Everything asked for on the start page.
 *
 * @param identity what was typed at the chair to confirm the patient; compared by the start page
 * @param decided what else was asked and decided, in the order it is to be written
 */
public record NewSession(
        Patient patient,
        Protocol protocol,
        Course course,
        String room,
        Optional<Weight> weight,
        Optional<Dose> plannedDose,
        Optional<Event.IdentityConfirmed> identity,
        List<ScreeningAnswer> screening,
        Escort escort,
        List<Event.InSession> decided) {
    public NewSession {
        screening = List.copyOf(screening);
        decided = List.copyOf(decided);
    }

    /** A session of which nothing more was asked than who it is for and whether it may begin. */
    public NewSession(
            Patient patient,
            Protocol protocol,
            Course course,
            String room,
            Optional<Weight> weight,
            Optional<Dose> plannedDose,
            Optional<Event.IdentityConfirmed> identity,
            List<ScreeningAnswer> screening,
            Escort escort) {
        this(patient, protocol, course, room, weight, plannedDose, identity, screening, escort, List.of());
    }

    /** What is written once the session is open, in this order. */
    public List<Event.InSession> gathered() {
        List<Event.InSession> events = new ArrayList<>();
        identity.ifPresent(events::add);
        if (!screening.isEmpty() || escort.isKnown()) {
            events.add(new Event.Screened(screening, escort));
        }
        events.addAll(decided);
        return List.copyOf(events);
    }

    Event.SessionOpened opened() {
        return new Event.SessionOpened(patient, protocol, course, room, weight, plannedDose);
    }
}
