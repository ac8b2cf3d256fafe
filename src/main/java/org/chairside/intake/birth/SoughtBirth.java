package org.chairside.intake.birth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.model.BirthDate;

/**
 * A birth date within what is typed to find somebody.
 *
 * @param days it may mean, at least one
 * @param rest the words beside it
 */
public record SoughtBirth(List<LocalDate> days, List<String> rest) {
    /** {@code July 14, 1981} has three words. */
    private static final int MOST_WORDS = 3;

    public SoughtBirth {
        days = List.copyOf(days);
        rest = List.copyOf(rest);
    }

    /** The first day that is named, with as many words as will do; a year alone names none. */
    public static Optional<SoughtBirth> in(List<String> words, BirthDateReader reader) {
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + MOST_WORDS); to > from; to--) {
                List<LocalDate> days =
                        reader.read(String.join(" ", words.subList(from, to))).days();
                if (!days.isEmpty()) {
                    List<String> rest = new ArrayList<>(words.subList(0, from));
                    rest.addAll(words.subList(to, words.size()));
                    return Optional.of(new SoughtBirth(days, rest));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether it means that day and no other. */
    public boolean is(BirthDate born) {
        return days.size() == 1 && born.equals(BirthDate.of(days.getFirst()));
    }

    /** Whether it may mean a birth date; a year of which the day is not known may be that of any day in it. */
    public boolean canBe(BirthDate born) {
        return days.stream().map(BirthDate::of).anyMatch(born::canBe);
    }
}
