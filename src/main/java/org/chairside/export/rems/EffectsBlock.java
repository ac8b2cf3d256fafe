package org.chairside.export.rems;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.EffectCourse;
import org.chairside.model.Event;

/** The effects that the form asks about by name: whether, from when and until when, counted from the first device. */
final class EffectsBlock implements Block {
    private static final List<String> OLDER = List.of("sedation", "dissociation");
    private static final List<String> NEWER = List.of("sedation", "dissociation", "respiratory-depression");

    @Override
    public String code() {
        return "effects";
    }

    @Override
    public List<RemsField> fields(RemsContext context) {
        List<RemsField> fields = new ArrayList<>();
        for (String effect : context.isNewer() ? NEWER : OLDER) {
            Optional<EffectCourse> course = context.chart().effects().stream()
                    .filter(each -> each.term().code().equals(effect))
                    .findFirst();
            fields.add(context.field(effect, present(context, course)));
            fields.add(context.field(effect + "-onset", onset(context, course)));
            fields.add(context.field(effect + "-resolved", resolved(context, course)));
        }
        fields.add(context.field("medicine-given", medicines(context)));
        return fields;
    }

    /** Not asked is not absent (CLINICAL 7, hazard 19). */
    private static RemsAnswer present(RemsContext context, Optional<EffectCourse> course) {
        if (course.isEmpty()) {
            return context.missing("effect");
        }
        EffectCourse asked = course.get();
        int times = asked.findings().size();
        boolean present = asked.peak().isPresent();
        String from = present
                ? context.wording()
                        .text(
                                "from.effect-worst",
                                context.wording()
                                        .text("severity." + asked.peak().name().toLowerCase(Locale.ROOT)),
                                times)
                : context.wording().text("from.effect-asked", times);
        return context.yesOrNo(present, from);
    }

    private static RemsAnswer onset(RemsContext context, Optional<EffectCourse> course) {
        return course.map(asked -> asked.onset()
                        .map(at -> minutes(context, at, "from.found"))
                        .orElseGet(() -> context.notAsked("effect-absent")))
                .orElseGet(() -> context.notAsked("effect-unknown"));
    }

    private static RemsAnswer resolved(RemsContext context, Optional<EffectCourse> course) {
        if (course.isEmpty()) {
            return context.notAsked("effect-unknown");
        }
        EffectCourse asked = course.get();
        if (!asked.peak().isPresent()) {
            return context.notAsked("effect-absent");
        }
        return asked.resolved()
                .map(at -> minutes(context, at, "from.gone"))
                .orElseGet(() -> context.missing(
                        "effect-open",
                        context.wording().time(asked.findings().getLast().at())));
    }

    private static RemsAnswer minutes(RemsContext context, Instant at, String key) {
        return context.afterFirstDevice(at)
                .map(minutes -> context.said(
                        minutes, context.wording().text(key, context.wording().time(at))))
                .orElseGet(() -> context.missing("device"));
    }

    private static RemsAnswer medicines(RemsContext context) {
        List<ChartEntry> given = context.chart().facts().lines(Event.MedicationGiven.class);
        if (given.isEmpty()) {
            return context.yesOrNo(false, context.wording().text("from.no-medicine"));
        }
        String what = given.stream().map(line -> medicine(context, line)).collect(joining("; "));
        return context.said(what, context.wording().text("from.medicines"));
    }

    private static String medicine(RemsContext context, ChartEntry line) {
        Event.MedicationGiven given = (Event.MedicationGiven) line.event();
        return context.wording()
                .text(
                        "medicine",
                        given.medicine(),
                        given.dose(),
                        given.route(),
                        context.wording().time(line.happenedAt()));
    }
}
