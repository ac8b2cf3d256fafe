package org.chairside.journal.json;

import static org.chairside.journal.json.PeopleShapes.DURATION;

import java.util.Set;
import org.chairside.model.Component;
import org.chairside.model.Drug;
import org.chairside.model.EffectTerm;
import org.chairside.model.Limit;
import org.chairside.model.Protocol;
import org.chairside.model.ProtocolKey;
import org.chairside.model.Range;
import org.chairside.model.ReleaseRule;
import org.chairside.model.Schedule;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningItem;
import org.chairside.model.Stage;
import org.chairside.model.VitalRules;

/** A protocol and all its parts, as a session carries it. */
final class ProtocolShapes {
    static final Shape<Drug> DRUG = Shape.words(Drug.class);
    static final Shape<ScreeningAnswer.Answer> ANSWER = Shape.words(ScreeningAnswer.Answer.class);

    static final Shape<ProtocolKey> KEY = Shape.object(
            (key, out) -> out.put("code", Shape.TEXT, key.code()).put("version", Shape.COUNT, key.version()),
            in -> new ProtocolKey(in.get("code", Shape.TEXT), in.get("version", Shape.COUNT)));

    private static final Shape<Stage> STAGE = Shape.words(Stage.class);
    private static final Shape<Schedule.Anchor> ANCHOR = Shape.words(Schedule.Anchor.class);

    private static final Shape<Schedule.Phase> PHASE = Shape.object(
            (phase, out) -> out.put("stage", STAGE, phase.stage())
                    .put("anchor", ANCHOR, phase.anchor())
                    .put("every", DURATION, phase.every())
                    .put("lateAfter", DURATION, phase.lateAfter())
                    .put("times", Shape.COUNT, phase.times()),
            in -> new Schedule.Phase(
                    in.get("stage", STAGE),
                    in.get("anchor", ANCHOR),
                    in.get("every", DURATION),
                    in.get("lateAfter", DURATION),
                    in.get("times", Shape.COUNT)));

    private static final Shape<Schedule.FixedPoint> FIXED_POINT = Shape.object(
            (point, out) -> out.put("code", Shape.TEXT, point.code())
                    .put("name", Shape.TEXT, point.name())
                    .put("after", DURATION, point.after())
                    .put("early", DURATION, point.early())
                    .put("late", DURATION, point.late()),
            in -> new Schedule.FixedPoint(
                    in.get("code", Shape.TEXT),
                    in.get("name", Shape.TEXT),
                    in.get("after", DURATION),
                    in.get("early", DURATION),
                    in.get("late", DURATION)));

    private static final Shape<Schedule> SCHEDULE = Shape.object(
            (schedule, out) -> out.put("phases", PHASE.list(), schedule.phases())
                    .put("fixed", FIXED_POINT.list(), schedule.fixed()),
            in -> new Schedule(in.get("phases", PHASE.list()), in.get("fixed", FIXED_POINT.list())));

    private static final Shape<Range> RANGE = Shape.object(
            (range, out) -> out.put("low", Shape.COUNT, range.low()).put("high", Shape.COUNT, range.high()),
            in -> new Range(in.get("low", Shape.COUNT), in.get("high", Shape.COUNT)));

    private static final Shape<VitalRules.Plausible> PLAUSIBLE = Shape.object(
            (rule, out) -> out.put("component", VitalShapes.COMPONENT, rule.component())
                    .put("possible", RANGE, rule.possible())
                    .put("likely", RANGE, rule.likely())
                    .put("jump", Shape.COUNT, rule.jump()),
            in -> new VitalRules.Plausible(
                    in.get("component", VitalShapes.COMPONENT),
                    in.get("possible", RANGE),
                    in.get("likely", RANGE),
                    in.get("jump", Shape.COUNT)));

    private static final Shape<VitalRules> VITAL_RULES = Shape.object(
            (rules, out) -> out.put("wanted", VitalShapes.VITAL.list(), rules.wanted())
                    .put("plausible", PLAUSIBLE.list(), rules.plausible())
                    .put("pulsePressure", RANGE, rules.pulsePressure()),
            in -> new VitalRules(
                    in.get("wanted", VitalShapes.VITAL.list()),
                    in.get("plausible", PLAUSIBLE.list()),
                    in.get("pulsePressure", RANGE)));

    private static final Shape<Limit.Level> LEVEL = Shape.words(Limit.Level.class);
    private static final Shape<Limit.Side> SIDE = Shape.words(Limit.Side.class);
    // A set has no order of its own; written sorted, so that the same limit is the same bytes.
    private static final Shape<Set<Stage>> STAGES =
            STAGE.list().as(Set::copyOf, stages -> stages.stream().sorted().toList());

    private static final Shape<Limit.Source> SOURCE = Shape.object(
            (source, out) -> out.put("text", Shape.TEXT, source.text()).put("verified", Shape.FLAG, source.verified()),
            in -> new Limit.Source(in.get("text", Shape.TEXT), in.get("verified", Shape.FLAG)));

