package org.chairside.journal.json;

import java.util.Set;
import org.chairside.model.Component;
import org.chairside.model.Limit;
import org.chairside.model.Limit.Rule;
import org.chairside.model.Stage;

/** A limit: what it compares, where it holds, where it comes from. */
final class LimitShapes {
    static final Shape<Stage> STAGE = Shape.words(Stage.class);
    private static final Shape<Limit.Level> LEVEL = Shape.words(Limit.Level.class);
    private static final Shape<Limit.Side> SIDE = Shape.words(Limit.Side.class);
    // A set has no order of its own; written sorted, so that the same limit is the same bytes.
    private static final Shape<Set<Stage>> STAGES =
            STAGE.list().as(Set::copyOf, stages -> stages.stream().sorted().toList());

    static final Shape<Limit.Source> SOURCE = Shape.object(
            (source, out) -> out.put("text", Shape.TEXT, source.text()).put("verified", Shape.FLAG, source.verified()),
            in -> new Limit.Source(in.get("text", Shape.TEXT), in.get("verified", Shape.FLAG)));

    private static final Shape<Limit.Recheck> RECHECK = Shape.object(
            (recheck, out) -> out.put("after", PeopleShapes.DURATION, recheck.after())
                    .put("every", PeopleShapes.DURATION, recheck.every())
                    .put("lateAfter", PeopleShapes.DURATION, recheck.lateAfter())
                    .put("clear", Shape.COUNT, recheck.clear()),
            in -> new Limit.Recheck(
                    in.get("after", PeopleShapes.DURATION),
                    in.get("every", PeopleShapes.DURATION),
                    in.get("lateAfter", PeopleShapes.DURATION),
                    in.get("clear", Shape.COUNT)));

    private static final Shape<Rule> RULE = Shape.object(LimitShapes::writeRule, LimitShapes::readRule);

    static final Shape<Limit> LIMIT = Shape.object(
            (limit, out) -> out.put("code", Shape.TEXT, limit.code())
                    .put("rule", RULE, limit.rule())
                    .put("level", LEVEL, limit.level())
                    .put("stages", STAGES, limit.stages())
                    .put("step", Shape.COUNT, limit.step())
                    .maybe("recheck", RECHECK, limit.recheck())
                    .put("source", SOURCE, limit.source()),
            in -> new Limit(
                    in.get("code", Shape.TEXT),
                    in.get("rule", RULE),
                    in.get("level", LEVEL),
                    in.get("stages", STAGES),
                    in.get("step", Shape.COUNT),
                    in.maybe("recheck", RECHECK),
                    in.get("source", SOURCE)));

    private LimitShapes() {}

    private static void writeRule(Rule rule, FieldWriter out) {
        switch (rule) {
            case Rule.Absolute(Component component, Limit.Side side, int bound) ->
                compared(out, "absolute", component, side).put("bound", Shape.COUNT, bound);
            case Rule.FromBaseline(Component component, Limit.Side side, int change) ->
                compared(out, "from-baseline", component, side).put("change", Shape.COUNT, change);
            case Rule.PercentFromBaseline(Component component, Limit.Side side, int percent) ->
                compared(out, "percent-from-baseline", component, side).put("percent", Shape.COUNT, percent);
            case Rule.Twice(Rule.OfSet each, var apart) ->
                out.put("is", Shape.TEXT, "twice").put("rule", RULE, each).put("apart", PeopleShapes.DURATION, apart);
            case Rule.Symptom(String effect, var atLeast) ->
                out.put("is", Shape.TEXT, "symptom")
                        .put("effect", Shape.TEXT, effect)
                        .put("atLeast", VitalShapes.SEVERITY, atLeast);
        }
    }

    private static FieldWriter compared(FieldWriter out, String is, Component component, Limit.Side side) {
        return out.put("is", Shape.TEXT, is)
                .put("component", VitalShapes.COMPONENT, component)
                .put("side", SIDE, side);
    }

    private static Rule readRule(FieldReader in) {
        String is = in.get("is", Shape.TEXT);
        return switch (is) {
            case "twice" -> new Rule.Twice(readEach(in), in.get("apart", PeopleShapes.DURATION));
            case "symptom" -> new Rule.Symptom(in.get("effect", Shape.TEXT), in.get("atLeast", VitalShapes.SEVERITY));
            default -> readCompared(is, in);
        };
    }

    private static Rule.OfSet readEach(FieldReader in) {
        if (in.get("rule", RULE) instanceof Rule.OfSet each) {
            return each;
        }
        throw new MisfitException("a rule about one set is wanted");
    }

    private static Rule readCompared(String is, FieldReader in) {
        Component component = in.get("component", VitalShapes.COMPONENT);
        Limit.Side side = in.get("side", SIDE);
        return switch (is) {
            case "absolute" -> new Rule.Absolute(component, side, in.get("bound", Shape.COUNT));
            case "from-baseline" -> new Rule.FromBaseline(component, side, in.get("change", Shape.COUNT));
            case "percent-from-baseline" ->
                new Rule.PercentFromBaseline(component, side, in.get("percent", Shape.COUNT));
            default -> throw new MisfitException("a rule we know is wanted");
        };
    }
}
