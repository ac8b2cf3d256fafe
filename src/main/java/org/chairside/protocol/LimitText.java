package org.chairside.protocol;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.chairside.model.Component;
import org.chairside.model.Limit;
import org.chairside.model.Limit.Rule;
import org.chairside.model.Limit.Side;
import org.chairside.model.Stage;

/** Writes {@code [[limit]]} sections. */
record LimitText(TomlText toml) {
    void add(Limit limit) {
        toml.tables("limit").put("code", limit.code());
        rule(limit.rule());
        toml.put("level", Vocabulary.LEVELS.word(limit.level()))
                .put(
                        "stages",
                        Arrays.stream(Stage.values())
                                .filter(limit.stages()::contains)
                                .map(Vocabulary.STAGES::word)
                                .toList());
        if (limit.step() > 0) {
            toml.put("step", TomlText.decimal(limit.step(), LimitSection.decimals(limit.rule())));
        }
        limit.recheck().ifPresent(this::recheck);
        toml.put("source", limit.source().text()).put("verified", limit.source().verified());
    }

    private void recheck(Limit.Recheck recheck) {
        SequencedMap<String, Object> keys = new LinkedHashMap<>();
        keys.put("after", recheck.after());
        keys.put("every", recheck.every());
        keys.put("late-after", recheck.lateAfter());
        keys.put("clear", recheck.clear());
        toml.put("recheck", keys);
    }

    private void rule(Rule rule) {
        switch (rule) {
            case Rule.OfSet ofSet -> ofSet(ofSet);
            case Rule.Twice twice -> {
                ofSet(twice.rule());
                toml.put("twice-apart", twice.apart().toMinutes());
            }
            case Rule.Symptom symptom ->
                toml.put("effect", symptom.effect())
                        .put("severity-at-least", symptom.atLeast().grade());
        }
    }

    private void ofSet(Rule.OfSet rule) {
        Component component = rule.component();
        boolean up = rule.side() == Side.AT_LEAST;
        toml.put("component", component.code());
        switch (rule) {
            case Rule.Absolute absolute ->
                toml.put(up ? "at-least" : "at-most", TomlText.decimal(absolute.bound(), component.decimals()));
            case Rule.FromBaseline baseline ->
                toml.put(up ? "rise" : "fall", TomlText.decimal(Math.abs(baseline.change()), component.decimals()));
            case Rule.PercentFromBaseline percent ->
                toml.put(up ? "rise-percent" : "fall-percent", Math.abs(percent.percent()));
        }
    }
}
