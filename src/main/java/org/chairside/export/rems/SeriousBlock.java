package org.chairside.export.rems;

import java.util.List;
import java.util.Optional;
import org.chairside.chart.ChartEntry;
import org.chairside.model.Event;

/** Whether anything serious happened, as a person said it. */
final class SeriousBlock implements Block {
    @Override
    public String code() {
        return "serious";
    }

    @Override
    public List<RemsField> fields(RemsContext reading) {
        Optional<ChartEntry> stated = reading.chart().said().lastLine(Event.SeriousEventStated.class);
        Optional<Event.SeriousEventStated> said = stated.map(line -> (Event.SeriousEventStated) line.event());
        return List.of(
                reading.field(
                        "serious",
                        stated.map(line -> reading.yesOrNo(said.orElseThrow().happened(), reading.saidBy(line)))
                                .orElseGet(() -> reading.missing("serious"))),
                reading.field("serious-kind", kind(reading, said)),
                reading.field("serious-account", account(reading, said)));
    }

    /** The record keeps an account in words and no list of kinds. */
    private static RemsAnswer kind(RemsContext reading, Optional<Event.SeriousEventStated> said) {
        return said.map(Event.SeriousEventStated::happened)
                .map(happened -> happened ? reading.missing("serious-kind") : reading.notAsked("serious-none"))
                .orElseGet(() -> reading.notAsked("serious-unknown"));
    }

    private static RemsAnswer account(RemsContext reading, Optional<Event.SeriousEventStated> said) {
        if (said.isEmpty()) {
            return reading.notAsked("serious-unknown");
        }
        if (!said.get().happened()) {
            return reading.notAsked("serious-none");
        }
        String account = said.get().account();
        return account.isBlank()
                ? reading.missing("serious-account")
                : reading.said(account, reading.wording().text("from.account"));
    }
}
