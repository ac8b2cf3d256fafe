package org.chairside.desk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chairside.chart.Chart;
import org.chairside.desk.live.LiveSession;
import org.chairside.journal.Journal;
import org.chairside.model.Author;
import org.chairside.model.ClinicEvent;
import org.chairside.model.Entry;
import org.chairside.model.Event;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.model.StreamContent;
import org.chairside.model.Subject;
import org.chairside.staff.Permission;

/** Lets entries into the log that were made earlier, by the checks of the day they were made on. Waits for the disk. */
record HeldReplay(
        Journal journal, Recorder recorder, ProtocolShelf protocols, EntryFactory entryFactory, Admission admission) {
    /** Lets in for somebody who has seen what they let in. */
    Pass by(Author person) {
        return new Pass(person);
    }

    /** Some entries, one after the other. For one thread. */
    final class Pass {
        private final Author person;
        /** As the log has them: what is not in it yet is not in these charts. */
        private final Map<SessionId, LiveSession> sessions = new HashMap<>();

        private Pass(Author person) {
            this.person = person;
        }

        /** Whether they may let anything in. */
        boolean isAllowed() {
            return againstPerson().isEmpty();
        }

        private Optional<Receipt.Denial> againstPerson() {
            return admission.against(person, Permission.CHART);
        }

        /** Hands one entry over, under its id and its author. */
        Receipt admit(Entry entry) {
            Optional<Receipt.Denial> denial = againstPerson().or(() -> against(entry));
            if (denial.isPresent()) {
                return new Receipt.Denied(denial.get());
            }
            return switch (entry.event()) {
                // It covers entries by their place in a chain that is gone.
                case Event.SessionSigned _, Event.SessionCountersigned _ ->
                    new Receipt.Denied(Receipt.Denial.SIGN_AGAIN);
                case Event.SessionOpened _ -> open(entry);
                case ClinicEvent.ProtocolAdopted(var protocol) ->
                    protocols.adopt(entry.subject().stream(), entry, protocol).join();
                case ClinicEvent.LogFindingExplained _ -> new Receipt.Denied(Receipt.Denial.NOT_RECORDED_HERE);
                case Event.OfClinic event -> note(entry, event);
                case Event.InSession _, Event.Correction _, Event.OfPatient _ -> add(entry);
            };
        }

        private Receipt add(Entry entry) {
            if (!(entry.subject() instanceof Subject.OfSession subject)) {
                return recorder.recordOutsideCharts(entry).join();
            }
            LiveSession session =
                    sessions.computeIfAbsent(subject.session(), each -> Chart.of(journal.read(each.stream()))
                            .map(LiveSession::new)
                            .orElse(null));
            if (session == null) {
                return new Receipt.Denied(Receipt.Denial.NO_SUCH_SESSION);
            }
            return ChartRules.against(entry, session.chart(), entryFactory.now())
                    .<Receipt>map(Receipt.Denied::new)
                    .orElseGet(() -> recorder.record(entry, session).join());
        }
    }

    private Receipt open(Entry entry) {
        return ChartRules.againstOpening(entry, entryFactory.now())
                .<Receipt>map(Receipt.Denied::new)
                .orElseGet(() -> recorder.open(entry).join());
    }

    /** Its author proved who they were when they made it; what their role allows is asked again. */
    private Optional<Receipt.Denial> against(Entry entry) {
        return admission.allows(entry.author(), entry.event())
                ? TextBounds.against(entry.event())
                : Optional.of(Receipt.Denial.NOT_ALLOWED);
    }

    /** What every opening of a log writes is there again, under another id. */
    private Receipt note(Entry entry, Event.OfClinic event) {
        boolean isOfOpening = event instanceof ClinicEvent.BuildIntroduced
                || event instanceof ClinicEvent.ClinicFounded
                || event instanceof ClinicEvent.StaffAdded;
        Optional<Recorded> same = isOfOpening
                ? journal.read(entry.subject().stream()).entries().stream()
                        .filter(each -> each.event().equals(event))
                        .findFirst()
                : Optional.empty();
        return same.<Receipt>map(Receipt.Saved::new)
                .orElseGet(() -> recorder.recordOutsideCharts(entry).join());
    }

    /** Shows some entries of the sessions that are being charted as they are kept now: held, or saved after all. */
    void show(UnaryOperator<Recorded> kept) {
        for (LiveSession live : List.copyOf(recorder.live().values())) {
            synchronized (live) {
                List<Recorded> shown = live.chart().entries().stream()
                        .map(kept)
                        .sorted(Comparator.comparingLong(each -> each.isHeld() ? Long.MAX_VALUE : each.seq()))
                        .toList();
                if (!shown.equals(live.chart().entries())) {
                    Chart.of(new StreamContent(shown, live.chart().unreadable()))
                            .ifPresent(live::becomes);
                }
            }
        }
    }
}
