package org.chairside.export.rems;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.chairside.export.page.PageLanguage;

/**
 * The words of the sheet, by key, and its notation. Dates read as everywhere in the program and are copied as the form of
 * that country has them: month, day, year.
 *
 * @param zone the wall clock of the session
 */
record Wording(PageLanguage language, ZoneId zone) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter COPIED = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    String text(String key, Object... parts) {
        return new MessageFormat(language.words("rems").bundle().getString(key), Locale.ROOT).format(parts);
    }

    RemsAnswer.Said date(LocalDate date, String from) {
        return new RemsAnswer.Said(date(date), COPIED.format(date), from);
    }

    String date(LocalDate date) {
        return DATE.format(date);
    }

    LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    String time(Instant moment) {
        return TIME.format(moment.atZone(zone));
    }

    /** Whole minutes, rounded down, with a sign only below zero. */
    static String minutes(Duration span) {
        return Long.toString(Math.floorDiv(span.toSeconds(), 60L));
    }
}
