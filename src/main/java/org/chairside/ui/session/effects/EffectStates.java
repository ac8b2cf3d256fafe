package org.chairside.ui.session.effects;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.EffectCourse;
import org.chairside.model.EffectTerm;
import org.chairside.model.Event;
import org.chairside.model.NoticedBy;
import org.chairside.model.Severity;
import org.chairside.ui.submit.SessionContext;

/**
 * The checklist: what is there now first, the worst of it before the rest, then the protocol's order; effects found that it
 * does not name come last.
 */
public final class EffectStates {
    private final SessionContext context;

    public EffectStates(SessionContext context) {
        this.context = context;
    }

    public List<EffectState> of(Chart chart) {
        List<EffectTerm> terms = new ArrayList<>(
                chart.openEffects().stream().map(EffectCourse::term).toList());
        chart.protocol().effects().stream()
                .filter(term -> !terms.contains(term))
                .forEach(terms::add);
        chart.effects().stream()
                .map(EffectCourse::term)
                .filter(term -> !terms.contains(term))
                .forEach(terms::add);
        return terms.stream().map(term -> state(chart, term)).toList();
    }

    /** Those that are there now, the worst first. */
    public List<EffectState> open(Chart chart) {
        return chart.openEffects().stream()
                .map(course -> state(chart, course.term()))
                .toList();
    }

    private EffectState state(Chart chart, EffectTerm term) {
        Optional<EffectCourse> course = chart.effects().stream()
                .filter(each -> each.term().equals(term))
                .findFirst();
        Optional<Severity> found = course.map(EffectCourse::current);
        String since = course.map(this::since).orElse("");
        String state = found.map(context.clinicalWords()::severity).orElse(context.text("session.effect.unasked"));
        String detail = course.map(this::detail).orElse(state);
        return new EffectState(
                term, found, since, detail, context.text("session.effect.spoken", term.name(), state, detail));
    }

    /** Since when it has been there, or from when to when it was. */
    private String since(EffectCourse course) {
        int peak = course.peak().grade();
        if (course.since().isPresent()) {
            String from = time(course.since().get());
            return peak > course.current().grade()
                    ? context.text("session.effect.since.peak", from, peak)
                    : context.text("session.effect.since", from);
        }
        return course.resolved()
                .map(end -> context.text("session.effect.gone", onset(course), time(end), peak))
                .orElseGet(() -> context.text(
                        "session.effect.asked", time(course.findings().getLast().at())));
    }

    private String detail(EffectCourse course) {
        if (course.onset().isEmpty()) {
            return since(course);
        }
        String peak = context.text(
                "session.effect.detail",
                onset(course),
                course.peak().grade(),
                context.clinicalWords().severity(course.peak()));
        String story = course.resolved()
                .map(end -> context.text("session.effect.detail.gone", peak, time(end)))
                .orElse(peak);
        NoticedBy by = course.findings().stream()
                .filter(finding -> finding.severity().isPresent())
                .map(finding -> ((Event.EffectAsked) finding.line().event()).noticedBy())
                .filter(each -> each != NoticedBy.UNSTATED)
                .findFirst()
                .orElse(NoticedBy.UNSTATED);
        return context.clinicalWords().noticed(story, by);
    }

    private String onset(EffectCourse course) {
        return course.onset().map(this::time).orElse("");
    }

    private String time(Instant at) {
        return context.ui().words().time(at);
    }
}
