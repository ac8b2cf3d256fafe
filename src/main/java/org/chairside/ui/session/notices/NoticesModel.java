package org.chairside.ui.session.notices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.chart.Chart;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.model.EntryId;
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

    /** Says why notices may stand as they are; they stay in sight, answered, until their limits are no longer met. */
    public void answer(List<NoticeState> notices, NoticeReason reason) {
        answer(notices, reason.recorded());
    }

    /** The same in the nurse's own words; without any it is {@link NoticeReason#OTHER}. */
    public void answer(List<NoticeState> notices, String words) {
        String reason = words.isBlank() ? NoticeReason.OTHER.recorded() : CleanText.line(words);
        Instant now = context.now();
        submissions.send(notices.stream()
                .map(notice -> new Proposed(
                        new Event.NoticeAcknowledged(
                                notice.cause().limit(), notice.cause().raisedBy(), reason),
                        now))
                .toList());
    }

    /**
     * Those that want an answer, in groups: what one entry raised is answered at once. The newest entry comes first, and of
     * each what matters most.
     */
    List<List<NoticeState>> asking() {
        Map<EntryId, List<NoticeState>> groups = new LinkedHashMap<>();
        for (NoticeState state : shown.get()) {
            if (state.wantsAnswer()) {
                groups.computeIfAbsent(state.cause().raisedBy(), _ -> new ArrayList<>())
                        .add(state);
            }
        }
        return List.copyOf(groups.values());
    }

    /** Those that want an answer, the newest first; then those answered and still met. */
    public ReadOnlyObjectProperty<List<NoticeState>> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
