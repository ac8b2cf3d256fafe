package org.chairside.ui.aftercare;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.desk.Receipt;
import org.chairside.model.Event;
import org.chairside.model.SessionId;
import org.chairside.model.Severity;
import org.chairside.model.text.CleanText;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.PastTime;

/** What is logged once a patient has left: that somebody asked how the day was, and that the form was sent. Screen thread. */
public final class AftercareModel {
    private final UiContext ui;
    private final Log log;
    private final Runnable written;
    private final ReadOnlyObjectWrapper<Optional<Task>> task =
            new ReadOnlyObjectWrapper<>(this, "task", Optional.empty());
    private final ReadOnlyObjectWrapper<Result> result = new ReadOnlyObjectWrapper<>(this, "result", Result.NONE);

    /** @param written told after each entry that was saved */
    public AftercareModel(UiContext ui, Log log, Runnable written) {
        this.ui = requireNonNull(ui, "ui");
        this.log = requireNonNull(log, "log");
        this.written = requireNonNull(written, "written");
    }

    /** Where entries go. Asked off the screen thread; waits for the disk. */
    @FunctionalInterface
    public interface Log {
        Receipt write(SessionId session, Event.InSession event, Instant happenedAt);
    }

    /** What there is to log. */
    public enum Kind {
        FOLLOW_UP,
        FORM_SENT
    }

    /**
     * What is being logged, of whom.
     *
     * @param who the patient and the day, as shown beside it, so that nobody logs it for another
     */
    public record Task(Kind kind, SessionId session, String who) {}

    /** What became of the last entry; empty words while there was none. */
    public record Result(Level level, String words) {
        static final Result NONE = new Result(Level.NONE, "");
    }

    public ReadOnlyObjectProperty<Optional<Task>> taskProperty() {
        return task.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Result> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Opens the strip for a session. */
    public void begin(Kind kind, SessionId session, String who) {
        result.set(Result.NONE);
        task.set(Optional.of(new Task(kind, session, who)));
    }

    public void close() {
        task.set(Optional.empty());
    }

    /** Logs a contact. Fatigue is kept only of somebody who was reached. */
    public void followUp(boolean reached, Optional<Severity> fatigue, String account) {
        write(
                new Event.FollowUpLogged(reached, reached ? fatigue : Optional.empty(), CleanText.line(account)),
                ui.clock().getNow());
    }

    /**
     * Logs that the form was sent.
     *
     * @param when as typed; nothing is now
     */
    public void sent(String how, String when) {
        Instant now = ui.clock().getNow();
        PastTime.read(when, now, ui.words().zone())
                .ifPresentOrElse(
                        at -> write(new Event.RemsSubmitted(CleanText.line(how)), at),
                        () -> result.set(
                                new Result(Level.MEDIUM, ui.text("aftercare.when.unread", CleanText.line(when)))));
    }

    private void write(Event.InSession event, Instant at) {
        task.get().ifPresent(open -> ui.tasks()
                .run(() -> log.write(open.session(), event, at), receipt -> answered(open, receipt), thrown -> {
                    result.set(new Result(Level.HIGH, ui.text("aftercare.not-saved")));
                    throw new IllegalStateException("an entry of aftercare was not written", thrown);
                }));
    }

    private void answered(Task open, Receipt receipt) {
        switch (receipt) {
            case Receipt.Saved _ -> {
                result.set(new Result(Level.OK, ui.text("aftercare.saved." + key(open.kind()), open.who())));
                close();
                written.run();
            }
            case Receipt.Held _ -> {
                result.set(new Result(Level.MEDIUM, ui.text("aftercare.held", open.who())));
                close();
                written.run();
            }
            case Receipt.NotSaved _ -> result.set(new Result(Level.HIGH, ui.text("aftercare.not-saved")));
            case Receipt.Denied(Receipt.Denial denial) ->
                result.set(new Result(
                        Level.MEDIUM,
                        ui.text(
                                switch (denial) {
                                    case SESSION_NOT_OVER -> "aftercare.not-over";
                                    case TEXT_TOO_LONG -> "aftercare.too-long";
                                    default -> "aftercare.denied";
                                })));
        }
    }

    static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
