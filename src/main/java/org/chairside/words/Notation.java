package org.chairside.words;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chairside.model.BirthDate;
import org.chairside.model.Dose;
import org.chairside.model.Gender;
import org.chairside.model.Role;
import org.chairside.model.Sex;

/**
 * How dates, times, spans and amounts are written on screen (UX 2): the same on every computer, whatever its regional
 * settings. Safe for any thread.
 */
public final class Notation {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Messages messages;
    private final ZoneId zone;
    private final ZoneId here;
    private final DateTimeFormatter day;

    /** @param zone the wall clock of the room */
    public Notation(Messages messages, ZoneId zone) {
        this(messages, zone, zone);
    }

    private Notation(Messages messages, ZoneId zone, ZoneId here) {
        this.messages = requireNonNull(messages, "messages");
        this.zone = requireNonNull(zone, "zone");
        this.here = here;
        this.day = DateTimeFormatter.ofPattern("dd-MMM-yyyy", messages.language());
    }

    /** {@code 05-Apr-2026}. */
    public String date(LocalDate date) {
        return day.format(date);
    }

    /** Whether people here write the month of a date before the day. */
    public boolean isMonthFirst() {
        return messages.text("words.date.order").equals("month first");
    }

    /** {@code 05-Apr-1981}, or {@code 1981} where only the year is known. */
    public String birth(BirthDate born) {
        return switch (born) {
            case BirthDate.Exact(LocalDate date) -> date(date);
            case BirthDate.YearOnly(int year) -> Integer.toString(year);
        };
    }

    /** As a number of years: {@code 45}; of a year alone {@code 44 or 45}. */
    public String age(BirthDate born, LocalDate today) {
        BirthDate.Age age = born.ageOn(today);
        return age.isExact()
                ? Integer.toString(age.atLeast())
                : messages.text("words.age.either", age.atLeast(), age.atMost());
    }

    /** As a banner has both: {@code 05-Apr-1981 (45y)}, {@code 1981 (44 or 45y)}. */
    public String birthAndAge(BirthDate born, LocalDate today) {
        return messages.text("words.birth-and-age", birth(born), age(born, today));
    }

    /** With the month in full, so that it can be read in one way only: {@code July 14, 1981}. */
    public String dateInFull(LocalDate date) {
        return DateTimeFormatter.ofPattern(messages.text("words.date.full"), messages.language())
                .format(date);
    }

    /** The date of an instant in the room: {@code 05-Apr-2026}. */
    public String date(Instant instant) {
        return day.format(at(instant));
    }

    /** Twenty-four hours, no seconds: {@code 14:05}. */
    public String time(Instant instant) {
        return MINUTE.format(at(instant));
    }

    /** With seconds, for the clock and the audit view: {@code 14:05:09}. */
    public String timeWithSeconds(Instant instant) {
        return SECOND.format(at(instant));
    }

    /** {@code 05-Apr-2026 14:05}. */
    public String dateTime(Instant instant) {
        return date(instant) + ' ' + time(instant);
    }

    /**
     * Whole minutes, biggest unit first, no zeros: {@code 1hr 25min}, {@code 40min}, {@code 2hr}; below a minute
     * {@code 0min}. The sign is dropped.
     */
    public String duration(Duration span) {
        long minutes = span.abs().toMinutes();
        long days = minutes / 1440;
        long hours = minutes % 1440 / 60;
        List<String> parts = new ArrayList<>();
        if (days > 0) {
            parts.add(messages.text("words.days", days));
        }
        if (hours > 0) {
            parts.add(messages.text("words.hours", hours));
        }
        if (minutes % 60 > 0 || parts.isEmpty()) {
            parts.add(messages.text("words.minutes", minutes % 60));
        }
        return String.join(" ", parts);
    }

    /** How long ago: {@code 3min ago}, below a minute {@code just now}. */
    public String ago(Instant then, Instant now) {
        Duration span = Duration.between(then, now);
        return span.toMinutes() < 1 ? messages.text("words.now") : messages.text("words.ago", duration(span));
    }

    /** Time since a start, as on the board: {@code T+38min}. */
    public String since(Instant start, Instant now) {
        return messages.text("words.since", duration(Duration.between(start, now)));
    }

    /** No trailing zero, a leading zero, commas from 1,000: {@code 0.5}, {@code 56}, {@code 1,250}. */
    public String number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }

    /** The amount with its unit: {@code 56 mg}, {@code 0.5 mg}. */
    public String dose(Dose dose) {
        return messages.text("words.milligrams", number(dose.milligrams()));
    }

    /** A change with its sign: {@code +22}, {@code -3}, {@code 0}; the minus is a real one. */
    public String change(int change) {
        return change > 0 ? "+" + change : change < 0 ? "\u2212" + -change : "0";
    }

    public String sex(Sex sex) {
        return messages.text("words.sex." + sex.name().toLowerCase(Locale.ROOT));
    }

    public String gender(Gender gender) {
        return messages.text("words.gender." + gender.name().toLowerCase(Locale.ROOT));
    }

    public String role(Role role) {
        return messages.text("words.role." + role.name().toLowerCase(Locale.ROOT));
    }

    /** The same by the wall clock of another place. */
    public Notation at(ZoneId place) {
        return new Notation(messages, place, here);
    }

    /** Whether at some time of a day the wall clock shows another time than this computer's. */
    public boolean isElsewhere(LocalDate date) {
        return Stream.of(date, date.plusDays(1))
                .map(each -> each.atStartOfDay(zone).toInstant())
                .anyMatch(each ->
                        !zone.getRules().getOffset(each).equals(here.getRules().getOffset(each)));
    }

    /** Whose wall clock it is: {@code New York}, {@code UTC-05:00}. */
    public String place() {
        return name(zone);
    }

    /** Where this computer is set to be, as {@link #place}. */
    public String placeOfComputer() {
        return name(here);
    }

    private static String name(ZoneId place) {
        return place.equals(ZoneOffset.UTC)
                ? "UTC"
                : place instanceof ZoneOffset
                        ? "UTC" + place.getId()
                        : place.getId()
                                .substring(place.getId().lastIndexOf('/') + 1)
                                .replace('_', ' ');
    }

    /** The wall clock of the room. */
    public ZoneId zone() {
        return zone;
    }

    private ZonedDateTime at(Instant instant) {
        return instant.atZone(zone);
    }
}
