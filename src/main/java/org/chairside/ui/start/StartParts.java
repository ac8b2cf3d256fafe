package org.chairside.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.desk.NewSession;
import org.chairside.model.Event;
import org.chairside.model.Go;
import org.chairside.model.Ids;
import org.chairside.model.Patient;
import org.chairside.model.text.CleanText;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.start.history.HistoryModel;

/** What the start page asks, cut by what changes together. */
public record StartParts(
        PatientModel patient,
        HistoryModel history,
        PlanModel plan,
        ScreeningModel screening,
        OrderModel order,
        EscortModel escort,
        GoModel go) {
    static StartParts of(UiContext ui, StartDesk desk, Ids ids) {
        StartPeople people = new StartPeople(desk.author(), desk.staff());
        return new StartParts(
                new PatientModel(ui, desk, ids),
                new HistoryModel(ui),
                new PlanModel(ui),
                new ScreeningModel(ui, people),
                new OrderModel(ui, people),
                new EscortModel(ui),
                new GoModel(ui, people));
    }

    /** What was told of one patient says nothing of the next. */
    void clear() {
        history.clear();
        plan.clear();
        screening.clear();
        order.clear();
        escort.clear();
        go.clear();
    }

    void beside(LastTime last) {
        plan.amount().lastWeightProperty().set(last.weight());
        history.beside(last.medications());
        screening.beside(last);
        order.beside(last.order());
        escort.beside(last.escort());
    }

    /** Takes what is typed where words are offered, and says one of them. */
    void takeTyped() {
        order.takeTyped();
        screening.takeTyped();
        go.takeTyped();
    }

    /** What was told so far, in the order of the page; empty words for what was not. */
    Stream<String> told() {
        return Stream.of(
                        patient.told(),
                        history.told(),
                        plan.amount().told(),
                        order.told(),
                        escort.told(),
                        screening.told(),
                        go.told())
                .flatMap(each -> each);
    }

    /** Everything together, once nothing is wrong any more. */
    NewSession wanted(Optional<Event.IdentityConfirmed> identity) {
        Patient told = history.told(patient.chosen().orElseThrow());
        return new NewSession(
                new Event.SessionOpened(
                        told,
                        plan.protocolProperty().get(),
                        plan.course().orElseThrow(),
                        CleanText.line(plan.roomProperty().get()),
                        plan.weight(),
                        plan.dose()),
                identity,
                new Event.Screened(screening.answers(), escort.escort()),
                decided(told));
    }

    private List<Event.InSession> decided(Patient told) {
        List<Event.InSession> events = new ArrayList<>(history.events(told));
        events.addAll(screening.decisions());
        order.order().ifPresent(events::add);
        go.decided().ifPresent(events::add);
        if (go.is(Go.CANCEL)) {
            events.add(new Event.SessionCancelled(
                    CleanText.line(go.reasonProperty().get())));
        }
        return events;
    }
}
