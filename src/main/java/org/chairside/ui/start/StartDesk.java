package org.chairside.ui.start;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.chairside.chart.Chart;
import org.chairside.desk.Desk;
import org.chairside.desk.NewSession;
import org.chairside.desk.Receipt;
import org.chairside.model.Author;
import org.chairside.model.Event;
import org.chairside.model.Protocol;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.chairside.staff.Staff;

/** What the start page asks of the desk. */
public interface StartDesk {
    /** Every session in a line, newest first. May read the disk. */
    List<SessionSummary> catalogue();

    /** The chart of a session. May read the disk. */
    Optional<Chart> chart(SessionId session);

    /** The charts of the open sessions. Returns at once. */
    List<Chart> open();

    /** What a session may be opened under: the protocols in force, and templates of those not adopted. Returns at once. */
    List<Protocol> protocols();

    /** Whether it is in force here; else it is a template that nobody adopted yet. Returns at once. */
    default boolean isAdopted(Protocol protocol) {
        return true;
    }

    /** Who sits here. */
    Author author();

    /** Who works here, for the names of physicians. Returns at once. */
    List<Staff> staff();

    /** Opens the session; returns at once. */
    CompletionStage<List<Receipt>> open(NewSession wanted);

    /** Writes into an open session what did not reach the disk when it was opened; returns at once. */
    CompletionStage<List<Receipt>> add(SessionId session, List<Event.InSession> events);

    /**
     * Where the page finds what is not the desk's.
     *
     * @param adopted says which of the protocols are in force
     */
    record Surroundings(
            Supplier<Author> author,
            Supplier<List<Protocol>> protocols,
            Supplier<List<Staff>> staff,
            Predicate<Protocol> adopted) {}

    /** The desk itself. */
    static StartDesk at(Desk desk, Surroundings surroundings) {
        return new DeskStart(desk, surroundings);
    }
}
