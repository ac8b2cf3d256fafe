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
        Optional<ChartEntry> reported = context.chart().facts().lastLine(Event.SeriousEventReported.class);
        if (reported.isPresent()) {
            return reported(context, reported.get(), (Event.SeriousEventReported)
                    reported.get().event());
        }
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

    private static List<RemsField> reported(RemsContext context, ChartEntry line, Event.SeriousEventReported event) {
        return List.of(
                context.field("serious", context.yesOrNo(true, context.saidBy(line))),
                context.field(
                        "serious-kind",
                        context.said(
                                context.wording().language().clinicalWords().serious(event.kind()),
                                context.saidBy(line))),
                context.field(
                        "serious-account",
                        context.said(
                                context.wording()
                                        .text(
                                                "serious.account",
                                                context.wording().time(line.happenedAt()),
                                                event.account(),
                                                context.wording()
                                                        .language()
                                                        .clinicalWords()
                                                        .outcome(event.outcome())),
                                context.wording().text("from.account"))));
    }

    /** Where it was only stated there is an account in words, and no kind. */
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
