package org.chairside.ui.records;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.chairside.model.SessionState;
import org.chairside.model.SessionSummary;

/** Which sessions are listed: all, or those of which something is still wanted. */
public enum Todo {
    ALL,
    /** The monitoring form is not sent yet. */
    FORMS,
    /** Nobody has yet asked the patient how the day was. */
    FOLLOW_UPS;

    /** When it is due in a session that is over; empty where nothing of this sort is wanted. Of {@link #ALL} nothing is. */
    Optional<Instant> due(SessionSummary row) {
        if (row.state() == SessionState.OPEN) {
            return Optional.empty();
        }
        return switch (this) {
            case ALL -> Optional.empty();
            case FORMS ->
                row.owed().remsDue().map(day -> day.atStartOfDay(row.zone()).toInstant());
            case FOLLOW_UPS -> row.owed().followUpDue();
        };
    }

    boolean lists(SessionSummary row) {
        return this == ALL || due(row).isPresent();
    }

    /** Whether it should have been done by now; a form has until the end of its day. */
    boolean isOver(SessionSummary row, Instant now) {
        ZoneId zone = row.zone();
        return switch (this) {
            case ALL -> false;
            case FORMS ->
                row.owed()
                        .remsDue()
                        .filter(day -> day.isBefore(now.atZone(zone).toLocalDate()))
                        .isPresent();
            case FOLLOW_UPS -> due(row).filter(now::isAfter).isPresent();
        };
    }

    /** What is due first stands first. */
    Comparator<RecordRow> order() {
        return Comparator.comparing(row -> due(row.summary()).orElse(Instant.MAX));
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Todo next() {
        return switch (this) {
            case ALL -> FORMS;
            case FORMS -> FOLLOW_UPS;
            case FOLLOW_UPS -> ALL;
        };
    }
}
