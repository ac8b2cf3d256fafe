package org.chairside.ui.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.chairside.chart.Chart;
import org.chairside.desk.Receipt;
import org.chairside.desk.Submission;
import org.chairside.model.Author;
import org.chairside.model.Entry;
import org.chairside.model.Event;
import org.chairside.testing.Sessions;

/** A door that remembers what went through it and who said it. */
final class Gate implements ReleaseDesk {
    final List<Event> written = new ArrayList<>();
    final List<Entry> entries = new ArrayList<>();
    final List<Submission> submissions = new ArrayList<>();
    final List<String> went = new ArrayList<>();
    Optional<Receipt> answer = Optional.empty();
    Author author = Sessions.NURSE;
    private final Sessions session;

    Gate(Sessions session) {
        this.session = session;
    }

    @Override
    public Chart chart() {
        return session.chart();
    }

    @Override
    public Author author() {
        return author;
    }

    @Override
    public Submission submission(List<Said> said) {
        Entry old = chart().lastInLog().entry();
        return new Submission(
                chart().subject(),
                said.stream()
                        .map(each -> new Entry(
                                old.id(),
                                chart().subject(),
                                each.author(),
                                old.happenedAt(),
                                old.enteredAt(),
                                old.zone(),
                                old.origin(),
                                each.event()))
                        .toList());
    }

    @Override
    public CompletionStage<List<Receipt>> submit(Submission submission) {
        submissions.add(submission);
        if (answer.isEmpty()) {
            submission.entries().forEach(each -> {
                written.add(each.event());
                entries.add(each);
            });
        }
        Receipt receipt =
                answer.orElse(new Receipt.Saved(Sessions.infusion().entries().getFirst()));
        return CompletableFuture.completedFuture(
                submission.entries().stream().map(_ -> receipt).toList());
    }

    /** Who wrote an event of this kind last. */
    Author writer(Class<? extends Event> kind) {
        return entries.reversed().stream()
                .filter(each -> kind.isInstance(each.event()))
                .findFirst()
                .orElseThrow()
                .author();
    }
}
