package org.chairside.journal.json;

import static org.chairside.journal.json.PeopleShapes.DURATION;

import java.util.Optional;
import org.chairside.model.Drug;
import org.chairside.model.EffectTerm;
import org.chairside.model.Protocol;
import org.chairside.model.ProtocolKey;
import org.chairside.model.ReleaseRule;
import org.chairside.model.Schedule;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningItem;
import org.chairside.model.VitalRules;

/** A protocol and all its parts, as a session carries it. */
final class ProtocolShapes {
    static final Shape<Drug> DRUG = Shape.words(Drug.class);
    static final Shape<ScreeningAnswer.Answer> ANSWER = Shape.words(ScreeningAnswer.Answer.class);

    static final Shape<ProtocolKey> KEY = Shape.object(
            (key, out) -> out.put("code", Shape.TEXT, key.code()).put("version", Shape.COUNT, key.version()),
            in -> new ProtocolKey(in.get("code", Shape.TEXT), in.get("version", Shape.COUNT)));

    private static final Shape<Schedule.Anchor> ANCHOR = Shape.words(Schedule.Anchor.class);

    private static final Shape<Schedule.Phase> PHASE = Shape.object(
            (phase, out) -> out.put("stage", LimitShapes.STAGE, phase.stage())
                    .put("anchor", ANCHOR, phase.anchor())
                    .put("every", DURATION, phase.every())
                    .put("lateAfter", DURATION, phase.lateAfter())
                    .put("times", Shape.COUNT, phase.times()),
            in -> new Schedule.Phase(
                    in.get("stage", LimitShapes.STAGE),
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

    private static final Shape<VitalRules.Plausible> PLAUSIBLE = Shape.object(
            (rule, out) -> out.put("component", VitalShapes.COMPONENT, rule.component())
                    .put("possible", DoseRuleShapes.RANGE, rule.possible())
                    .put("likely", DoseRuleShapes.RANGE, rule.likely())
                    .put("jump", Shape.COUNT, rule.jump()),
            in -> new VitalRules.Plausible(
                    in.get("component", VitalShapes.COMPONENT),
                    in.get("possible", DoseRuleShapes.RANGE),
                    in.get("likely", DoseRuleShapes.RANGE),
                    in.get("jump", Shape.COUNT)));

    private static final Shape<VitalRules> VITAL_RULES = Shape.object(
            (rules, out) -> out.put("wanted", VitalShapes.VITAL.list(), rules.wanted())
                    .put("plausible", PLAUSIBLE.list(), rules.plausible())
                    .put("pulsePressure", DoseRuleShapes.RANGE, rules.pulsePressure()),
            in -> new VitalRules(
                    in.get("wanted", VitalShapes.VITAL.list()),
                    in.get("plausible", PLAUSIBLE.list()),
                    in.get("pulsePressure", DoseRuleShapes.RANGE)));

    private static final Shape<EffectTerm.Kind> EFFECT_KIND = Shape.words(EffectTerm.Kind.class);

    private static final Shape<EffectTerm> EFFECT = Shape.object(
            (term, out) -> out.put("code", Shape.TEXT, term.code())
                    .put("name", Shape.TEXT, term.name())
                    .put("kind", EFFECT_KIND, term.kind()),
            in -> new EffectTerm(in.get("code", Shape.TEXT), in.get("name", Shape.TEXT), in.get("kind", EFFECT_KIND)));

    private static final Shape<ScreeningItem.Group> GROUP = Shape.words(ScreeningItem.Group.class);

    private static final Shape<ScreeningItem> SCREENING = Shape.object(
            (item, out) -> out.put("code", Shape.TEXT, item.code())
                    .put("text", Shape.TEXT, item.text())
                    .put("group", GROUP, item.group())
                    .put("wanted", ANSWER, item.wanted())
                    .put("physicianDecides", Shape.FLAG, item.physicianDecides())
                    .maybe("singly", Shape.FLAG, only(item.singly())),
            in -> new ScreeningItem(
                    in.get("code", Shape.TEXT),
                    in.get("text", Shape.TEXT),
                    in.get("group", GROUP),
                    in.get("wanted", ANSWER),
                    in.get("physicianDecides", Shape.FLAG),
                    in.maybe("singly", Shape.FLAG).orElse(false)));

    private static final Shape<ReleaseRule.Clock> CLOCK = Shape.words(ReleaseRule.Clock.class);

    private static final Shape<ReleaseRule.Criterion> CRITERION = Shape.object(
            (criterion, out) -> out.put("code", Shape.TEXT, criterion.code())
                    .put("text", Shape.TEXT, criterion.text())
                    .maybe("singly", Shape.FLAG, only(criterion.singly())),
            in -> new ReleaseRule.Criterion(
                    in.get("code", Shape.TEXT),
                    in.get("text", Shape.TEXT),
                    in.maybe("singly", Shape.FLAG).orElse(false)));

    private static final Shape<ReleaseRule> RELEASE = Shape.object(
            (rule, out) -> out.put("observe", DURATION, rule.observe())
                    .put("from", CLOCK, rule.from())
                    .put("fresh", DURATION, rule.fresh())
                    .put("criteria", CRITERION.list(), rule.criteria()),
            in -> new ReleaseRule(
                    in.get("observe", DURATION),
                    in.get("from", CLOCK),
                    in.get("fresh", DURATION),
                    in.get("criteria", CRITERION.list())));

    static final Shape<Protocol> PROTOCOL = Shape.object(
            (protocol, out) -> out.put("key", KEY, protocol.key())
                    .put("name", Shape.TEXT, protocol.name())
                    .put("drug", DRUG, protocol.drug())
                    .put("route", VitalShapes.ROUTE, protocol.route())
                    .put("schedule", SCHEDULE, protocol.schedule())
                    .put("vitals", VITAL_RULES, protocol.vitals())
                    .put("limits", LimitShapes.LIMIT.list(), protocol.limits())
                    .put("effects", EFFECT.list(), protocol.effects())
                    .put("screening", SCREENING.list(), protocol.screening())
                    .put("doses", DoseRuleShapes.DOSES, protocol.doses())
                    .put("scales", Shape.TEXT.list(), protocol.scales())
                    .put("release", RELEASE, protocol.release())
                    .put("aftercare", DoseRuleShapes.AFTERCARE, protocol.aftercare())
                    .put("published", DoseRuleShapes.PUBLISHED.list(), protocol.published()),
            in -> new Protocol(
                    in.get("key", KEY),
                    in.get("name", Shape.TEXT),
                    in.get("drug", DRUG),
                    in.get("route", VitalShapes.ROUTE),
                    in.get("schedule", SCHEDULE),
                    in.get("vitals", VITAL_RULES),
                    in.get("limits", LimitShapes.LIMIT.list()),
                    in.get("effects", EFFECT.list()),
                    in.get("screening", SCREENING.list()),
                    in.get("doses", DoseRuleShapes.DOSES),
                    in.get("scales", Shape.TEXT.list()),
                    in.get("release", RELEASE),
                    in.get("aftercare", DoseRuleShapes.AFTERCARE),
                    in.get("published", DoseRuleShapes.PUBLISHED.list())));

    private ProtocolShapes() {}

    /** A flag that is left out where it is off, so that what was written before there was one keeps its bytes. */
    private static Optional<Boolean> only(boolean flag) {
        return Optional.of(flag).filter(Boolean::booleanValue);
    }
}
