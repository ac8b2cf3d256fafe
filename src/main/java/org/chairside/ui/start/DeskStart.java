package org.chairside.ui.start;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.chairside.chart.Chart;
import org.chairside.desk.Desk;
import org.chairside.desk.NewSession;
import org.chairside.desk.Receipt;
import org.chairside.desk.Submission;
import org.chairside.desk.live.LiveSession;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.model.Author;
import org.chairside.model.Event;
import org.chairside.model.Protocol;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.chairside.staff.Staff;

/** The start page's desk over the program's own. Safe for any thread, as that is. */
record DeskStart(Desk desk, StartDesk.Surroundings surroundings) implements StartDesk {
    @Override
    public List<SessionSummary> catalogue() {
        return desk.archive().catalogue().all();
    }

    @Override
    public Optional<Chart> chart(SessionId session) {
        return desk.archive().chart(session);
    }

    @Override
    public List<Chart> open() {
        return desk.openSessions().stream().map(LiveSession::chart).toList();
    }

    @Override
    public List<Protocol> protocols() {
        return surroundings.protocols().get();
    }

    @Override
    public boolean isAdopted(Protocol protocol) {
        return surroundings.adopted().test(protocol);
    }

    @Override
    public Author author() {
        return surroundings.author().get();
    }

    @Override
    public List<Staff> staff() {
        return surroundings.staff().get();
    }

    @Override
    public CompletionStage<List<Receipt>> open(NewSession wanted) {
        return desk.open(author(), wanted);
    }

    @Override
    public CompletionStage<List<Receipt>> add(SessionId session, List<Event.InSession> events) {
        return desk.takenUp(session)
                .map(live -> desk.submit(submission(live, events)))
                .orElseGet(() -> completedFuture(List.of(new Receipt.Denied(Receipt.Denial.SESSION_OVER))));
    }

    private Submission submission(LiveSession live, List<Event.InSession> events) {
        return desk.submission(
                author(),
                live.subject(),
                events.stream()
                        .map(event -> new Proposed(event, live.chart().openedAt()))
                        .toList());
    }
}
