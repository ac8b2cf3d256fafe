package org.chairside.export.rems;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chairside.model.BloodPressure;
import org.chairside.model.Checkpoint;
import org.chairside.model.Event;

/** What a person judged about the vitals, and the three pressures with the times they were really taken. */
final class VitalsBlock implements Block {
    @Override
    public String code() {
        return "vitals";
    }

    @Override
    public List<RemsField> fields(RemsContext context) {
        Pressures pressures = new Pressures(context);
        List<RemsField> fields = new ArrayList<>();
        fields.add(judged(context, Checkpoint.BEFORE_DOSE));
        pair(context, "bp-before", pressures.before(), fields);
        pair(context, "bp-40", pressures.atForty(), fields);
        pair(context, "bp-end", pressures.beforeEnd(), fields);
        fields.add(judged(context, Checkpoint.BEFORE_LEAVING));
        return fields;
    }

    /** The program never judges this itself (CLINICAL 2.1). */
    private static RemsField judged(RemsContext context, Checkpoint at) {
        String code = "acceptable-" + at.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return context.field(
                code,
                context.chart().facts().lines(Event.VitalsJudged.class).reversed().stream()
                        .filter(line -> ((Event.VitalsJudged) line.event()).at() == at)
                        .findFirst()
                        .map(line ->
                                context.yesOrNo(((Event.VitalsJudged) line.event()).acceptable(), context.saidBy(line)))
                        .orElseGet(() -> context.missing("judged")));
    }

    private static void pair(RemsContext context, String code, Pressures.Found found, List<RemsField> fields) {
        fields.add(context.field(code + "-systolic", part(context, found, true)));
        fields.add(context.field(code + "-diastolic", part(context, found, false)));
    }

    private static RemsAnswer part(RemsContext context, Pressures.Found found, boolean systolic) {
        return switch (found) {
            case Pressures.Found.None(RemsAnswer missing) -> missing;
            case Pressures.Found.One(BloodPressure pressure, String why) ->
                context.said(Integer.toString(systolic ? pressure.systolic() : pressure.diastolic()), why);
        };
    }
}
