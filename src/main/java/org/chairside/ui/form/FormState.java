package org.chairside.ui.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chairside.ui.entry.Answer;

/**
 * What a form says.
 *
 * @param glance what has to be seen before anything is typed
 * @param echo what was understood of the fields
 * @param offers what is offered for empty fields
 * @param at the field the answer is about
 */
public record FormState(
        String glance, List<String> echo, Map<FieldName, String> offers, Answer answer, Optional<FieldName> at) {
    static final FormState NONE = new FormState("", List.of(), Map.of(), new Answer.Quiet(), Optional.empty());

    public FormState {
        echo = List.copyOf(echo);
        offers = Map.copyOf(offers);
    }

    FormState with(String newGlance, List<String> newEcho, Map<FieldName, String> newOffers) {
        return new FormState(newGlance, newEcho, newOffers, answer, at);
    }

    FormState with(Answer newAnswer, Optional<FieldName> newAt) {
        return new FormState(glance, echo, offers, newAnswer, newAt);
    }
}
