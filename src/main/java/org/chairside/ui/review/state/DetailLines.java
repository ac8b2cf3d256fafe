package org.chairside.ui.review.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chairside.chart.ChartEntry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.ui.kit.Level;

/** Entries of a session as lines of the details, with what stood there before and what was later said of them. */
final class DetailLines {
    private final NotatedChart reader;
    private final CorrectionWords corrections;

    DetailLines(NotatedChart reader) {
        this.reader = reader;
        this.corrections = new CorrectionWords(reader);
    }

    /** The lines that are wanted in the order of happening; withdrawn ones too, struck through. */
    List<Detail> of(Predicate<Event> wanted) {
        return reader.chart().chartEntries().stream()
                .filter(line -> wanted.test(line.event()))
                .sorted(Comparator.comparing(ChartEntry::happenedAt).thenComparingLong(ChartEntry::seq))
                .map(this::of)
                .toList();
    }

    private Detail of(ChartEntry line) {
        String words = reader.say(line.event());
        Detail.Fact fact = Detail.Fact.of(
                        reader.time(line.happenedAt()), line.stands() ? answered(line, words) : "", aside(line))
                .about(line.id());
        if (!line.stands()) {
            return fact.instead(words).at(Level.MEDIUM);
        }
        return line.isAmended() ? fact.instead(reader.say(line.original().event())) : fact;
    }

    private String answered(ChartEntry line, String words) {
        List<String> all = new ArrayList<>(List.of(words));
        reader.standing().stream()
                .filter(other ->
                        answers(other.event()).filter(line.id()::equals).isPresent())
                .map(reader::signed)
                .forEach(all::add);
        return String.join(". ", all);
    }

    /** The entry that an event answers, of those that stand below what they answer. */
    private static Optional<EntryId> answers(Event event) {
        return switch (event) {
            case Event.PhysicianReplied(EntryId call, String _) -> Optional.of(call);
            case Event.ResponseSeen(EntryId of, String _) -> Optional.of(of);
            case Event.QuestionAnswered(EntryId question, String _) -> Optional.of(question);
            default -> Optional.empty();
        };
    }

    private String aside(ChartEntry line) {
        List<String> all = new ArrayList<>(List.of(NotatedChart.by(line.original())));
        all.addAll(corrections.entered(line.original().entry()));
        line.corrections().forEach(each -> all.add(corrections.brief(each)));
        return String.join(". ", all);
    }
}
