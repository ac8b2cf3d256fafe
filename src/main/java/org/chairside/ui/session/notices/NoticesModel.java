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
    private final SessionContext context;
    private final Submissions submissions;
    private final NoticeStates states;
    private final ReadOnlyObjectWrapper<List<NoticeState>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", List.of());

    public NoticesModel(SessionContext context, Submissions submissions) {
        this.context = context;
        this.submissions = submissions;
        this.states = new NoticeStates(context);
    }

    public void show(Chart chart) {
        List<NoticeState> now = states.of(chart);
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
        submissions.send(List.of(new Proposed(
                new Event.NoticeAcknowledged(
                        notice.cause().limit(), notice.cause().raisedBy(), reason),
                context.now())));
    }

    /** Those that want an answer, the newest first; then those answered and still met. */
    public ReadOnlyObjectProperty<List<NoticeState>> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
