package org.chairside.protocol;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.chairside.model.Component;
import org.chairside.model.Limit;
import org.chairside.model.Limit.Rule;
import org.chairside.model.Limit.Side;
import org.chairside.model.Severity;
import org.chairside.model.Stage;

/**
 * Reads one {@code [[limit]]}: of a component, exactly one key says what is compared; or it is of an effect.
 *
 * @param effects the codes of the checklist, which a limit of an effect must name
 */
record LimitSection(Set<String> effects) {
    static final List<String> KINDS = List.of("at-least", "at-most", "rise", "fall", "rise-percent", "fall-percent");
    private static final Rule.OfSet HARMLESS = new Rule.Absolute(Component.SYSTOLIC, Side.AT_LEAST, 0);

    Limit read(TomlSection limit) {
        Rule rule = rule(limit);
        return new Limit(
                ProtocolReader.code(limit),
                rule,
                limit.choice("level", Vocabulary.LEVELS),
                stages(limit),
                limit.figures().scaledOrZero("step", decimals(rule)),
                limit.sectionIfAny("recheck", LimitSection::recheck),
                source(limit));
    }

    private static Limit.Recheck recheck(TomlSection recheck) {
        return new Limit.Recheck(
                ScheduleSection.minutes(recheck, "after", ProtocolBounds.SOME_MINUTES),
                ScheduleSection.minutes(recheck, "every", ProtocolBounds.SOME_MINUTES),
                ScheduleSection.minutes(recheck, "late-after", ProtocolBounds.MINUTES),
                recheck.figures().number("clear", ProtocolBounds.READINGS));
    }

    static Limit.Source source(TomlSection section) {
        return new Limit.Source(section.text("source"), section.flag("verified"));
    }

    private static Set<Stage> stages(TomlSection limit) {
        List<Stage> stages = limit.choices("stages", Vocabulary.STAGES);
        if (stages.isEmpty() && limit.has("stages")) {
            limit.fault("stages", "must name at least one stage");
        }
        return Set.copyOf(stages);
    }

    /** In the unit of the component; in grades of severity for an effect. */
    static int decimals(Rule rule) {
        return switch (rule) {
            case Rule.OfSet ofSet -> ofSet.component().decimals();
            case Rule.Twice twice -> twice.rule().component().decimals();
            case Rule.Symptom _ -> 0;
        };
    }

    private Rule rule(TomlSection limit) {
        if (limit.asks("effect")) {
            if (limit.has("component")) {
                limit.fault("effect", "cannot stand beside a component");
            }
            return symptom(limit);
        }
        if (!limit.has("component")) {
            limit.fault("component", "is missing, or effect in its place");
            return HARMLESS;
        }
        Rule.OfSet ofSet = ofSet(limit, limit.choice("component", Vocabulary.COMPONENTS));
        return limit.asks("twice-apart")
                ? new Rule.Twice(
                        ofSet, Duration.ofMinutes(limit.figures().number("twice-apart", ProtocolBounds.SOME_MINUTES)))
                : ofSet;
    }

    private Rule symptom(TomlSection limit) {
        String effect = limit.text("effect");
        if (!effect.isBlank() && !effects.contains(effect)) {
            limit.fault("effect", "must be the code of an effect of the list");
        }
        return new Rule.Symptom(
                effect, Severity.ofGrade(limit.figures().number("severity-at-least", ProtocolBounds.GRADES)));
    }

    private static Rule.OfSet ofSet(TomlSection limit, Component component) {
        List<String> given = KINDS.stream().filter(limit::asks).toList();
        if (given.size() != 1) {
            limit.fault("component", "needs exactly one of " + String.join(", ", KINDS) + " beside it");
            return HARMLESS;
        }
        String kind = given.getFirst();
        return switch (kind) {
            case "at-least" -> new Rule.Absolute(component, Side.AT_LEAST, bound(limit, kind, component));
            case "at-most" -> new Rule.Absolute(component, Side.AT_MOST, bound(limit, kind, component));
            case "rise" -> new Rule.FromBaseline(component, Side.AT_LEAST, change(limit, kind, component));
            case "fall" -> new Rule.FromBaseline(component, Side.AT_MOST, -change(limit, kind, component));
            case "rise-percent" ->
                new Rule.PercentFromBaseline(
                        component, Side.AT_LEAST, limit.figures().number(kind, ProtocolBounds.RISE_PERCENT));
            default ->
                new Rule.PercentFromBaseline(
                        component, Side.AT_MOST, -limit.figures().number(kind, ProtocolBounds.FALL_PERCENT));
        };
    }

    private static int bound(TomlSection limit, String kind, Component component) {
        int bound = limit.figures().scaled(kind, component.decimals());
        if (!component.allowed().contains(bound)) {
            limit.fault(kind, "must be a value that the unit allows");
        }
        return bound;
    }

    private static int change(TomlSection limit, String kind, Component component) {
        int change = limit.figures().scaled(kind, component.decimals());
        if (change <= 0) {
            limit.fault(kind, "must be above 0");
        }
        return change;
    }
}
