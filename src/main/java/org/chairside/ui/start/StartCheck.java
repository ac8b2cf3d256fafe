package org.chairside.ui.start;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chairside.model.Go;
import org.chairside.model.Patient;
import org.chairside.model.SessionSummary;
import org.chairside.model.text.CleanText;
import org.chairside.ui.kit.UiContext;

/** What keeps a session from being opened, and what somebody should look at once before it is. */
final class StartCheck {
    private final UiContext ui;
    private final StartDesk desk;
    private final StartParts parts;

    StartCheck(UiContext ui, StartDesk desk, StartParts parts) {
        this.ui = ui;
        this.desk = desk;
        this.parts = parts;
    }

    /** @param identity as typed at the chair */
    Map<StartField, String> problems(String identity) {
        Map<StartField, String> found = new EnumMap<>(StartField.class);
        found.putAll(parts.patient().problems());
        found.putAll(parts.plan().problems());
        found.putAll(parts.order().problems());
        found.putAll(parts.screening().problems());
        found.putAll(parts.go().problems());
        if (parts.go().is(Go.GO) && parts.screening().isStopped()) {
            found.put(StartField.GO, ui.text("start.problem.stopped"));
        }
        // Somebody who did not come cannot be asked who they are.
        boolean absent = parts.go().is(Go.CANCEL) && identity.isBlank();
        Optional<Patient> patient = parts.patient().chosen();
        boolean same = patient.flatMap(each -> TypedIdentity.of(each, identity)).isPresent();
        // Of a patient who is not all typed yet it cannot be told whether the answer is right.
        boolean tellable = patient.isPresent() || identity.isBlank();
        if (!absent && !same && tellable) {
            found.put(StartField.IDENTITY, ui.text("start.problem.identity"));
        }
        return found;
    }

    /** It keeps nobody from opening the session; empty for nothing. */
    String doubts() {
        List<String> doubts = new ArrayList<>();
        desk.open().stream()
                .filter(chart -> CleanText.isAlike(
                        chart.room(), parts.plan().roomProperty().get()))
                .findFirst()
                .ifPresent(chart -> doubts.add(ui.text(
                        "start.question.room",
                        chart.room(),
                        chart.patient().name().formal())));
        parts.patient()
                .returning()
                .flatMap(known -> known.treatedOnDayOf(ui.clock().getNow()))
                .ifPresent(session -> doubts.add(today(session)));
        parts.patient().perhapsKnown().map(KnownPatient::patient).ifPresent(patient -> doubts.add(alike(patient)));
        if (parts.order().isOrderedByNobody()) {
            doubts.add(ui.text("start.question.ordered-by"));
        }
        if (parts.go().is(Go.GO)) {
            screening(doubts);
        }
        return doubts.isEmpty() ? "" : ui.text("start.question", String.join(". ", doubts));
    }

    private String today(SessionSummary session) {
        return ui.text(
                "start.question.today",
                session.patient().name().formal(),
                ui.words().at(session.zone()).time(session.started()));
    }

    private String alike(Patient patient) {
        return ui.text(
                "start.known", patient.name().formal(), ui.words().birth(patient.born()), patient.recordNumber());
    }

    private void screening(List<String> doubts) {
        String open = parts.patient()
                .chosen()
                .map(parts.history()::told)
                .map(parts.history()::open)
                .orElse("");
        if (!open.isEmpty()) {
            doubts.add(ui.text("start.question.history", open));
        }
        long unasked = parts.screening().unasked();
        if (unasked > 0) {
            doubts.add(ui.text("start.question.unasked", unasked));
        }
        String undecided = parts.screening().undecided();
        if (!undecided.isEmpty()) {
            doubts.add(ui.text("start.question.undecided", undecided));
        }
    }
}