    private static final Shape<Limit.Rule> RULE = Shape.object(ProtocolShapes::writeRule, ProtocolShapes::readRule);

    private static final Shape<Limit> LIMIT = Shape.object(
            (limit, out) -> out.put("code", Shape.TEXT, limit.code())
                    .put("rule", RULE, limit.rule())
                    .put("level", LEVEL, limit.level())
                    .put("stages", STAGES, limit.stages())
                    .put("source", SOURCE, limit.source()),
            in -> new Limit(
                    in.get("code", Shape.TEXT),
                    in.get("rule", RULE),
                    in.get("level", LEVEL),
                    in.get("stages", STAGES),
                    in.get("source", SOURCE)));

    private static final Shape<EffectTerm.Kind> EFFECT_KIND = Shape.words(EffectTerm.Kind.class);

    private static final Shape<EffectTerm> EFFECT = Shape.object(
            (term, out) -> out.put("code", Shape.TEXT, term.code())
                    .put("name", Shape.TEXT, term.name())
                    .put("kind", EFFECT_KIND, term.kind()),
            in -> new EffectTerm(in.get("code", Shape.TEXT), in.get("name", Shape.TEXT), in.get("kind", EFFECT_KIND)));

    private static final Shape<ScreeningItem> SCREENING = Shape.object(
            (item, out) -> out.put("code", Shape.TEXT, item.code())
                    .put("text", Shape.TEXT, item.text())
                    .put("wanted", ANSWER, item.wanted()),
            in -> new ScreeningItem(in.get("code", Shape.TEXT), in.get("text", Shape.TEXT), in.get("wanted", ANSWER)));

    private static final Shape<ReleaseRule.Clock> CLOCK = Shape.words(ReleaseRule.Clock.class);

    private static final Shape<ReleaseRule.Criterion> CRITERION = Shape.object(
            (criterion, out) -> out.put("code", Shape.TEXT, criterion.code()).put("text", Shape.TEXT, criterion.text()),
            in -> new ReleaseRule.Criterion(in.get("code", Shape.TEXT), in.get("text", Shape.TEXT)));

    private static final Shape<ReleaseRule> RELEASE = Shape.object(
            (rule, out) -> out.put("observe", DURATION, rule.observe())
                    .put("from", CLOCK, rule.from())
                    .put("criteria", CRITERION.list(), rule.criteria()),
            in -> new ReleaseRule(
                    in.get("observe", DURATION), in.get("from", CLOCK), in.get("criteria", CRITERION.list())));

    static final Shape<Protocol> PROTOCOL = Shape.object(
            (protocol, out) -> out.put("key", KEY, protocol.key())
                    .put("name", Shape.TEXT, protocol.name())
                    .put("drug", DRUG, protocol.drug())
                    .put("route", VitalShapes.ROUTE, protocol.route())
                    .put("schedule", SCHEDULE, protocol.schedule())
                    .put("vitals", VITAL_RULES, protocol.vitals())
                    .put("limits", LIMIT.list(), protocol.limits())
                    .put("effects", EFFECT.list(), protocol.effects())
                    .put("screening", SCREENING.list(), protocol.screening())
                    .put("release", RELEASE, protocol.release()),
            in -> new Protocol(
                    in.get("key", KEY),
                    in.get("name", Shape.TEXT),
                    in.get("drug", DRUG),
                    in.get("route", VitalShapes.ROUTE),
                    in.get("schedule", SCHEDULE),
                    in.get("vitals", VITAL_RULES),
                    in.get("limits", LIMIT.list()),
                    in.get("effects", EFFECT.list()),
                    in.get("screening", SCREENING.list()),
                    in.get("release", RELEASE)));

    private ProtocolShapes() {}

    private static void writeRule(Limit.Rule rule, FieldWriter out) {
        switch (rule) {
            case Limit.Rule.Absolute(Component component, Limit.Side side, int bound) ->
                out.put("is", Shape.TEXT, "absolute")
                        .put("component", VitalShapes.COMPONENT, component)
                        .put("side", SIDE, side)
                        .put("bound", Shape.COUNT, bound);
            case Limit.Rule.FromBaseline(Component component, Limit.Side side, int change) ->
                out.put("is", Shape.TEXT, "from-baseline")
                        .put("component", VitalShapes.COMPONENT, component)
                        .put("side", SIDE, side)
                        .put("change", Shape.COUNT, change);
        }
    }

    private static Limit.Rule readRule(FieldReader in) {
        String kind = in.get("is", Shape.TEXT);
        Component component = in.get("component", VitalShapes.COMPONENT);
        Limit.Side side = in.get("side", SIDE);
        return switch (kind) {
            case "absolute" -> new Limit.Rule.Absolute(component, side, in.get("bound", Shape.COUNT));
            case "from-baseline" -> new Limit.Rule.FromBaseline(component, side, in.get("change", Shape.COUNT));
            default -> throw new MisfitException("a rule we know is wanted");
        };
    }
}
