package org.chairside.ui.review.state;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.chart.ChartEntry;
import org.chairside.model.Author;
import org.chairside.model.EntryId;
import org.chairside.model.Event;

/** What was asked, answered, remarked and given back, in the order of writing; what was taken back stays, struck through. */
public final class Remarks {
    private final NotatedChart reader;
    private final CorrectionWords corrections;

    public Remarks(NotatedChart reader) {
        this.reader = reader;
        this.corrections = new CorrectionWords(reader);
    }

    List<Remark> all() {
        return reader.chart().chartEntries().stream()
                .flatMap(line -> said(line.event()).map(said -> remark(line, said)).stream())
                .toList();
    }

    /** What an event says of itself: its kind and the words. */
    private record Spoken(String kind, String text) {}

    private static Optional<Spoken> said(Event event) {
        return switch (event) {
            case Event.QuestionAsked(var _, String text) -> Optional.of(new Spoken("question", text));
            case Event.QuestionAnswered(var _, String text) -> Optional.of(new Spoken("answer", text));
            case Event.CommentWritten(var _, String text) -> Optional.of(new Spoken("comment", text));
            case Event.AddendumWritten(String text) -> Optional.of(new Spoken("addendum", text));
            case Event.SessionReturned(String reason) -> Optional.of(new Spoken("return", reason));
            default -> Optional.empty();
        };
    }

    private Remark remark(ChartEntry line, Spoken said) {
        boolean open = reader.chart().reviewing().open().stream()
                .anyMatch(each -> each.asked().id().equals(line.id()));
        String head = head(line, said.kind(), open);
        RevisedText text = line.stands() ? new RevisedText(said.text(), before(line)) : RevisedText.struck(said.text());
        String aside = line.corrections().stream().map(corrections::brief).collect(joining(". "));
        String struck = text.was().isEmpty() ? "" : reader.text("audit.struck", text.was());
        String spoken = Stream.of(head, struck, text.now(), aside)
                .filter(each -> !each.isEmpty())
                .collect(joining(". "));
        return new Remark(line.id(), NotatedChart.about(line.event()), head, text, aside, open, spoken);
    }

    private String before(ChartEntry line) {
        return line.isAmended()
                ? said(line.original().event()).map(Spoken::text).orElse("")
                : "";
    }

    private String head(ChartEntry line, String kind, boolean open) {
        Author by = line.original().entry().author();
        String head = reader.text(
                "talk." + kind,
                reader.time(line.enteredAt()),
                by.name(),
                reader.ui().words().role(by.role()));
        String about = said(line.event()).isPresent() && !(line.event() instanceof Event.QuestionAnswered)
                ? NotatedChart.about(line.event()).map(this::about).orElse("")
                : "";
        return Stream.of(head, about, open ? reader.text("talk.open") : "")
                .filter(each -> !each.isEmpty())
                .collect(joining(". "));
    }

    /** The entry something is about, in words. */
    public String about(EntryId entry) {
        return reader.chart()
                .chartEntry(entry)
                .map(line -> reader.text("talk.about", reader.time(line.happenedAt()), reader.say(line.event())))
                .orElse("");
    }
}
