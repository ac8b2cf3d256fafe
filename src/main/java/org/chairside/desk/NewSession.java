package org.chairside.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.Patient;

/**
 * Everything asked for on the start page.
 *
 * @param opened who it is for, under which rules, where, and what is planned
 * @param identity what was typed at the chair to confirm the patient; compared by the start page
 * @param screened what was answered, and who takes the patient home
 * @param decided what else was asked and decided, in the order it is to be written
 */
public record NewSession(
        Event.SessionOpened opened,
        Optional<Event.IdentityConfirmed> identity,
        Event.Screened screened,
        List<Event.InSession> decided) {
    public NewSession {
        decided = List.copyOf(decided);
    }

    /** A session of which nothing more was asked. */
    public NewSession(Event.SessionOpened opened) {
        this(opened, Optional.empty(), new Event.Screened(List.of(), Escort.UNKNOWN), List.of());
    }

    public Patient patient() {
        return opened.patient();
    }

    /** What is written once the session is open, in this order. */
    public List<Event.InSession> gathered() {
        List<Event.InSession> events = new ArrayList<>();
        identity.ifPresent(events::add);
        if (!screened.answers().isEmpty() || screened.escort().isKnown()) {
            events.add(screened);
        }
        events.addAll(decided);
        return List.copyOf(events);
    }
}
