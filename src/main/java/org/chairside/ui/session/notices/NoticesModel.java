package org.chairside.ui.session.notices;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.chart.Chart;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.model.Event;
import org.chairside.model.text.CleanText;
import org.chairside.ui.submit.SessionContext;
import org.chairside.ui.submit.Submissions;

/** The notices of a session, and the answers to them. Screen thread only; needs no toolkit. */
public final class NoticesModel {
    private final SessionContext seat;
    private final Submissions handovers;
    private final NoticeStates faces;
    private final ReadOnlyObjectWrapper<List<NoticeState>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", List.of());

    public NoticesModel(SessionContext seat, Submissions handovers) {
        this.seat = seat;
        this.handovers = handovers;
        this.faces = new NoticeStates(seat);
    }

    public void show(Chart chart) {
        List<NoticeState> now = faces.of(chart);
        if (!now.equals(shown.get())) {
            shown.set(now);
        }
    }

    /** Says why a notice may stand as it is; it stays in sight, answered, until its limit is no longer met. */
    public void answer(NoticeState notice, NoticeReason reason) {
        answer(notice, reason.recorded());
    }

    /** The same in the nurse's own words; without any it is {@link NoticeReason#OTHER}. */
    public void answer(NoticeState notice, String words) {
        String reason = words.isBlank() ? NoticeReason.OTHER.recorded() : CleanText.line(words);
        handovers.send(List.of(new Proposed(
                new Event.NoticeAcknowledged(
                        notice.cause().limit(), notice.cause().raisedBy(), reason),
                seat.now())));
    }

    /** Those that want an answer, the newest first; then those answered and still met. */
    public ReadOnlyObjectProperty<List<NoticeState>> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
