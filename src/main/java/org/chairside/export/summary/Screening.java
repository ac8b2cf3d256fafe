package org.chairside.export.summary;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.chart.ChartEntry;
import org.chairside.export.page.Node;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningItem;

/**
 * What was asked before the session, group by group, and who takes the patient home. What was answered otherwise than
 * expected, remarked on or decided by a physician gets a line of its own.
 */
final class Screening implements SummarySection {
    @Override
    public void write(Node body, SummaryContext context) {
        Optional<ChartEntry> last = context.standing().reversed().stream()
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
                context.text(
                        "screening",
                        context.when().timeOnDay(last.get().happenedAt()),
                        SummaryContext.by(last.get().original())));
        ScreeningLine asked = new ScreeningLine(context);
        screened.answers().stream()
                .filter(asked::isRemarkable)
                .forEach(answer -> block.put("p", "ending", asked.sentence(answer)));
        List<ScreeningAnswer> plain = screened.answers().stream()
                .filter(each -> !asked.isRemarkable(each))
                .toList();
        for (ScreeningItem.Group group : ScreeningItem.Group.values()) {
            grouped(block, context, context.words().word("group", group), answersOf(asked, plain, Optional.of(group)));
        }
        grouped(block, context, context.text("group.unknown"), answersOf(asked, plain, Optional.empty()));
        block.put("p", "listed", context.text("escort", escort(context, screened.escort())));
    }

    private static List<String> answersOf(
            ScreeningLine asked, List<ScreeningAnswer> plain, Optional<ScreeningItem.Group> group) {
        List<String> all = new ArrayList<>();
        for (ScreeningAnswer.Answer answer : ScreeningAnswer.Answer.values()) {
            String questions = plain.stream()
                    .filter(each -> each.answer() == answer
                            && asked.item(each).map(ScreeningItem::group).equals(group))
                    .map(asked::question)
                    .collect(joining("; "));
            if (!questions.isEmpty()) {
                all.add(asked.answer(answer) + ": " + questions + ".");
            }
        }
        return all;
    }

    private static void grouped(Node block, SummaryContext context, String group, List<String> answers) {
        if (!answers.isEmpty()) {
            Node line = block.add("p", "listed");
            line.put("span", "label", context.text("group-head", group));
            line.text(" " + String.join(" ", answers));
        }
    }

    private static String escort(SummaryContext context, Escort escort) {
        return escort.isKnown()
                ? Stream.of(escort.name(), escort.relation(), escort.phone())
                        .filter(part -> !part.isBlank())
                        .collect(joining("  "))
                : context.text("not-recorded");
    }
}
