package org.chairside.ui.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.TakenSet;
import org.chairside.intake.EarlierSet;
import org.chairside.intake.FieldReading;
import org.chairside.intake.LineReading;
import org.chairside.intake.Situation;
import org.chairside.intake.TimeField;
import org.chairside.intake.TypedLine;
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
        return TypedLine.read(
                line, situation(now, now, chart.lastSet().map(SessionLineReader::earlier)), context.order());
    }

    /** A line that is to stand in place of an earlier one: it is held against what was before that one, and keeps its time unless one is typed. */
    public LineReading readInPlaceOf(ChartEntry line, String text, Instant now) {
        Optional<EarlierSet> before = context.chart().sets().reversed().stream()
                .filter(set -> set.takenAt().isBefore(line.happenedAt()))
                .findFirst()
                .map(SessionLineReader::earlier);
        return TypedLine.read(text, situation(latest(line, now), line.happenedAt(), before), context.order())
                .unlessTimed(line.happenedAt());
    }

    /** The latest that an entry can be moved to by a time of day: a day later the same words would be another day's. */
    public static Instant latest(ChartEntry line, Instant now) {
        Instant later = line.happenedAt().plus(Duration.ofHours(12));
        return later.isBefore(now) ? later : now;
    }

    private static EarlierSet earlier(TakenSet set) {
        return new EarlierSet(set.vitals(), set.takenAt());
    }

    /** A time typed in a field of its own; blank stands for now. */
    public FieldReading<Instant> time(String typed, Instant now) {
        return TimeField.read(typed, situation(now, now, Optional.empty()));
    }

    private Situation situation(Instant now, Instant stageAt, Optional<EarlierSet> last) {
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
