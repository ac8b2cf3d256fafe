package org.chairside.words;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import org.chairside.model.text.CleanText;

/** A time in the past as somebody types it: {@code 14:05}, {@code 05-Apr-2026 14:05} or {@code 2026-04-05 14:05}. */
public final class PastTime {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[d-MMM-uuuu][uuuu-MM-dd]")
            .toFormatter(Locale.ENGLISH);

    private PastTime() {}

    /**
     * The time meant: now for nothing typed; for a time without a date its last occurrence. Empty if it cannot be read, or
     * lies ahead.
     */
    public static Optional<Instant> read(String typed, Instant now, ZoneId zone) {
        String[] parts = CleanText.line(typed).split("\\s+", -1);
        if (typed.isBlank()) {
            return Optional.of(now);
        }
        return switch (parts.length) {
            case 1 -> clock(parts[0]).map(time -> lastOccurrence(time, now.atZone(zone)));
            case 2 ->
                day(parts[0])
                        .flatMap(day -> clock(parts[1])
                                .map(time -> day.atTime(time).atZone(zone).toInstant()))
                        .filter(at -> !at.isAfter(now));
            default -> Optional.empty();
        };
    }

    private static Instant lastOccurrence(LocalTime time, ZonedDateTime now) {
        ZonedDateTime today = now.toLocalDate().atTime(time).atZone(now.getZone());
        return today.isAfter(now) ? today.minusDays(1).toInstant() : today.toInstant();
    }

    private static Optional<LocalTime> clock(String text) {
        try {
            return Optional.of(LocalTime.parse(text, CLOCK));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
