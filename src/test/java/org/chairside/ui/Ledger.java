package org.chairside.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.desk.Receipt;
import org.chairside.model.Event;
import org.chairside.model.SessionId;
import org.chairside.testing.Sessions;
import org.chairside.ui.aftercare.AftercareModel;

/** Where a test finds what was logged after a session; says no if told to. */
public final class Ledger implements AftercareModel.Log {
    public final List<Event> written = new ArrayList<>();
    public final List<Instant> times = new ArrayList<>();
    public Optional<Receipt> answer = Optional.empty();

    @Override
    public Receipt write(SessionId session, Event.InSession event, Instant happenedAt) {
        if (answer.isPresent()) {
            return answer.get();
        }
        written.add(event);
        times.add(happenedAt);
        return new Receipt.Saved(Sessions.infusion().last());
    }
}
