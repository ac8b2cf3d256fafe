package org.chairside.ui.session;

import java.time.Instant;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.chairside.chart.Chart;
import org.chairside.ui.session.effects.EffectState;
import org.chairside.ui.session.effects.EffectStates;
import org.chairside.ui.session.log.LogLine;
import org.chairside.ui.session.log.LogLines;
import org.chairside.ui.session.overview.DoseState;
import org.chairside.ui.session.overview.DoseStates;
import org.chairside.ui.session.overview.DueState;
import org.chairside.ui.session.overview.DueStates;
import org.chairside.ui.session.overview.LeaveState;
import org.chairside.ui.session.overview.LeaveStates;
import org.chairside.ui.session.overview.TileState;
import org.chairside.ui.session.overview.TileStates;
import org.chairside.ui.session.overview.TreatmentState;
import org.chairside.ui.session.overview.TreatmentWords;
import org.chairside.ui.session.overview.UpcomingState;
import org.chairside.ui.session.overview.UpcomingStates;
import org.chairside.ui.submit.SessionContext;

/** The chart turned into what is shown. A property changes only when what it shows does. Screen thread only. */
public final class SessionStates {
    private final DueStates dueStates;
    private final TileStates tileStates;
    private final EffectStates effectStates;
    private final LogLines logLines;
    private final DoseStates doseStates;
    private final TreatmentWords treatmentWords;
    private final LeaveStates leaveStates;
    private final UpcomingStates upcomingStates;
    private final ReadOnlyObjectWrapper<DueState> due = new ReadOnlyObjectWrapper<>(this, "due");
    private final ReadOnlyObjectWrapper<List<TileState>> tiles = new ReadOnlyObjectWrapper<>(this, "tiles", List.of());
    private final ReadOnlyObjectWrapper<List<EffectState>> effects =
            new ReadOnlyObjectWrapper<>(this, "effects", List.of());
    private final ReadOnlyObjectWrapper<List<EffectState>> openEffects =
            new ReadOnlyObjectWrapper<>(this, "openEffects", List.of());
    private final ReadOnlyObjectWrapper<DoseState> dose = new ReadOnlyObjectWrapper<>(this, "dose");
    private final ReadOnlyObjectWrapper<TreatmentState> treatment = new ReadOnlyObjectWrapper<>(this, "treatment");
    private final ReadOnlyObjectWrapper<LeaveState> leave = new ReadOnlyObjectWrapper<>(this, "leave", LeaveState.NONE);
    private final ReadOnlyObjectWrapper<UpcomingState> upcoming =
            new ReadOnlyObjectWrapper<>(this, "upcoming", new UpcomingState(List.of(), "", ""));
    private final ObservableList<LogLine> log = FXCollections.observableArrayList();

    SessionStates(SessionContext context) {
        dueStates = new DueStates(context);
        tileStates = new TileStates(context);
        effectStates = new EffectStates(context);
        logLines = new LogLines(context);
        doseStates = new DoseStates(context);
        treatmentWords = new TreatmentWords(context);
        leaveStates = new LeaveStates(context);
        upcomingStates = new UpcomingStates(context);
    }

    /** What changes with the chart, and then what changes with the clock too. */
    void show(Chart chart, Instant now) {
        set(effects, effectStates.of(chart));
        set(openEffects, effectStates.open(chart));
        showLog(logLines.of(chart));
        tick(chart, now);
    }

    /** What changes with time too. */
    void tick(Chart chart, Instant now) {
        set(due, dueStates.of(chart, now));
        set(tiles, tileStates.of(chart, now));
        set(dose, doseStates.of(chart, now));
        set(treatment, new TreatmentState(treatmentWords.drug(chart), treatmentWords.protocol(chart)));
        set(leave, leaveStates.of(chart, now));
        set(upcoming, upcomingStates.of(chart, now));
    }

    /** Only what differs is replaced, so that the reader's place in the list stays; all of it where there are fewer lines than before. */
    private void showLog(List<LogLine> lines) {
        for (int i = 0; i < Math.min(log.size(), lines.size()); i++) {
            if (!log.get(i).equals(lines.get(i))) {
                log.set(i, lines.get(i));
            }
        }
        if (lines.size() > log.size()) {
            log.addAll(lines.subList(log.size(), lines.size()));
        } else if (lines.size() < log.size()) {
            log.setAll(lines);
        }
    }

    private static <T> void set(ReadOnlyObjectWrapper<T> property, T value) {
        if (!value.equals(property.get())) {
            property.set(value);
        }
    }

    public ReadOnlyObjectProperty<DueState> dueProperty() {
        return due.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<TileState>> tilesProperty() {
        return tiles.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<EffectState>> effectsProperty() {
        return effects.getReadOnlyProperty();
    }

    /** Those that are there now, the worst first. */
    public ReadOnlyObjectProperty<List<EffectState>> openEffectsProperty() {
        return openEffects.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<DoseState> doseProperty() {
        return dose.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<TreatmentState> treatmentProperty() {
        return treatment.getReadOnlyProperty();
    }

    /** When the patient can leave; made anew each second. */
    public ReadOnlyObjectProperty<LeaveState> leaveProperty() {
        return leave.getReadOnlyProperty();
    }

    /** What comes after the next set, and what was noted last; made anew each second. */
    public ReadOnlyObjectProperty<UpcomingState> upcomingProperty() {
        return upcoming.getReadOnlyProperty();
    }

    /** The newest last. */
    public ObservableList<LogLine> log() {
        return log;
    }
}
