package org.chairside.ui.session.overview;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.Due;
import org.chairside.chart.Timetable;
import org.chairside.chart.Timetable.Slot.Reason;
import org.chairside.model.Limit;
import org.chairside.model.Schedule;
import org.chairside.ui.kit.DueWords;
import org.chairside.ui.submit.SessionContext;

/** Makes the due clock anew from chart and wall clock, so that nothing can freeze it (CLINICAL 7, hazards 4 and 10). */
public final class DueStates {
    private final SessionContext context;
    private final DueWords words;

    public DueStates(SessionContext context) {
        this.context = context;
        this.words = context.dueWords();
    }

    public DueState of(Chart chart, Instant now) {
        Due due = Due.of(chart, now);
        return new DueState(
                clock(chart, due),
                chart.closedAt().isPresent() ? context.clinicalWords().state(chart.state()) : state(due),
                further(due),
                schedule(chart, due, now),
                DueWords.level(due),
                DueWords.glyph(due),
                due instanceof Due.Wanted wanted && wanted.urgency() == Due.Urgency.OVERDUE_FURTHER);
    }

    /** The word before the figure, so that both together say one thing: {@code Overdue}, {@code 6min}. */
    private String state(Due due) {
        return due instanceof Due.Wanted wanted
                ? context.text("session.due.word."
                        + wanted.urgency().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                : context.text("due.nothing");
    }

    /** What it is for, and of one that is planned how long it is still. */
    private String further(Due due) {
        boolean planned = due instanceof Due.Wanted wanted && wanted.urgency() == Due.Urgency.PLANNED;
        return planned ? words.aside(due) : words.point(due);
    }

    /** What can be read across the room. */
    private String clock(Chart chart, Due due) {
        return switch (due) {
            case Due.Nothing() ->
                chart.closedAt().map(context.ui().words()::time).orElse(context.text("session.due.none"));
            case Due.Wanted(var slot, var urgency, var until) ->
                switch (urgency) {
                    case PLANNED -> context.ui().words().time(slot.at());
                    case SOON -> context.ui().words().duration(until.plus(Duration.ofSeconds(59)));
                    case NOW -> context.text("session.due.now");
                    case OVERDUE, OVERDUE_FURTHER -> context.ui().words().duration(until);
                };
        };
    }

    private String schedule(Chart chart, Due due, Instant now) {
        return switch (due) {
            case Due.Nothing() -> "";
            case Due.Wanted(var slot, var _, var _) ->
                switch (slot.reason()) {
                    case Reason.Interval() -> regular(chart, slot, now);
                    case Reason.Fixed(var point) -> fixed(point);
                    case Reason.Recheck(Limit limit, var _) -> recheck(chart, limit);
                    case Reason.AskAgain(Limit limit, var _) -> recheck(chart, limit);
                };
        };
    }

    private String fixed(Schedule.FixedPoint point) {
        return context.text(
                "session.due.fixed", duration(point.after()), duration(point.early()), duration(point.late()));
    }

    /** Which limit asks for it, and how the protocol goes on. */
    private String recheck(Chart chart, Limit limit) {
        return context.text(
                "session.due.recheck",
                context.clinicalWords().rule(limit, chart.protocol()),
                limit.recheck().map(context.clinicalWords()::recheck).orElse(""));
    }

    private String regular(Chart chart, Timetable.Slot slot, Instant now) {
        Optional<Schedule.Phase> phase = chart.protocol().schedule().phases().stream()
                .filter(each -> each.stage() == chart.doses().stageAt(now)
                        && each.every().equals(slot.interval()))
                .findFirst();
        return phase.map(each -> context.text(
                        each.times() == 1 ? "session.due.once" : "session.due.every",
                        duration(each.every()),
                        context.text("session.due.anchor."
                                + each.anchor().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        duration(each.lateAfter())))
                .orElse("");
    }

    private String duration(Duration span) {
        return context.ui().words().duration(span);
    }
}
