package org.chairside.export.rems;

import java.util.Optional;
import org.chairside.chart.ChartEntry;
import org.chairside.model.Event;
import org.chairside.model.ScreeningAnswer;

/** What was answered when the patient was screened last. */
record ScreeningAnswers(RemsContext context) {
    Optional<ScreeningAnswer> find(String item) {
        return context.chart().screened().stream()
                .flatMap(screened -> screened.answers().stream())
                .filter(answer -> answer.item().equals(item))
                .findFirst();
    }

    /** A yes or a no as the form wants it, with the remark that was made. */
    RemsAnswer said(ScreeningAnswer answer) {
        ChartEntry line = context.chart().facts().lastLine(Event.Screened.class).orElseThrow();
        String by = context.saidBy(line);
        String from = answer.remark().isBlank() ? by : context.wording().text("from.remark", answer.remark(), by);
        return context.yesOrNo(answer.answer() == ScreeningAnswer.Answer.YES, from);
    }
}
