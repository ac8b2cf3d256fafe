package org.chairside.export.summary;

import java.util.Optional;
import org.chairside.chart.ChartEntry;
import org.chairside.model.Event;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningItem;

/** One question of the screening with its answer, and what a physician decided on it. */
record ScreeningLine(SummaryContext brief) {
    Optional<ScreeningItem> item(ScreeningAnswer answer) {
        return brief.chart().protocol().screening().stream()
                .filter(each -> each.code().equals(answer.item()))
                .findFirst();
    }

    String question(ScreeningAnswer answer) {
        return item(answer).map(ScreeningItem::text).orElse(answer.item());
    }

    String answer(ScreeningAnswer.Answer answer) {
        return brief.words().word("answer", answer);
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
                .map(each -> brief.text("unwanted-answer", word, answer(each.wanted())))
                .orElse(word);
        String remark = answer.remark().isBlank() ? "" : answer.remark() + ". ";
        return (question(answer) + ": " + found + ". " + remark + decided(answer)).strip();
    }

    private String decided(ScreeningAnswer answer) {
        return decision(answer)
                .map(line -> brief.signed(line, event -> words((Event.ScreeningDecided) event)))
                .orElseGet(() -> item(answer)
                                .filter(each -> each.physicianDecides() && each.wanted() != answer.answer())
                                .isPresent()
                        ? brief.text("not-decided")
                        : "");
    }

    private String words(Event.ScreeningDecided decided) {
        String key = decided.mayGo() ? "decided-go" : "decided-stop";
        return brief.vitals().noted(brief.text(key, decided.decidedBy()), decided.reason());
    }

    private Optional<ChartEntry> decision(ScreeningAnswer answer) {
        return brief.standing().reversed().stream()
                .filter(line -> line.event() instanceof Event.ScreeningDecided decided
                        && decided.item().equals(answer.item()))
                .findFirst();
    }
}
