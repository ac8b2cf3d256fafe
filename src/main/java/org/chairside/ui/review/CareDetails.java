package org.chairside.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chairside.chart.Line;
import org.chairside.model.Event;
import org.chairside.model.ReleaseRule;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningItem;
import org.chairside.ui.kit.Level;

/** What was made sure of before the session and at its end. */
final class CareDetails {
    private final Reader reader;

    CareDetails(Reader reader) {
        this.reader = reader;
    }

    List<Detail> screening() {
        List<Detail> all = new ArrayList<>();
        for (Line line : standing()) {
            switch (line.event()) {
                case Event.IdentityConfirmed _ -> all.add(said(line));
                case Event.Screened(var answers, var escort) -> {
                    answers.forEach(answer -> all.add(answered(answer)));
                    all.add(Detail.Fact.of(
                            reader.text("escort"),
                            escort.isKnown()
                                    ? reader.text("escort.known", escort.name(), escort.phone())
                                    : reader.text("escort.unknown"),
                            ""));
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
                        answer.item(), answer.item(), ScreeningItem.Group.CONDITION, answer.answer(), false));
        Level level = item.wanted() == answer.answer() ? Level.NONE : Level.MEDIUM;
        String key = "answer." + answer.answer().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Detail.Fact.of(reader.text(key), item.text(), answer.remark()).at(level);
    }

    List<Detail> release() {
        List<Detail> all = new ArrayList<>();
        for (Line line : standing()) {
            switch (line.event()) {
                case Event.ReleaseItemChecked(String criterion, boolean met) ->
                    all.add(Detail.Fact.of(
                                    reader.time(line.happenedAt()),
                                    reader.text(met ? "discharge.met" : "discharge.unmet", named(criterion)),
                                    Reader.by(line.original()))
                            .at(met ? Level.NONE : Level.MEDIUM));
                case Event.Released _, Event.SessionCancelled _ -> all.add(said(line));
                default -> {}
            }
        }
        return all;
    }

    private String named(String criterion) {
        return reader.chart().protocol().release().criteria().stream()
                .filter(each -> each.code().equals(criterion))
                .map(ReleaseRule.Criterion::text)
                .findFirst()
                .orElse(criterion);
    }

    private Detail said(Line line) {
        return Detail.Fact.of(reader.time(line.happenedAt()), reader.say(line.event()), Reader.by(line.original()))
                .about(line.id());
    }

    private List<Line> standing() {
        return reader.chart().lines().stream().filter(Line::stands).toList();
    }
}
