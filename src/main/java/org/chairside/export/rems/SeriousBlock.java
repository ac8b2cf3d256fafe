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
    public List<RemsField> fields(RemsContext context) {
        Optional<ChartEntry> stated = context.chart().facts().lastLine(Event.SeriousEventStated.class);
        Optional<Event.SeriousEventStated> said = stated.map(line -> (Event.SeriousEventStated) line.event());
        return List.of(
                context.field(
                        "serious",
                        stated.map(line -> context.yesOrNo(said.orElseThrow().happened(), context.saidBy(line)))
                                .orElseGet(() -> context.missing("serious"))),
                context.field("serious-kind", kind(context, said)),
                context.field("serious-account", account(context, said)));
    }

    /** The record keeps an account in words and no list of kinds. */
    private static RemsAnswer kind(RemsContext context, Optional<Event.SeriousEventStated> said) {
        return said.map(Event.SeriousEventStated::happened)
                .map(happened -> happened ? context.missing("serious-kind") : context.notAsked("serious-none"))
                .orElseGet(() -> context.notAsked("serious-unknown"));
    }

    private static RemsAnswer account(RemsContext context, Optional<Event.SeriousEventStated> said) {
        if (said.isEmpty()) {
            return context.notAsked("serious-unknown");
        }
        if (!said.get().happened()) {
            return context.notAsked("serious-none");
        }
        String account = said.get().account();
        return account.isBlank()
                ? context.missing("serious-account")
                : context.said(account, context.wording().text("from.account"));
    }
}
