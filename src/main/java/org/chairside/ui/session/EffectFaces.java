package org.chairside.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.EffectCourse;
import org.chairside.model.EffectTerm;
import org.chairside.model.Severity;

/** The checklist in the protocol's order; effects found that it does not name come last. */
final class EffectFaces {
    private final Seat seat;

    EffectFaces(Seat seat) {
        this.seat = seat;
    }

    List<EffectFace> of(Chart chart) {
        List<EffectTerm> terms = new ArrayList<>(chart.protocol().effects());
        chart.effects().stream()
                .map(EffectCourse::term)
                .filter(term -> !terms.contains(term))
                .forEach(terms::add);
        return terms.stream().map(term -> face(chart, term)).toList();
    }

    /** Those that are there now, the worst first. */
    List<EffectFace> open(Chart chart) {
        return chart.openEffects().stream()
                .map(course -> face(chart, course.term()))
                .toList();
    }

    private EffectFace face(Chart chart, EffectTerm term) {
        Optional<EffectCourse> course = chart.effects().stream()
                .filter(each -> each.term().equals(term))
                .findFirst();
        Optional<Severity> found = course.map(EffectCourse::current);
        String since = course.map(this::since).orElse("");
        String state = found.map(seat.vitals()::severity).orElse(seat.text("session.effect.unasked"));
        return new EffectFace(term, found, since, seat.text("session.effect.spoken", term.name(), state, since));
    }

    private String since(EffectCourse course) {
        return course.since()
                .map(start ->
                        seat.text("session.effect.since", seat.kit().words().time(start)))
                .orElseGet(() -> seat.text(
                        "session.effect.asked",
                        seat.kit().words().time(course.findings().getLast().at())));
    }
}
