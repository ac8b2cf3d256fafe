package org.chairside.ui.review.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chairside.chart.ChartEntry;
import org.chairside.model.Event;
import org.chairside.model.ReleaseRule;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningItem;
import org.chairside.ui.kit.Level;

/** What was made sure of before the session and at its end. */
final class CareDetails {
    private final NotatedChart reader;

    CareDetails(NotatedChart reader) {
        this.reader = reader;
    }

    List<Detail> screening() {
        List<Detail> all = new ArrayList<>();
        for (ChartEntry line : reader.standing()) {
            switch (line.event()) {
                case Event.AllergiesReviewed _, Event.MedicationsReviewed _ -> all.add(said(line));
                case Event.ScreeningDecided decided ->
                    all.add(said(line).at(decided.mayGo() ? Level.MEDIUM : Level.HIGH));
                case Event.Screened(var answers, var escort) -> {
                    answers.forEach(answer -> all.add(answered(answer)));
                    all.add(Detail.Fact.of(
                            reader.text("escort"),
                            escort.isKnown()
                                    ? reader.text("escort.known", escort.name(), escort.phone())
                                    : reader.text("escort.unknown"),
                            escort.relation()));
                }
                default -> {}
            }
        }
        return all;
    }

    private Detail answered(ScreeningAnswer answer) {
        ScreeningItem item = reader.chart().protocol().screening().stream()
                .filter(each -> each.code().equals(answer.item()))
                .findFirst()
                .orElse(new ScreeningItem(
                        answer.item(), answer.item(), ScreeningItem.Group.CONDITION, answer.answer(), false, false));
        Level level = item.wanted() == answer.answer() ? Level.NONE : Level.MEDIUM;
        String key = "answer." + answer.answer().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Detail.Fact.of(reader.text(key), item.text(), answer.remark()).at(level);
    }

    List<Detail> release() {
        List<Detail> all = new ArrayList<>();
        for (ChartEntry line : reader.standing()) {
            switch (line.event()) {
                case Event.ReleaseItemChecked(String criterion, boolean met) ->
                    all.add(Detail.Fact.of(
                                    reader.time(line.happenedAt()),
                                    reader.text(met ? "discharge.met" : "discharge.unmet", named(criterion)),
                                    NotatedChart.by(line.original()))
                            .at(met ? Level.NONE : Level.MEDIUM));
                case Event.ReleaseOverridden(var unmet, String reason) -> all.add(overridden(line, unmet, reason));
                case Event.EffectCarried _ -> all.add(said(line).at(Level.MEDIUM));
                case Event.SeriousEventStated stated ->
                    all.add(said(line).at(stated.happened() ? Level.HIGH : Level.NONE));
                case Event.SeriousEventReported _, Event.PatientDeparted _ ->
                    all.add(said(line).at(Level.HIGH));
                case Event.VitalsJudged judged ->
                    all.add(said(line).at(judged.acceptable() ? Level.NONE : Level.MEDIUM));
                case Event.ReadyAfterJudged _, Event.NextVisitArranged _, Event.Released _, Event.SessionCancelled _ ->
                    all.add(said(line));
                default -> {}
            }
        }
        return all;
    }

    /** In words: what was not met is written down by its code. */
    private Detail overridden(ChartEntry line, List<String> unmet, String reason) {
        Event words =
                new Event.ReleaseOverridden(unmet.stream().map(this::named).toList(), reason);
        return Detail.Fact.of(reader.time(line.happenedAt()), reader.say(words), NotatedChart.by(line.original()))
                .about(line.id())
                .at(Level.HIGH);
    }

    private String named(String criterion) {
        return reader.chart().protocol().release().criteria().stream()
                .filter(each -> each.code().equals(criterion))
                .map(ReleaseRule.Criterion::text)
                .findFirst()
                .orElse(criterion);
    }

    private Detail.Fact said(ChartEntry line) {
        return Detail.Fact.of(
                        reader.time(line.happenedAt()), reader.say(line.event()), NotatedChart.by(line.original()))
                .about(line.id());
    }
}
