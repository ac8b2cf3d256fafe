package org.chairside.ui.session.overview;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.Obstacle;
import org.chairside.chart.Readiness;
import org.chairside.model.SessionState;
import org.chairside.ui.submit.SessionContext;
import org.chairside.words.ObstacleWords;

/** The line "can leave when": a reminder of the protocol's rule, never a release (CLINICAL 7, hazards 13 and 14). */
public final class LeaveStates {
    private static final int NAMED = 2;

    private final SessionContext context;
    private final ObstacleWords obstacles;

    public LeaveStates(SessionContext context) {
        this.context = context;
        this.obstacles = new ObstacleWords(context.ui().messages(), context.ui().words());
    }

    public LeaveState of(Chart chart, Instant now) {
        if (chart.state() != SessionState.OPEN) {
            return LeaveState.NONE;
        }
        Readiness readiness = Readiness.of(chart, now);
        List<String> against = readiness.obstacles().stream()
                .filter(obstacle -> !(obstacle instanceof Obstacle.TimeNotUp))
                .map(obstacle -> obstacles.say(obstacle, chart))
                .toList();
        boolean observed = chart.protocol().release().observe().isPositive();
        String when = String.join(context.text("session.leave.joint"), when(readiness, observed, now));
        if (readiness.isReady()) {
            String nothing = context.text("session.leave.ready", when);
            return new LeaveState(nothing, nothing, true);
        }
        if (against.isEmpty()) {
            return new LeaveState(when, context.text("session.leave.spoken.time", when), false);
        }
        String named = against.stream().limit(NAMED).collect(joining("; "));
        int more = against.size() - NAMED;
        return new LeaveState(
                context.text("session.leave.still", when, named, Math.max(0, more)),
                context.text("session.leave.spoken", when, against.size(), String.join("; ", against)),
                false);
    }

    /** The earliest time, and the other clock where it says something else. */
    private List<String> when(Readiness readiness, boolean observed, Instant now) {
        List<String> said = new ArrayList<>();
        said.add(readiness
                .earliest()
                .map(earliest -> now.isBefore(earliest)
                        ? context.text("session.leave.from", time(earliest), left(now, earliest))
                        : context.text("session.leave.since", time(earliest)))
                .orElse(context.text("session.leave.unknown")));
        boolean two = observed
                && readiness.byFirst().isPresent()
                && !readiness
                        .byFirst()
                        .map(this::time)
                        .equals(readiness.byLast().map(this::time));
        if (two) {
            said.add(clock("session.leave.by-first", readiness.byFirst()));
            said.add(clock("session.leave.by-last", readiness.byLast()));
        }
        return said;
    }

    private String clock(String key, Optional<Instant> at) {
        return context.text(key, at.map(this::time).orElse(context.text("session.leave.open")));
    }

    private String time(Instant at) {
        return context.ui().words().time(at);
    }

    private String left(Instant now, Instant until) {
        return context.ui().words().duration(Duration.between(now, until).plusSeconds(59));
    }
}
