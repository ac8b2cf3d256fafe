package org.chairside.journal.json;

import org.chairside.model.Aftercare;
import org.chairside.model.DoseRules;
import org.chairside.model.PublishedCourse;
import org.chairside.model.Range;

/** What a protocol says of doses, of the time after leaving, and of what others published. */
final class DoseRuleShapes {
    static final Shape<Range> RANGE = Shape.object(
            (range, out) -> out.put("low", Shape.COUNT, range.low()).put("high", Shape.COUNT, range.high()),
            in -> new Range(in.get("low", Shape.COUNT), in.get("high", Shape.COUNT)));

    private static final Shape<DoseRules.Devices> DEVICES = Shape.object(
            (devices, out) -> out.put("each", VitalShapes.DOSE, devices.each())
                    .put("most", Shape.COUNT, devices.most())
                    .put("rest", PeopleShapes.DURATION, devices.rest()),
            in -> new DoseRules.Devices(
                    in.get("each", VitalShapes.DOSE),
                    in.get("most", Shape.COUNT),
                    in.get("rest", PeopleShapes.DURATION)));

    private static final Shape<DoseRules.Weighing> WEIGHING = Shape.object(
            (weighing, out) -> out.put("possible", RANGE, weighing.possible())
                    .put("likely", RANGE, weighing.likely())
                    .put("changePercent", Shape.COUNT, weighing.changePercent()),
            in -> new DoseRules.Weighing(
                    in.get("possible", RANGE), in.get("likely", RANGE), in.get("changePercent", Shape.COUNT)));

    static final Shape<DoseRules> DOSES = Shape.object(
            (rules, out) -> out.maybe("perKilogram", RANGE, rules.perKilogram())
                    .maybe("amount", RANGE, rules.amount())
                    .maybe("over", PeopleShapes.DURATION, rules.over())
                    .maybe("devices", DEVICES, rules.devices())
                    .put("weighing", WEIGHING, rules.weighing()),
            in -> new DoseRules(
                    in.maybe("perKilogram", RANGE),
                    in.maybe("amount", RANGE),
                    in.maybe("over", PeopleShapes.DURATION),
                    in.maybe("devices", DEVICES),
                    in.get("weighing", WEIGHING)));

    static final Shape<Aftercare> AFTERCARE = Shape.object(
            (care, out) -> out.maybe("remsDays", Shape.COUNT, care.remsDays())
                    .maybe("followUpAfter", PeopleShapes.DURATION, care.followUpAfter()),
            in -> new Aftercare(in.maybe("remsDays", Shape.COUNT), in.maybe("followUpAfter", PeopleShapes.DURATION)));

    private static final Shape<PublishedCourse.Point> POINT = Shape.object(
            (point, out) ->
                    out.put("after", PeopleShapes.DURATION, point.after()).put("change", Shape.COUNT, point.change()),
            in -> new PublishedCourse.Point(in.get("after", PeopleShapes.DURATION), in.get("change", Shape.COUNT)));

    static final Shape<PublishedCourse> PUBLISHED = Shape.object(
            (course, out) -> out.put("code", Shape.TEXT, course.code())
                    .put("component", VitalShapes.COMPONENT, course.component())
                    .put("points", POINT.list(), course.points())
                    .put("source", LimitShapes.SOURCE, course.source()),
            in -> new PublishedCourse(
                    in.get("code", Shape.TEXT),
                    in.get("component", VitalShapes.COMPONENT),
                    in.get("points", POINT.list()),
                    in.get("source", LimitShapes.SOURCE)));

    private DoseRuleShapes() {}
}
