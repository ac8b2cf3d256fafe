package org.chairside.ui.session;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.chart.Chart;
import org.chairside.intake.Reading.Proposed;
import org.chairside.model.Event;
import org.chairside.model.text.CleanText;

/** The notices of a session, and the answers to them. Screen thread only; needs no toolkit. */
public final class NoticesModel {
    private final Seat seat;
    private final Handovers handovers;
    private final NoticeFaces faces;
    private final ReadOnlyObjectWrapper<List<NoticeFace>> shown = new ReadOnlyObjectWrapper<>(this, "shown", List.of());

    NoticesModel(Seat seat, Handovers handovers) {
        this.seat = seat;
        this.handovers = handovers;
        this.faces = new NoticeFaces(seat);
    }

    void show(Chart chart) {
        List<NoticeFace> now = faces.of(chart);
        if (!now.equals(shown.get())) {
            shown.set(now);
        }
    }

    /** Says why a notice may stand as it is; it stays in sight, answered, until its limit is no longer met. */
    public void answer(NoticeFace notice, NoticeReason reason) {
        answer(notice, reason.recorded());
    }

    /** The same in the nurse's own words; without any it is {@link NoticeReason#OTHER}. */
    public void answer(NoticeFace notice, String words) {
        String reason = words.isBlank() ? NoticeReason.OTHER.recorded() : CleanText.line(words);
        handovers.send(List.of(
                new Proposed(new Event.NoticeAcknowledged(notice.limit(), notice.raisedBy(), reason), seat.now())));
    }

    /** Those that want an answer, the newest first; then those answered and still met. */
    public ReadOnlyObjectProperty<List<NoticeFace>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** How many want an answer. */
    public int unanswered() {
        return (int) shown.get().stream().filter(NoticeFace::wantsAnswer).count();
    }
}
