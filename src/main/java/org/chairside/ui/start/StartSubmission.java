package org.chairside.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.chairside.desk.NewSession;
import org.chairside.desk.Receipt;
import org.chairside.model.Event;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.model.Subject;
import org.chairside.ui.kit.UiContext;

/**
 * Hands a session over to the desk. It is begun only when all of it is on disk: what is not stays here and is handed over
 * again, into the session that is open by then.
 */
final class StartSubmission {
    private final UiContext ui;
    private final StartDesk desk;
    private final Consumer<SessionId> done;
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
    private Optional<Rest> rest = Optional.empty();
    private boolean busy;

    /** @param done told once everything is on disk */
    StartSubmission(UiContext ui, StartDesk desk, Consumer<SessionId> done) {
        this.ui = ui;
        this.desk = desk;
        this.done = done;
    }

    /** What of an open session is not on disk yet. */
    private record Rest(SessionId session, List<Event.InSession> events) {}

    boolean isBusy() {
        return busy;
    }

    /** Whether a session is open of which something is missing on disk. */
    boolean isHalfDone() {
        return rest.isPresent();
    }

    void open(NewSession wanted) {
        begin();
        ui.tasks()
                .when(
                        desk.open(wanted),
                        receipts -> opened(wanted, receipts),
                        thrown -> failed(ui.text("start.trouble.other")));
    }

    /** Hands over again what is missing. */
    void again() {
        rest.ifPresent(missing -> {
            begin();
            ui.tasks()
                    .when(
                            desk.add(missing.session(), missing.events()),
                            receipts -> follow(missing.session(), missing.events(), receipts),
                            thrown -> failed(ui.text("start.trouble.partly")));
        });
    }

    private void begin() {
        busy = true;
        trouble.set("");
    }

    private void opened(NewSession wanted, List<Receipt> receipts) {
        Optional<Recorded> opening = receipts.getFirst().kept();
        if (opening.isPresent()) {
            Recorded recorded = opening.get();
            SessionId session = ((Subject.OfSession) recorded.entry().subject()).session();
            follow(session, wanted.gathered(), receipts.subList(1, receipts.size()));
        } else {
            failed(words(receipts.getFirst()));
        }
    }

    private void follow(SessionId session, List<Event.InSession> events, List<Receipt> receipts) {
        busy = false;
        List<Event.InSession> missing = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (i >= receipts.size() || !receipts.get(i).isKept()) {
                missing.add(events.get(i));
            }
        }
        rest = missing.isEmpty() ? Optional.empty() : Optional.of(new Rest(session, List.copyOf(missing)));
        if (rest.isPresent()) {
            trouble.set(ui.text("start.trouble.partly"));
        } else {
            done.accept(session);
        }
    }

    private String words(Receipt receipt) {
        return switch (receipt) {
            case Receipt.NotSaved notSaved ->
                ui.text(
                        notSaved.trouble() == Receipt.Trouble.DISK_FULL
                                ? "start.trouble.full"
                                : "start.trouble.not-saved");
            case Receipt.Denied denied ->
                switch (denied.denial()) {
                    case NOT_ALLOWED -> ui.text("start.trouble.not-allowed");
                    case TEXT_TOO_LONG -> ui.text("start.trouble.text-too-long");
                    default -> ui.text("start.trouble.other");
                };
            case Receipt.Saved _, Receipt.Held _ -> "";
        };
    }

    private void failed(String words) {
        busy = false;
        trouble.set(words);
    }

    /** What went wrong; empty for nothing. */
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
