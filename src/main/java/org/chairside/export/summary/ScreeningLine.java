package org.chairside.export.summary;

import java.util.Optional;
import org.chairside.chart.ChartEntry;
import org.chairside.model.Event;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningItem;

/** One question of the screening with its answer, and what a physician decided on it. */
record ScreeningLine(SummaryContext context) {
    Optional<ScreeningItem> item(ScreeningAnswer answer) {
        return context.chart().protocol().screening().stream()
                .filter(each -> each.code().equals(answer.item()))
                .findFirst();
    }

    String question(ScreeningAnswer answer) {
        return item(answer).map(ScreeningItem::text).orElse(answer.item());
    }

    String answer(ScreeningAnswer.Answer answer) {
        return context.words().word("answer", answer);
    }

    /** Answered otherwise than expected, with a remark, or decided on. */
    boolean isRemarkable(ScreeningAnswer answer) {
        return !answer.remark().isBlank()
                || item(answer).filter(each -> each.wanted() != answer.answer()).isPresent()
                || decision(answer).isPresent();
    }

    String sentence(ScreeningAnswer answer) {
        String word = answer(answer.answer());
        String found = item(answer)
                .filter(each -> each.wanted() != answer.answer())
                .map(each -> context.text("unwanted-answer", word, answer(each.wanted())))
                .orElse(word);
        String remark = answer.remark().isBlank() ? "" : answer.remark() + ". ";
        return (question(answer) + ": " + found + ". " + remark + decided(answer)).strip();
    }

    private String decided(ScreeningAnswer answer) {
        return decision(answer)
                .map(line -> context.signed(line, event -> words((Event.ScreeningDecided) event)))
                .orElseGet(() -> item(answer)
                                .filter(each -> each.physicianDecides() && each.wanted() != answer.answer())
                                .isPresent()
                        ? context.text("not-decided")
                        : "");
    }

    private String words(Event.ScreeningDecided decided) {
        String key = decided.mayGo() ? "decided-go" : "decided-stop";
        return context.clinicalWords().noted(context.text(key, decided.decidedBy()), decided.reason());
    }

    private Optional<ChartEntry> decision(ScreeningAnswer answer) {
        return context.standing().reversed().stream()
                .filter(line -> line.event() instanceof Event.ScreeningDecided decided
                        && decided.item().equals(answer.item()))
                .findFirst();
    }
}
