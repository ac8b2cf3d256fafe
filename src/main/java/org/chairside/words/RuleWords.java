package org.chairside.words;

import java.math.BigDecimal;
import org.chairside.model.Component;
import org.chairside.model.EffectTerm;
import org.chairside.model.Limit;
import org.chairside.model.Protocol;
import org.chairside.model.Severity;

/** The rule of a limit as a sentence with its unit. */
record RuleWords(Messages messages, Notation notation, ClinicalWords words) {
    /** As {@code Systolic 40 mmHg or more above baseline}; an effect is called as the protocol does. */
    String of(Limit.Rule rule, Protocol protocol) {
        return switch (rule) {
            case Limit.Rule.OfSet each -> of(each);
            case Limit.Rule.Twice(var each, var apart) ->
                messages.text("limit.twice", of(each), notation.duration(apart));
            case Limit.Rule.Symptom(String effect, Severity atLeast) ->
                messages.text(
                        "limit.symptom",
                        protocol.effect(effect).map(EffectTerm::name).orElse(effect),
                        words.severity(atLeast));
        };
    }

    private String of(Limit.Rule.OfSet rule) {
        return switch (rule) {
            case Limit.Rule.Absolute(Component component, Limit.Side side, int bound) ->
                scored(said("absolute", component, side, bound), component, bound);
            case Limit.Rule.FromBaseline(Component component, Limit.Side side, int change) ->
                said("baseline", component, side, Math.abs(change));
            case Limit.Rule.PercentFromBaseline(Component component, Limit.Side side, int percent) ->
                messages.text(
                        side == Limit.Side.AT_LEAST ? "limit.baseline.least" : "limit.baseline.most",
                        words.component(component),
                        notation.number(BigDecimal.valueOf(Math.abs(percent))),
                        "%");
        };
    }

    private String said(String kind, Component component, Limit.Side side, int scaled) {
        String bound = notation.number(BigDecimal.valueOf(scaled, component.decimals()));
        String key = "limit." + kind + (side == Limit.Side.AT_LEAST ? ".least" : ".most");
        return messages.text(
                key, words.component(component), bound, component.vital().unit());
    }

    /** With what a sedation score means (CLINICAL 7, hazard 20). */
    private String scored(String said, Component component, int score) {
        return component == Component.SEDATION
                ? messages.text("vital.number.scored", said, words.sedation(score))
                : said;
    }
}
