package org.chairside.ui.review.state;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.chairside.chart.Alert;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.Notice;
import org.chairside.model.Event;
import org.chairside.model.Limit;
import org.chairside.ui.kit.Level;

/** Each notice with its rule and source, how long and how far, and what was said to it; those of one alert together. */
final class NoticeDetails {
    private final NotatedChart reader;

    NoticeDetails(NotatedChart reader) {
        this.reader = reader;
    }

    List<Detail> all() {
        return reader.chart().alerts().stream().flatMap(this::of).toList();
    }

    /** The worst first; what was said to it is not said again for the others, where it is the same. */
    private Stream<Detail> of(Alert alert) {
        String first = answers(alert.notices().getFirst());
        return Stream.concat(
                Stream.of(of(alert.notices().getFirst(), first)),
                alert.notices().stream().skip(1).map(notice -> of(notice, also(answers(notice), first))));
    }

    private String also(String answers, String first) {
        return answers.equals(first) ? reader.text("notice.as-above") : answers;
    }

    private Detail of(Notice notice, String answers) {
        Limit limit = notice.limit();
        Level level = limit.level() == Limit.Level.URGENT ? Level.HIGH : Level.MEDIUM;
        return Detail.Fact.of(
                        reader.time(notice.since()),
                        rule(limit),
                        span(notice) + ". " + answers + ". "
                                + reader.clinicalWords().source(limit))
                .at(level)
                .about(notice.raisedBy().id());
    }

    String rule(Limit limit) {
        return reader.clinicalWords().rule(limit, reader.chart().protocol());
    }

    private String span(Notice notice) {
        String worst = notice.worst()
                .map(value -> reader.text("notice.worst", reader.clinicalWords().valueWithUnit(value)))
                .or(() -> notice.worstSeverity().map(reader.clinicalWords()::severity))
                .orElse("");
        return notice.ending()
                .map(ending -> reader.text(endingKey(ending), reader.time(ending.at()), worst))
                .orElseGet(() -> reader.text("notice.still", worst));
    }

    private static String endingKey(Notice.Ending ending) {
        return switch (ending) {
            case Notice.Ending.BackInRange _ -> "notice.until";
            case Notice.Ending.RuleEnded _ -> "notice.rule-ended";
        };
    }

    private String answers(Notice notice) {
        String said = notice.acknowledgements().stream().map(this::answer).collect(joining(", "));
        String open = notice.wantsAnswer() ? reader.text(said.isEmpty() ? "notice.unseen" : "notice.worse") : "";
        return List.of(said, open).stream().filter(each -> !each.isEmpty()).collect(joining(". "));
    }

    private String answer(ChartEntry line) {
        return reader.text(
                "notice.seen",
                reader.clinicalWords().reason(((Event.NoticeAcknowledged) line.event()).reason()),
                reader.time(line.happenedAt()),
                NotatedChart.by(line.original()));
    }
}
