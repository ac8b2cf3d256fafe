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
    public List<RemsField> fields(RemsContext reading) {
        Pressures pressures = new Pressures(reading);
        List<RemsField> fields = new ArrayList<>();
        fields.add(judged(reading, Checkpoint.BEFORE_DOSE));
        pair(reading, "bp-before", pressures.before(), fields);
        pair(reading, "bp-40", pressures.atForty(), fields);
        pair(reading, "bp-end", pressures.beforeEnd(), fields);
        fields.add(judged(reading, Checkpoint.BEFORE_LEAVING));
        return fields;
    }

    /** The program never judges this itself (CLINICAL 2.1). */
    private static RemsField judged(RemsContext reading, Checkpoint at) {
        String code = "acceptable-" + at.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return reading.field(
                code,
                reading.chart().said().lines(Event.VitalsJudged.class).reversed().stream()
                        .filter(line -> ((Event.VitalsJudged) line.event()).at() == at)
                        .findFirst()
                        .map(line ->
                                reading.yesOrNo(((Event.VitalsJudged) line.event()).acceptable(), reading.saidBy(line)))
                        .orElseGet(() -> reading.missing("judged")));
    }

    private static void pair(RemsContext reading, String code, Pressures.Found found, List<RemsField> fields) {
        fields.add(reading.field(code + "-systolic", part(reading, found, true)));
        fields.add(reading.field(code + "-diastolic", part(reading, found, false)));
    }

    private static RemsAnswer part(RemsContext reading, Pressures.Found found, boolean systolic) {
        return switch (found) {
            case Pressures.Found.None(RemsAnswer missing) -> missing;
            case Pressures.Found.One(BloodPressure pressure, String why) ->
                reading.said(Integer.toString(systolic ? pressure.systolic() : pressure.diastolic()), why);
        };
    }
}
