package org.chairside.ui.entry;

import java.time.Instant;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.TakenSet;
import org.chairside.intake.FieldReading;
import org.chairside.intake.LineReading;
import org.chairside.intake.Situation;
import org.chairside.intake.TimeField;
import org.chairside.intake.TypedLine;
import org.chairside.model.Vitals;
import org.chairside.ui.submit.SessionContext;

/** Reads typed lines as the session stands. */
public final class SessionLineReader {
    private final SessionContext context;

    public SessionLineReader(SessionContext context) {
        this.context = context;
    }

    /** A line typed now. */
    LineReading read(String line, Instant now) {
        Chart chart = context.chart();
        return TypedLine.read(line, situation(now, now, chart.lastSet().map(TakenSet::vitals)));
    }

    /** A line that is to stand in place of an earlier one: it is held against what was before that one. */
    public LineReading readInPlaceOf(ChartEntry line, String text, Instant now) {
        Optional<Vitals> before = context.chart().sets().reversed().stream()
                .filter(set -> set.takenAt().isBefore(line.happenedAt()))
                .findFirst()
                .map(TakenSet::vitals);
        return TypedLine.read(text, situation(now, line.happenedAt(), before));
    }

    /** A time typed in a field of its own; blank stands for now. */
    public FieldReading<Instant> time(String typed, Instant now) {
        return TimeField.read(typed, situation(now, now, Optional.empty()));
    }

    private Situation situation(Instant now, Instant stageAt, Optional<Vitals> last) {
        Chart chart = context.chart();
        return new Situation(
                chart.protocol(),
                chart.doses().stageAt(stageAt),
                chart.openedAt(),
                now,
                context.ui().words().zone(),
                last,
                chart.baselineVitals());
    }
}
