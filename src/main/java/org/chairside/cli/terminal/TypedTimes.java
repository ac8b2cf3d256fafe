package org.chairside.cli.terminal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import picocli.CommandLine.TypeConversionException;

/** Days and times as they are typed on the command line. */
public final class TypedTimes {
    private TypedTimes() {}

    /** A day such as {@code 2026-11-20}. */
    public static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("it is a date such as 2026-11-20");
        }
    }

    /** A time with its offset, such as {@code 2026-11-20T10:00:00-05:00}. */
    public static OffsetDateTime time(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("it is a time with its offset, such as 2026-11-20T10:00:00-05:00");
        }
    }
}
