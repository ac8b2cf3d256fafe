package org.chairside.export.summary;

import java.util.List;
import java.util.Optional;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.ReviewQuestion;
import org.chairside.chart.Reviewing;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageTable;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Recorded;

/** What was asked, answered, remarked and added when the session was read. */
final class Reviewed implements SummarySection {
    private static final List<String> CLASSES = List.of("when", "kind", "rest", "by");

    @Override
    public void write(Node body, SummaryContext context) {
        Reviewing reviewing = context.chart().reviewing();
        List<ChartEntry> returns = context.chart().chartEntries().stream()
                .filter(line -> line.original().event() instanceof Event.SessionReturned)
                .toList();
        if (reviewing.questions().isEmpty()
                && reviewing.comments().isEmpty()
                && reviewing.addenda().isEmpty()
                && returns.isEmpty()) {
            return;
        }
        PageTable grid = PageTable.under(
                body,
                context.text("review"),
                "review",
                List.of(
                        "when|" + context.text("entered"),
                        "kind|" + context.text("review.kind"),
                        "rest|" + context.text("review.text"),
                        "by|" + context.text("by")));
        reviewing.questions().forEach(question -> question(grid, context, question));
        reviewing.comments().forEach(line -> row(grid, context, line, "review.comment"));
        returns.forEach(line -> row(grid, context, line, "review.returned"));
        reviewing.addenda().forEach(line -> row(grid, context, line, "review.addendum"));
    }

    private static void question(PageTable grid, SummaryContext context, ReviewQuestion question) {
        row(grid, context, question.asked(), "review.question");
        question.answers().forEach(answer -> row(grid, context, answer, "review.answer"));
        if (question.isOpen()) {
            grid.row(CLASSES, List.of("", context.text("review.answer"), context.text("review.unanswered"), ""));
        }
    }

    private static void row(PageTable grid, SummaryContext context, ChartEntry line, String kind) {
        String text = text(line.event());
        String about = about(line.event())
                .flatMap(entry -> entry(context, entry))
                .map(entry -> context.text(
                        "review.about",
                        Long.toString(entry.seq()),
                        context.when().timeOnDay(entry.entry().happenedAt())))
                .orElse("");
        Node row = grid.body().add("tr");
        row.put("td", "when", context.when().timeOnDay(line.enteredAt()));
        row.put("td", "kind", context.text(kind));
        Node cell = row.add("td", "rest");
        if (!about.isEmpty()) {
            cell.put("span", "label", about).text(" ");
        }
        new StruckText(context).write(cell, line, Reviewed::text);
        row.put("td", "by", SummaryContext.by(line.original()));
        if (text.isBlank()) {
            cell.text("\u2013");
        }
    }

    private static Optional<Recorded> entry(SummaryContext context, EntryId id) {
        return context.chart().entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }

    private static Optional<EntryId> about(Event event) {
        return switch (event) {
            case Event.QuestionAsked(var about, String _) -> about;
            case Event.CommentWritten(var about, String _) -> about;
            case Event.InReview _, Event.InSession _, Event.Correction _, Event.OfPatient _, Event.OfClinic _ ->
                Optional.empty();
        };
    }

    private static String text(Event event) {
        return event instanceof Event.InReview review ? text(review) : "";
    }

    private static String text(Event.InReview event) {
        return switch (event) {
            case Event.QuestionAsked(var _, String text) -> text;
            case Event.QuestionAnswered(var _, String text) -> text;
            case Event.CommentWritten(var _, String text) -> text;
            case Event.AddendumWritten(String text) -> text;
            case Event.SessionReturned(String reason) -> reason;
            case Event.SessionSigned _, Event.SessionCountersigned _ -> "";
        };
    }
}
