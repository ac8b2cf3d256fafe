package org.chairside.ui.records;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.chairside.model.SessionSummary;
import org.chairside.ui.kit.UiContext;

/** The words for when something that is wanted of a session is due. Safe for any thread. */
final class DueDays {
    private final UiContext ui;

    DueDays(UiContext ui) {
        this.ui = ui;
    }

    /** Until when something is wanted, in days: {@code 3 days left}, {@code 2 days overdue}; empty where nothing is. */
    String left(SessionSummary row, Filter todo) {
        return todo.due(row)
                .map(at -> days(at, row.zone()))
                .map(days -> ui.text("records.due", days, Math.abs(days)))
                .orElse("");
    }

    private long days(Instant due, ZoneId zone) {
        return ChronoUnit.DAYS.between(
                ui.clock().getNow().atZone(zone).toLocalDate(), due.atZone(zone).toLocalDate());
    }

    /** The day it is due, or the time. */
    String at(SessionSummary row, Filter todo) {
        return todo.due(row)
                .map(at -> todo == Filter.FORMS
                        ? ui.words().date(at.atZone(row.zone()).toLocalDate())
                        : ui.words().at(row.zone()).dateTime(at))
                .orElse("");
    }
}
