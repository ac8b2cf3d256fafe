package org.chairside.desk;

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
        Escort escort) {
    public NewSession {
        screening = List.copyOf(screening);
    }

    Event.SessionOpened opened() {
        return new Event.SessionOpened(patient, protocol, course, room, weight, plannedDose);
    }
}
