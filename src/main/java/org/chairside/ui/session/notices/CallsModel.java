package org.chairside.ui.session.notices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.intake.StraySet;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.text.CleanText;
import org.chairside.ui.entry.SessionLineReader;
import org.chairside.ui.submit.SessionContext;
import org.chairside.ui.submit.Submissions;

/** Calls to a physician and the replies, now or later. Screen thread only; needs no toolkit. */
public final class CallsModel {
    private final SessionContext context;
    private final Submissions submissions;
    private final SessionLineReader reader;
    private final ReadOnlyObjectWrapper<List<CallState>> open = new ReadOnlyObjectWrapper<>(this, "open", List.of());
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");

    public CallsModel(SessionContext context, Submissions submissions) {
        this.context = context;
        this.submissions = submissions;
        this.reader = new SessionLineReader(context);
    }

    public void show(Chart chart) {
        Set<EntryId> answered = chart.facts().all(Event.PhysicianReplied.class).stream()
                .map(Event.PhysicianReplied::call)
                .collect(Collectors.toSet());
        List<CallState> now = chart.facts().lines(Event.PhysicianCalled.class).stream()
                .filter(line -> !answered.contains(line.id()))
                .flatMap(line -> unanswered(line).stream())
                .toList();
        if (!now.equals(open.get())) {
            open.set(now);
        }
    }

    private Optional<CallState> unanswered(ChartEntry line) {
        return line.event() instanceof Event.PhysicianCalled(String who, String reply) && reply.isBlank()
                ? Optional.of(new CallState(
                        line.id(),
                        who,
                        context.text(
                                "session.call.open", who, context.ui().words().time(line.happenedAt()))))
                : Optional.empty();
    }

    /**
     * A physician was called; says whether it was handed over.
     *
     * @param who a name, in the clinic's words; needed
     * @param reply what was said; empty while there is no reply
     * @param time as typed, {@code 14:05} or {@code -5}; empty for now
     */
    public boolean called(String who, String reply, String time) {
        Optional<Instant> at = at(time);
        refusal.set(who.isBlank() ? context.text("session.call.refused.who") : against(at, who, reply));
        if (refusal.get().isEmpty()) {
            send(new Event.PhysicianCalled(CleanText.line(who), CleanText.line(reply)), at.orElseThrow());
        }
        return refusal.get().isEmpty();
    }

    /** What was said to a call that was open; says whether it was handed over. */
    public boolean replied(CallState call, String reply, String time) {
        Optional<Instant> at = at(time);
        refusal.set(reply.isBlank() ? context.text("session.call.refused.reply") : against(at, reply));
        if (refusal.get().isEmpty()) {
            send(new Event.PhysicianReplied(call.id(), CleanText.line(reply)), at.orElseThrow());
        }
        return refusal.get().isEmpty();
    }

    private String against(Optional<Instant> at, String... words) {
        return Stream.of(words)
                .filter(StraySet::isIn)
                .findFirst()
                .map(vitals -> context.text("form.stray-set", CleanText.line(vitals)))
                .orElseGet(() -> at.isEmpty() ? context.text("session.call.refused.time") : "");
    }

    private Optional<Instant> at(String time) {
        Instant now = context.now();
        return time.isBlank() ? Optional.of(now) : reader.time(time, now).usable();
    }

    private void send(Event.InSession event, Instant at) {
        submissions.send(List.of(new Proposed(event, at)));
    }

    /** Those without a reply, the first first. */
    public ReadOnlyObjectProperty<List<CallState>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Why the last command was not handed over; empty where it was. */
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    void forgetRefusal() {
        refusal.set("");
    }
}
