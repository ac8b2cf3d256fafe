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
    public void write(Node body, SummaryContext brief) {
        Reviewing reviewing = brief.chart().reviewing();
        List<ChartEntry> returns = brief.chart().lines().stream()
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
                brief.text("review"),
                "review",
                List.of(
                        "when|" + brief.text("entered"),
                        "kind|" + brief.text("review.kind"),
                        "rest|" + brief.text("review.text"),
                        "by|" + brief.text("by")));
        reviewing.questions().forEach(question -> question(grid, brief, question));
        reviewing.comments().forEach(line -> row(grid, brief, line, "review.comment"));
        returns.forEach(line -> row(grid, brief, line, "review.returned"));
        reviewing.addenda().forEach(line -> row(grid, brief, line, "review.addendum"));
    }

    private static void question(PageTable grid, SummaryContext brief, ReviewQuestion question) {
        row(grid, brief, question.asked(), "review.question");
        question.answers().forEach(answer -> row(grid, brief, answer, "review.answer"));
        if (question.isOpen()) {
            grid.row(CLASSES, List.of("", brief.text("review.answer"), brief.text("review.unanswered"), ""));
        }
    }

    private static void row(PageTable grid, SummaryContext brief, ChartEntry line, String kind) {
        String text = text(line.event());
        String about = about(line.event())
                .flatMap(entry -> entry(brief, entry))
                .map(entry -> brief.text(
                        "review.about",
                        Long.toString(entry.seq()),
                        brief.when().timeOnDay(entry.entry().happenedAt())))
                .orElse("");
        Node row = grid.body().add("tr");
        row.put("td", "when", brief.when().timeOnDay(line.enteredAt()));
        row.put("td", "kind", brief.text(kind));
        Node cell = row.add("td", "rest");
        if (!about.isEmpty()) {
            cell.put("span", "label", about).text(" ");
        }
        new StruckText(brief).write(cell, line, Reviewed::text);
        row.put("td", "by", SummaryContext.by(line.original()));
        if (text.isBlank()) {
            cell.text("\u2013");
        }
    }

    private static Optional<Recorded> entry(SummaryContext brief, EntryId id) {
        return brief.chart().entries().stream()
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
