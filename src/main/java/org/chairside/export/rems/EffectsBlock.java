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
    public List<RemsField> fields(RemsContext reading) {
        List<RemsField> fields = new ArrayList<>();
        for (String effect : reading.isNewer() ? NEWER : OLDER) {
            Optional<EffectCourse> course = reading.chart().effects().stream()
                    .filter(each -> each.term().code().equals(effect))
                    .findFirst();
            fields.add(reading.field(effect, present(reading, course)));
            fields.add(reading.field(effect + "-onset", onset(reading, course)));
            fields.add(reading.field(effect + "-resolved", resolved(reading, course)));
        }
        fields.add(reading.field("medicine-given", medicines(reading)));
        return fields;
    }

    /** Not asked is not absent (CLINICAL 7, hazard 19). */
    private static RemsAnswer present(RemsContext reading, Optional<EffectCourse> course) {
        if (course.isEmpty()) {
            return reading.missing("effect");
        }
        EffectCourse asked = course.get();
        int times = asked.findings().size();
        boolean present = asked.peak().isPresent();
        String from = present
                ? reading.wording()
                        .text(
                                "from.effect-worst",
                                reading.wording()
                                        .text("severity." + asked.peak().name().toLowerCase(Locale.ROOT)),
                                times)
                : reading.wording().text("from.effect-asked", times);
        return reading.yesOrNo(present, from);
    }

    private static RemsAnswer onset(RemsContext reading, Optional<EffectCourse> course) {
        return course.map(asked -> asked.onset()
                        .map(at -> minutes(reading, at, "from.found"))
                        .orElseGet(() -> reading.notAsked("effect-absent")))
                .orElseGet(() -> reading.notAsked("effect-unknown"));
    }

    private static RemsAnswer resolved(RemsContext reading, Optional<EffectCourse> course) {
        if (course.isEmpty()) {
            return reading.notAsked("effect-unknown");
        }
        EffectCourse asked = course.get();
        if (!asked.peak().isPresent()) {
            return reading.notAsked("effect-absent");
        }
        return asked.resolved()
                .map(at -> minutes(reading, at, "from.gone"))
                .orElseGet(() -> reading.missing(
                        "effect-open",
                        reading.wording().time(asked.findings().getLast().at())));
    }

    private static RemsAnswer minutes(RemsContext reading, Instant at, String key) {
        return reading.afterFirstDevice(at)
                .map(minutes -> reading.said(
                        minutes, reading.wording().text(key, reading.wording().time(at))))
                .orElseGet(() -> reading.missing("device"));
    }

    private static RemsAnswer medicines(RemsContext reading) {
        List<ChartEntry> given = reading.chart().said().lines(Event.MedicationGiven.class);
        if (given.isEmpty()) {
            return reading.yesOrNo(false, reading.wording().text("from.no-medicine"));
        }
        String what = given.stream().map(line -> medicine(reading, line)).collect(joining("; "));
        return reading.said(what, reading.wording().text("from.medicines"));
    }

    private static String medicine(RemsContext reading, ChartEntry line) {
        Event.MedicationGiven given = (Event.MedicationGiven) line.event();
        return reading.wording()
                .text(
                        "medicine",
                        given.medicine(),
                        given.dose(),
                        given.route(),
                        reading.wording().time(line.happenedAt()));
    }
}
