package org.chairside.protocol;

import java.util.List;
import java.util.Set;
import org.chairside.model.Component;
import org.chairside.model.Limit;
import org.chairside.model.Limit.Rule;
import org.chairside.model.Limit.Side;
import org.chairside.model.Stage;

/** Reads one {@code [[limit]]}: exactly one of at-least, at-most, rise and fall says what is compared. */
final class LimitSection {
    private static final List<String> KINDS = List.of("at-least", "at-most", "rise", "fall");
    private static final Words<Component> COMPONENTS = Words.of(Component.class, Component::code);
    private static final Words<Limit.Level> LEVELS = Words.of(Limit.Level.class);
    private static final Words<Stage> STAGES = Words.of(Stage.class);

    private LimitSection() {}

    static Limit read(Section limit) {
        return new Limit(
                ProtocolReader.code(limit),
                rule(limit, limit.choice("component", COMPONENTS)),
                limit.choice("level", LEVELS),
                stages(limit),
                limit.numberOr("step", 0, 999, 0),
                new Limit.Source(limit.text("source"), limit.flag("verified")));
    }

    private static Set<Stage> stages(Section limit) {
        List<Stage> stages = limit.choices("stages", STAGES);
        if (stages.isEmpty() && limit.has("stages")) {
            limit.fault("stages", "must name at least one stage");
        }
        return Set.copyOf(stages);
    }

    private static Rule rule(Section limit, Component component) {
        List<String> given = KINDS.stream().filter(limit::has).toList();
        if (given.size() != 1) {
            limit.fault("component", "needs exactly one of at-least, at-most, rise, fall beside it");
        }
        Rule rule = new Rule.Absolute(component, Side.AT_LEAST, 0);
        for (String kind : given) {
            rule = rule(component, kind, limit.scaled(kind, component.decimals()), limit);
        }
        return rule;
    }

    private static Rule rule(Component component, String kind, int bound, Section limit) {
        if (kind.equals("rise") || kind.equals("fall")) {
            if (bound <= 0) {
                limit.fault(kind, "must be above 0");
            }
            return kind.equals("rise")
                    ? new Rule.FromBaseline(component, Side.AT_LEAST, bound)
                    : new Rule.FromBaseline(component, Side.AT_MOST, -bound);
        }
        return new Rule.Absolute(component, kind.equals("at-least") ? Side.AT_LEAST : Side.AT_MOST, bound);
    }
}
