package org.chairside.ui.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a form says.
 *
 * @param glance what has to be seen before anything is typed
 * @param echo what was understood of the fields
 * @param offers what is offered for empty fields
 * @param at the field the answer is about
 */
public record FormFace(
        String glance, List<String> echo, Map<FieldName, String> offers, Answer answer, Optional<FieldName> at) {
    static final FormFace NONE = new FormFace("", List.of(), Map.of(), new Answer.Quiet(), Optional.empty());

    public FormFace {
        echo = List.copyOf(echo);
        offers = Map.copyOf(offers);
    }

    FormFace with(String newGlance, List<String> newEcho, Map<FieldName, String> newOffers) {
        return new FormFace(newGlance, newEcho, newOffers, answer, at);
    }

    FormFace with(Answer newAnswer, Optional<FieldName> newAt) {
        return new FormFace(glance, echo, offers, newAnswer, newAt);
    }
}
