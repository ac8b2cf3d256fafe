package org.chairside.desk;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.chairside.chart.Chart;
import org.chairside.chart.Summary;
import org.chairside.desk.live.ChartUpdate;
import org.chairside.desk.live.LiveSession;
import org.chairside.journal.JournalException.Fault;
import org.chairside.journal.JournalWriter;
import org.chairside.journal.JournalWriter.Outcome;
import org.chairside.model.Entry;
import org.chairside.model.Recorded;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.chairside.model.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands entries to the writer and lets the live charts grow by what came back as saved or held. Entries of one session are
 * handed over and published under that session's lock, so that its chart sees them in the order of writing.
 */
final class Recorder {
    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);

    private final JournalWriter writer;
    private final Consumer<SessionSummary> catalogue;
    private final Map<SessionId, LiveSession> live = new ConcurrentHashMap<>();

    /** @param catalogue told of each row that came to be on disk, in the log or held */
    Recorder(JournalWriter writer, Consumer<SessionSummary> catalogue) {
        this.writer = writer;
        this.catalogue = catalogue;
    }

    Map<SessionId, LiveSession> live() {
        return live;
    }

    LiveSession resume(Chart chart) {
        return live.computeIfAbsent(chart.session(), _ -> new LiveSession(chart));
    }

    CompletableFuture<Receipt> record(Entry entry, LiveSession session) {
        ChartUpdate growth = new ChartUpdate(session);
        synchronized (session) {
            CompletableFuture<Receipt> receipt = writer.append(entry, growth).thenApply(outcome -> {
                Receipt became = receipt(outcome);
                became.kept().ifPresent(recorded -> catalogue.accept(growth.publish(recorded)));
                return became;
            });
            session.handedOver(receipt);
            return receipt;
        }
    }

    /** Writes the opening of a session; its live chart is there before the receipt is. */
    CompletableFuture<Receipt> open(Entry entry) {
        return writer.append(entry, recorded -> Optional.of(Summary.of(Chart.opening(recorded))))
                .thenApply(outcome -> {
                    Receipt became = receipt(outcome);
                    became.kept()
                            .ifPresent(recorded -> catalogue.accept(
                                    Summary.of(resume(Chart.opening(recorded)).chart())));
                    return became;
                });
    }

    /** Writes what belongs to no session. */
    CompletableFuture<Receipt> recordOutsideCharts(Entry entry) {
        return writer.append(entry, _ -> Optional.<SessionSummary>empty()).thenApply(Recorder::receipt);
    }

    Optional<LiveSession> session(Subject.OfSession subject) {
        return Optional.ofNullable(live.get(subject.session()))
                .filter(session -> session.subject().equals(subject));
    }

    private static Receipt receipt(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Saved(Recorded recorded) -> {
                LOG.info("entry {} saved", recorded.seq());
                yield new Receipt.Saved(recorded);
            }
            case Outcome.Held(Recorded recorded) -> {
                LOG.warn("entry held");
                yield new Receipt.Held(recorded);
            }
            case Outcome.NotSaved(Fault fault) -> {
                LOG.warn("entry not saved: {}", fault);
                yield new Receipt.NotSaved(trouble(fault));
            }
        };
    }

    private static Receipt.Trouble trouble(Fault fault) {
        return switch (fault) {
            case DISK_FULL -> Receipt.Trouble.DISK_FULL;
            case READ_ONLY -> Receipt.Trouble.READ_ONLY;
            case INPUT_OUTPUT -> Receipt.Trouble.DISK_FAILED;
            case DAMAGED -> Receipt.Trouble.LOG_DAMAGED;
            case FILE_GONE -> Receipt.Trouble.LOG_GONE;
            case NOT_HELD -> Receipt.Trouble.NOT_HELD;
            case CLOSED -> Receipt.Trouble.LOG_CLOSED;
        };
    }
}
