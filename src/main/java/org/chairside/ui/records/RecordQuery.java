package org.chairside.ui.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.chairside.intake.birth.BirthDateReader;
import org.chairside.intake.birth.SoughtBirth;
import org.chairside.words.SearchWords;

/**
 * What is looked for.
 *
 * @param typed as it stands in the line
 */
record RecordQuery(String typed, Filter filter, Narrowing narrowing) {
    static final RecordQuery EVERYTHING = new RecordQuery("", Filter.ALL, Narrowing.NONE);

    boolean isEverything() {
        return typed.isBlank() && !isNarrowed();
    }

    /** Whether something besides what is typed is in force. */
    boolean isNarrowed() {
        return filter != Filter.ALL || !narrowing.equals(Narrowing.NONE);
    }

    RecordQuery typed(String text) {
        return new RecordQuery(text, filter, narrowing);
    }

    RecordQuery only(Filter other) {
        return new RecordQuery(typed, other, narrowing);
    }

    RecordQuery only(Narrowing other) {
        return new RecordQuery(typed, filter, other);
    }

    /**
     * What a row must be apart from the filter. Safe for any thread.
     *
     * @param rooms their names, which may have blanks in them
     * @param births reads birth dates, as of today
     */
    Predicate<RecordRow> matching(List<String> rooms, BirthDateReader births, Locale language) {
        List<Predicate<RecordRow>> all = new ArrayList<>();
        if (!narrowing.equals(Narrowing.NONE)) {
            all.add(narrowing.on(births.today()));
        }
        List<String> words = SearchWords.of(roomsInOneWord(rooms)).words();
        DateWords dates = new DateWords(births.today(), language);
        Predicate<RecordRow> asTyped = all(words(words, dates));
        all.add(SoughtBirth.in(words, births)
                .map(sought -> asTyped.or(born(sought, dates)))
                .orElse(asTyped));
        return all(all);
    }

    /** Also those of whom only the year of birth is known: the row says so, and whoever looks decides. */
    private static Predicate<RecordRow> born(SoughtBirth sought, DateWords dates) {
        Predicate<RecordRow> rest = all(words(sought.rest(), dates));
        return row -> sought.canBe(row.summary().patient().born()) && rest.test(row);
    }

    private static Predicate<RecordRow> all(List<Predicate<RecordRow>> all) {
        return switch (all.size()) {
            case 0 -> _ -> true;
            case 1 -> all.getFirst();
            default -> row -> isAll(all, row);
        };
    }

    private static boolean isAll(List<Predicate<RecordRow>> all, RecordRow row) {
        for (Predicate<RecordRow> each : all) {
            if (!each.test(row)) {
                return false;
            }
        }
        return true;
    }

    private static List<Predicate<RecordRow>> words(List<String> typed, DateWords dates) {
        List<Predicate<RecordRow>> all = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        List<String> left = typed;
        while (!left.isEmpty()) {
            Optional<DateWords.Named> named = dates.first(left);
            int taken = named.map(DateWords.Named::words).orElse(1);
            List<String> these = left.subList(0, taken);
            named.ifPresentOrElse(each -> all.add(days(each.days(), these)), () -> plain.addAll(these));
            left = left.subList(taken, left.size());
        }
        if (!plain.isEmpty()) {
            SearchWords words = new SearchWords(plain);
            all.add(row -> words.find(row.text()));
        }
        return all;
    }

    /** Somebody may be called May, and a date of birth is typed like any other. */
    private static Predicate<RecordRow> days(Days days, List<String> typed) {
        SearchWords words = new SearchWords(typed);
        return row ->
                days.has(row.day()) || days.hasBirth(row.summary().patient().born()) || words.find(row.text());
    }

    /** So that {@code room 4} is the room, not any room on the fourth of a month. */
    private String roomsInOneWord(List<String> rooms) {
        String joined = typed.toLowerCase(Locale.ROOT);
        for (String room : rooms) {
            String name = room.toLowerCase(Locale.ROOT);
            joined = joined.replace(name, name.replaceAll("\\s", ""));
        }
        return joined;
    }
}
