package org.chairside.ui.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chairside.intake.FieldDoubt;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.intake.LineReading.Span;

/** What a form was read as. */
public sealed interface FormReading {
    /** What was understood, in words, for the line below the fields. */
    List<String> echo();

    /** What is offered for an empty field, shown greyed and taken only by a key. */
    Map<FieldName, String> offers();

    /**
     * Ready to be saved, once what is doubted has been confirmed.
     *
     * @param doubts the gravest first; usually none
     */
    record Ready(List<Proposed> events, List<FieldDoubt> doubts, List<String> echo, Map<FieldName, String> offers)
            implements FormReading {
        public Ready {
            events = List.copyOf(events);
            doubts = List.copyOf(doubts);
            echo = List.copyOf(echo);
            offers = Map.copyOf(offers);
        }
    }

    /**
     * Not to be saved like this.
     *
     * @param at the characters of the field that are the matter
     * @param suggestion the whole field as it may have been meant
     */
    record Refused(
            FieldName field,
            String why,
            Span at,
            Optional<String> suggestion,
            List<String> echo,
            Map<FieldName, String> offers)
            implements FormReading {
        public Refused {
            echo = List.copyOf(echo);
            offers = Map.copyOf(offers);
        }
    }
}
