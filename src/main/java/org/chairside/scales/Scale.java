package org.chairside.scales;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.model.Event;
import org.chairside.model.Range;

/**
 * A rating scale.
 *
 * @param code stable; what the journal keeps
 * @param name as shown
 * @param version the variant, named: several are in print
 * @param items what is asked, in order; empty where only the total may be kept
 * @param range what a total can be
 * @param note what has to be said beside it: which end is which, whom to thank, what it is not meant for
 */
public record Scale(String code, String name, String version, List<Item> items, Range range, Bands bands, String note) {
    public Scale {
        requireNonNull(code, "code");
        requireNonNull(range, "range");
        requireNonNull(bands, "bands");
        items = List.copyOf(items);
    }

    /**
     * One thing that is asked.
     *
     * @param choices what can be answered, in the order shown
     */
    public record Item(String code, String text, List<Choice> choices) {
        public Item {
            choices = List.copyOf(choices);
        }

        /** The choice worth this much. */
        public Optional<Choice> choice(int value) {
            return choices.stream().filter(choice -> choice.value() == value).findFirst();
        }
    }

    /** An answer and what it is worth. */
    public record Choice(int value, String text) {}

    /** Whether its items are here to be asked; of a licensed scale only name, version and total are kept. */
    public boolean isByItems() {
        return !items.isEmpty();
    }

    /**
     * The score of these answers, in the order of the items; null, or one too few, for what was not answered. A scale
     * without items has one answer, its total.
     *
     * @throws IllegalArgumentException if there are more answers than items, or one is not among the choices
     */
    public Score score(List<Integer> answers) {
        if (!isByItems()) {
            return total(answers);
        }
        if (answers.size() > items.size()) {
            throw new IllegalArgumentException(code + " has " + items.size() + " items");
        }
        List<Item> missing = new ArrayList<>();
        int total = 0;
        for (int i = 0; i < items.size(); i++) {
            Integer answer = i < answers.size() ? answers.get(i) : null;
            if (answer == null) {
                missing.add(items.get(i));
            } else {
                total += worth(items.get(i), answer);
            }
        }
        return missing.isEmpty() ? total(total) : new Score.Incomplete(missing);
    }

    private Score total(List<Integer> answers) {
        if (answers.size() > 1) {
            throw new IllegalArgumentException(code + " is kept as a total");
        }
        return answers.isEmpty() || answers.getFirst() == null
                ? new Score.Incomplete(List.of())
                : total(answers.getFirst());
    }

    private Score.Total total(int total) {
        if (!range.contains(total)) {
            throw new IllegalArgumentException(code + " goes from " + range.low() + " to " + range.high());
        }
        return new Score.Total(total, bands.words(total));
    }

    private int worth(Item item, int answer) {
        return item.choice(answer)
                .orElseThrow(() -> new IllegalArgumentException(code + ", " + item.code() + ": no answer " + answer))
                .value();
    }

    /** What is to be recorded of these answers and their score; of a scale that is kept as a total no answer. */
    public Event.ScaleScored scored(List<Integer> answers, Score.Total score, String rater) {
        return new Event.ScaleScored(
                code, version, isByItems() ? answers : List.of(), score.total(), score.words(), rater);
    }
}
