package org.chairside.export;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.chairside.chart.Line;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningItem;

/** What was asked before the session, and who takes the patient home. */
final class Screening implements Section {
    @Override
    public void write(Node body, Brief brief) {
        Optional<Line> last = brief.standing().reversed().stream()
                .filter(line -> line.event() instanceof Event.Screened)
                .findFirst();
        if (last.isEmpty()) {
            return;
        }
        Event.Screened screened = (Event.Screened) last.get().event();
        Node block = body.add("div", "block");
        block.put(
                "h2",
                "",
                brief.text(
                        "screening",
                        brief.when().timeOnDay(last.get().happenedAt()),
                        Brief.by(last.get().original())));
        screened.answers().stream()
                .filter(answer -> isRemarkable(brief, answer))
                .forEach(answer -> block.put("p", "ending", sentence(brief, answer)));
        screened.answers().stream()
                .filter(answer -> !isRemarkable(brief, answer))
                .collect(groupingBy(
                        answer -> brief.words().word("answers", answer.answer()),
                        LinkedHashMap::new,
                        mapping(answer -> question(brief, answer), joining("; "))))
                .forEach((answer, questions) -> block.put("p", "listed", answer + " " + questions + "."));
        block.put("p", "listed", brief.text("escort", escort(brief, screened.escort())));
    }

    private static Optional<ScreeningItem> item(Brief brief, ScreeningAnswer answer) {
        return brief.chart().protocol().screening().stream()
                .filter(each -> each.code().equals(answer.item()))
                .findFirst();
    }

    private static String question(Brief brief, ScreeningAnswer answer) {
        return item(brief, answer).map(ScreeningItem::text).orElse(answer.item());
    }

    /** Answered otherwise than expected, or with a remark: this gets a line of its own. */
    private static boolean isRemarkable(Brief brief, ScreeningAnswer answer) {
        return !answer.remark().isBlank()
                || item(brief, answer)
                        .filter(each -> each.wanted() != answer.answer())
                        .isPresent();
    }

    private static String sentence(Brief brief, ScreeningAnswer answer) {
        String word = brief.words().word("answer", answer.answer());
        String found = item(brief, answer)
                .filter(each -> each.wanted() != answer.answer())
                .map(each -> brief.text("unwanted-answer", word, brief.words().word("answer", each.wanted())))
                .orElse(word);
        return (question(brief, answer) + ": " + found + ". " + answer.remark()).strip();
    }

    private static String escort(Brief brief, Escort escort) {
        return escort.isKnown() ? (escort.name() + "  " + escort.phone()).strip() : brief.text("not-recorded");
    }
}
