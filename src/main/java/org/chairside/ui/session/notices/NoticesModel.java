package org.chairside.ui.session.notices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.chart.Chart;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.model.Event;
import org.chairside.model.text.CleanText;
import org.chairside.ui.session.notices.NoticeState.AlertKey;
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
     * Those that want an answer, by what is asked at once: what one entry raised, and what belongs to the same alert. The
     * newest comes first, and of each the worst.
     */
    List<List<NoticeState>> asking() {
        List<List<NoticeState>> groups = new ArrayList<>();
        for (NoticeState state : shown.get()) {
            if (state.wantsAnswer()) {
                List<List<NoticeState>> mine = groups.stream()
                        .filter(group -> group.stream().anyMatch(state::isAskedWith))
                        .toList();
                List<NoticeState> joined = new ArrayList<>();
                mine.forEach(joined::addAll);
                joined.add(state);
                groups.removeAll(mine);
                groups.add(joined);
            }
        }
        return groups.stream().map(NoticesModel::worstFirst).toList();
    }

    private static List<NoticeState> worstFirst(List<NoticeState> group) {
        return group.stream()
                .sorted(Comparator.comparing(state -> state.importance().level()))
                .toList();
    }

    /** All that is shown, alert by alert; at least one of each. */
    List<List<NoticeState>> alerts() {
        Map<AlertKey, List<NoticeState>> alerts = new LinkedHashMap<>();
        shown.get().forEach(state -> alerts.computeIfAbsent(state.cause().alert(), _ -> new ArrayList<>())
                .add(state));
        return List.copyOf(alerts.values());
    }

    /** Those that want an answer, the newest first; then those answered and still met. */
    public ReadOnlyObjectProperty<List<NoticeState>> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
