package org.chairside.ui.release;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.chairside.chart.Chart;
import org.chairside.desk.Desk;
import org.chairside.desk.Receipt;
import org.chairside.desk.Submission;
import org.chairside.desk.live.LiveSession;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.model.Author;
import org.chairside.model.Entry;
import org.chairside.model.Event;

/** What the release page asks of the desk, for one session. */
public interface ReleaseDesk {
    /**
     * Something to be recorded, and who says it: not always the one who sits here.
     *
     * @param at when it happened; empty for now
     */
    record Said(Author author, Event event, Optional<Instant> at) {
        public Said(Author author, Event event) {
            this(author, event, Optional.empty());
        }
    }

    /** The chart as it is on disk now. Returns at once. */
    Chart chart();

    /** Who sits here. */
    Author author();

    /** Names what is to be recorded, in this order, so that it can be handed over again if that fails. */
    Submission submission(List<Said> said);

    /** Hands it over; returns at once. */
    CompletionStage<List<Receipt>> submit(Submission submission);

    /** The desk itself. */
    static ReleaseDesk of(Desk desk, LiveSession session, Supplier<Author> author, InstantSource clock) {
        return new ReleaseDesk() {
            @Override
            public Chart chart() {
                return session.chart();
            }

            @Override
            public Author author() {
                return author.get();
            }

            @Override
            public Submission submission(List<Said> said) {
                Instant now = clock.instant();
                List<Entry> entries = said.stream()
                        .map(each -> desk.submission(
                                each.author(),
                                session.subject(),
                                List.of(new Proposed(each.event(), each.at().orElse(now)))))
                        .flatMap(submission -> submission.entries().stream())
                        .toList();
                return new Submission(session.subject(), entries);
            }

            @Override
            public CompletionStage<List<Receipt>> submit(Submission submission) {
                return desk.submit(submission);
            }
        };
    }
}
