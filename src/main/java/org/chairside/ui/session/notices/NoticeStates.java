package org.chairside.ui.session.notices;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Alert;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.Notice;
import org.chairside.model.BaselineChange;
import org.chairside.model.Component;
import org.chairside.model.Event;
import org.chairside.model.Limit;
import org.chairside.model.LimitOrder;
import org.chairside.model.Quantity;
import org.chairside.model.Sedation;
import org.chairside.model.Vitals;
import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;
import org.chairside.ui.submit.SessionContext;

/**
 * The notices worth showing, alert by alert: those that want an answer, the newest first, then those answered whose limit is
 * still met. So it goes within an alert too, there the worst first.
 * Nothing sounds and nothing is covered (CLINICAL 7, hazards 11 and 13).
 */
final class NoticeStates {
    private final SessionContext context;

    NoticeStates(SessionContext context) {
        this.context = context;
    }

    List<NoticeState> of(Chart chart) {
        return chart.alerts().stream()
                .filter(alert -> alert.wantsAnswer() || alert.isOpen())
                .sorted(Comparator.comparing(Alert::wantsAnswer)
                        .thenComparing(alert -> alert.worst().raisedBy().happenedAt())
                        .reversed()
                        .thenComparing(alert -> alert.worst().limit(), LimitOrder.WORST_FIRST))
                .flatMap(alert -> alert.notices().stream()
                        .filter(notice -> notice.wantsAnswer() || notice.isOpen())
                        .sorted(Comparator.comparing(Notice::wantsAnswer).reversed())
                        .map(notice -> state(alert, notice, chart)))
                .toList();
    }

    private NoticeState state(Alert alert, Notice notice, Chart chart) {
        NoticeState.Importance importance = importance(notice);
        NoticeState.Rule rule = new NoticeState.Rule(
                context.clinicalWords().rule(notice.limit(), chart.protocol()),
                context.clinicalWords().source(notice.limit()));
        NoticeState.Occurrence occurrence = new NoticeState.Occurrence(values(notice, chart), since(notice));
        String answer = notice.wantsAnswer() ? "" : answer(notice);
        return new NoticeState(
                new NoticeState.Cause(
                        notice.limit().code(),
                        notice.raisedBy().id(),
                        new NoticeState.AlertKey(alert.family(), alert.since())),
                importance,
                rule,
                occurrence,
                answer,
                context.text(
                        "session.notice.spoken",
                        importance.word(),
                        rule.words(),
                        occurrence.values(),
                        occurrence.since(),
                        rule.source(),
                        answer));
    }

    private NoticeState.Importance importance(Notice notice) {
        boolean urgent = notice.limit().level() == Limit.Level.URGENT;
        String word = context.text(urgent ? "session.notice.urgent" : "session.notice.caution");
        return notice.wantsAnswer()
                ? new NoticeState.Importance(word, level(urgent), glyph(urgent))
                : new NoticeState.Importance(word, Level.NONE, Glyph.TICK);
    }

    private static Level level(boolean urgent) {
        return urgent ? Level.MEDIUM : Level.LOW;
    }

    private static Glyph glyph(boolean urgent) {
        return urgent ? Glyph.WARNING : Glyph.DISC;
    }

    private String since(Notice notice) {
        String from = time(notice.metBy().getFirst());
        return notice.ending()
                .map(ending -> context.text(
                        endingKey(ending), from, context.ui().words().time(ending.at())))
                .orElse(context.text("session.notice.since", from));
    }

    private static String endingKey(Notice.Ending ending) {
        return switch (ending) {
            case Notice.Ending.BackInRange _ -> "session.notice.until";
            case Notice.Ending.RuleEnded _ -> "session.notice.rule-ended";
        };
    }

    /** What raised it last with its time, how far that is from the baseline, and the worst if that is another. */
    private String values(Notice notice, Chart chart) {
        ChartEntry raised = notice.raisedBy();
        return switch (raised.event()) {
            case Event.VitalsTaken taken -> numbers(notice, taken.vitals(), chart);
            case Event.EffectAsked asked -> context.clinicalWords().severity(asked.severity());
            default -> "";
        };
    }

    private String numbers(Notice notice, Vitals set, Chart chart) {
        Optional<Quantity> raised = notice.limit().component().flatMap(set::quantity);
        String value = raised.map(this::value).orElse("");
        String said = change(notice.limit(), set, chart)
                .map(change -> context.text("session.notice.change", value, change))
                .orElse(value);
        return notice.worst()
                .filter(worst -> !raised.equals(Optional.of(worst)))
                .map(worst -> context.text("session.notice.worst", said, value(worst)))
                .orElse(said);
    }

    /** The number; of a score with its word. */
    private String value(Quantity quantity) {
        return quantity.component() == Component.SEDATION
                ? context.clinicalWords().value(new Sedation(quantity.scaled()))
                : quantity.text();
    }

    private Optional<String> change(Limit limit, Vitals set, Chart chart) {
        return limit.component().flatMap(component -> chart.baselineVitals()
                .flatMap(baseline -> BaselineChange.of(component, baseline, set)
                        .map(change -> context.text(
                                "session.notice.from",
                                context.ui().words().change(change.scaled()),
                                baseline.quantity(component).map(Quantity::text).orElse("")))));
    }

    private String answer(Notice notice) {
        ChartEntry last = notice.acknowledgements().getLast();
        return context.text(
                "session.notice.answered",
                time(last),
                last.original().entry().author().initials(),
                context.clinicalWords().reason(((Event.NoticeAcknowledged) last.event()).reason()));
    }

    private String time(ChartEntry line) {
        return context.ui().words().time(line.happenedAt());
    }
}
