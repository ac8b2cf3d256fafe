package org.chairside.ui.submit;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.chairside.chart.Chart;
import org.chairside.desk.Desk;
import org.chairside.desk.live.LiveSession;
import org.chairside.model.Author;
import org.chairside.model.Measurement;
import org.chairside.model.Subject;
import org.chairside.model.Vital;
import org.chairside.model.Vitals;
import org.chairside.model.VitalsOrder;
import org.chairside.ui.kit.DueWords;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ClinicalWords;
import org.chairside.words.EventWords;

/**
 * The context of everything that is said in one session: the desk, the session, and who is charting.
 *
 * @param order of numbers without names; the same for as long as the session is on the screen
 */
public record SessionContext(
        Desk desk, LiveSession session, Author author, UiContext ui, VitalsOrder order, DelayedCall pause) {
    public SessionContext {
        requireNonNull(desk, "desk");
        requireNonNull(session, "session");
        requireNonNull(author, "author");
        requireNonNull(ui, "ui");
        requireNonNull(order, "order");
        requireNonNull(pause, "pause");
    }

    /** Takes a session up that is over, so that something can be put right in it. */
    @FunctionalInterface
    public interface Opener {
        /** Returns at once; hands the session over on the screen thread as soon as it is taken up. */
        void open(Consumer<SessionContext> then);
    }

    /** A context with the platform's own timer, by the wall clock of the place where the session was opened. */
    public static SessionContext at(Desk desk, LiveSession session, Author author, UiContext ui, VitalsOrder order) {
        return new SessionContext(
                desk, session, author, ui.at(session.chart().zone()), order, DelayedCall.live(ui.tasks()));
    }

    /** The wall clock to the second, looked at anew: what shows the time is told of it. */
    public Instant now() {
        ui.clock().tick();
        return ui.clock().getNow();
    }

    public Chart chart() {
        return session.chart();
    }

    /** What the first number of a line is, what the second, and so on. */
    public List<Vital> places() {
        return order.places(chart().protocol().vitals().wanted());
    }

    /** Measurements in the order in which they are typed. */
    public List<Measurement> inOrder(Vitals vitals) {
        List<Vital> taken = vitals.measured().stream().map(Measurement::vital).toList();
        return order.sorted(taken, chart().protocol().vitals().wanted()).stream()
                .flatMap(vital -> vitals.measurement(vital).stream())
                .toList();
    }

    public Subject.OfSession subject() {
        return session.subject();
    }

    public ClinicalWords clinicalWords() {
        return new ClinicalWords(ui.messages(), ui.words());
    }

    public EventWords eventWords() {
        return EventWords.brief(ui.messages(), ui.words());
    }

    public DueWords dueWords() {
        return new DueWords(ui.messages(), ui.words());
    }

    public String text(String key, Object... values) {
        return ui.text(key, values);
    }
}
