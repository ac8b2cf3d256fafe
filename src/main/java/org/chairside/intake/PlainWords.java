package org.chairside.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chairside.model.text.CleanText;

/**
 * A dose or a route in words, as ordered. What has been misread in handwriting and print is refused at its characters:
 * routes and units by a short form that has been, naked points and trailing zeros (CLINICAL 7, hazards 6 and 8). What it
 * stands for is offered where it stands for one thing.
 */
public final class PlainWords {
    /** What a route is spelled out as, by its abbreviation. */
    private static final Map<String, String> ROUTES = Map.ofEntries(
            Map.entry("in", "intranasal"),
            Map.entry("sc", "subcutaneous"),
            Map.entry("sq", "subcutaneous"),
            Map.entry("subq", "subcutaneous"),
            Map.entry("sl", "sublingual"));

    /** Short forms that stand on no list of what has been misread: taken, and spelled out. */
    private static final Map<String, String> KNOWN = Map.of("iv", "intravenous", "im", "intramuscular", "po", "oral");

    private static final Map<String, String> DOSES = Map.ofEntries(
            Map.entry("u", "units"),
            Map.entry("iu", "international units"),
            Map.entry("ug", "micrograms"),
            Map.entry("\u00b5g", "micrograms"),
            Map.entry("mcg", "micrograms"),
            Map.entry("cc", "mL"),
            Map.entry("qd", "daily"),
            Map.entry("qod", "every other day"),
            Map.entry("sc", "subcutaneous"),
            Map.entry("sq", "subcutaneous"));

    private static final Pattern WORD = Pattern.compile("[\\p{L}\u00b5.]+");
    private static final List<Rule> NUMBERS = List.of(
            new Rule(Pattern.compile("(?<![0-9])[.,][0-9]+"), Refusal.NAKED_POINT, "0"),
            new Rule(Pattern.compile("(?<=[0-9])[.,]0+(?![0-9])"), Refusal.TRAILING_ZERO, ""));

    private PlainWords() {}

    /** How a medicine is given, spelled out. */
    public static FieldReading<String> route(String raw) {
        String typed = CleanText.seen(raw);
        return abbreviation(typed, ROUTES).orElseGet(() -> taken(spelledOut(typed)));
    }

    private static String spelledOut(String typed) {
        return WORD.matcher(typed).replaceAll(word -> {
            String plain = word.group().toLowerCase(Locale.ROOT).replace(".", "");
            return Matcher.quoteReplacement(KNOWN.getOrDefault(plain, word.group()));
        });
    }

    /** How much of a medicine, unit spelled out. */
    public static FieldReading<String> dose(String raw) {
        String typed = CleanText.seen(raw);
        return abbreviation(typed, DOSES).or(() -> number(typed)).orElseGet(() -> taken(typed));
    }

    private static FieldReading<String> taken(String typed) {
        return typed.isBlank() ? new FieldReading.Blank<>() : new FieldReading.Accepted<>(CleanText.line(typed));
    }

    private static Optional<FieldReading<String>> abbreviation(String typed, Map<String, String> meanings) {
        Matcher words = WORD.matcher(typed);
        while (words.find()) {
            String plain = words.group().toLowerCase(Locale.ROOT).replace(".", "");
            if (meanings.containsKey(plain)) {
                LineReading.Span at = new LineReading.Span(words.start(), words.end());
                return Optional.of(refused(Refusal.ABBREVIATION, at, typed, spaced(typed, at, meanings.get(plain))));
            }
        }
        return Optional.empty();
    }

    /** A word put behind a digit gets its space. */
    private static String spaced(String typed, LineReading.Span at, String word) {
        boolean glued = at.from() > 0 && Character.isDigit(typed.charAt(at.from() - 1));
        return glued ? " " + word : word;
    }

    private static Optional<FieldReading<String>> number(String typed) {
        for (Rule rule : NUMBERS) {
            Matcher found = rule.shape().matcher(typed);
            if (found.find()) {
                LineReading.Span at = new LineReading.Span(found.start(), found.end());
                String meant = rule.reason() == Refusal.NAKED_POINT ? rule.instead() + found.group() : rule.instead();
                return Optional.of(refused(rule.reason(), at, typed, meant));
            }
        }
        return Optional.empty();
    }

    private static FieldReading<String> refused(Refusal reason, LineReading.Span at, String typed, String instead) {
        return new FieldReading.Refused<>(reason, at, Optional.of(new EditedLine(typed).with(at, instead)));
    }

    /** A way of writing a number that is refused, and what goes in its place or before it. */
    private record Rule(Pattern shape, Refusal reason, String instead) {}
}
