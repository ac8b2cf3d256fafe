package org.chairside.export.summary;

import java.util.List;
import java.util.Optional;
import org.chairside.chart.ChartEntry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;

/** What was later said of an entry: the reply to a call, the response to a medicine, why a set came late. */
record AnswerIndex(SummaryContext context) {
    /** {@code Response: settled (10:45 AR)}, oldest first. */
    List<String> to(EntryId entry) {
        return context.standing().stream()
                .filter(line -> answered(line.event()).filter(entry::equals).isPresent())
                .map(this::sentence)
                .toList();
    }

    /** Why a set came late, in a word; empty where nobody said. */
    Optional<String> whyLate(EntryId set) {
        return context.standing().reversed().stream()
                .map(ChartEntry::event)
                .filter(event -> event instanceof Event.LateSetExplained late
                        && late.set().equals(set))
                .map(Event.LateSetExplained.class::cast)
                .map(late ->
                        context.clinicalWords().noted(context.clinicalWords().late(late.reason()), late.note()))
                .findFirst();
    }

    private static Optional<EntryId> answered(Event event) {
        return switch (event) {
            case Event.PhysicianReplied(EntryId call, var _) -> Optional.of(call);
            case Event.ResponseSeen(EntryId of, var _) -> Optional.of(of);
            default -> Optional.empty();
        };
    }

    private String sentence(ChartEntry line) {
        return context.signed(line, context::say);
    }
}
