package org.chairside.journal.folder;

import java.util.List;
import java.util.function.Supplier;
import org.chairside.journal.Journal;
import org.chairside.journal.log.Row;
import org.chairside.journal.log.RunRows;
import org.chairside.journal.watch.Condition;
import org.chairside.journal.watch.Conditions;
import org.chairside.journal.watch.WrittenFiles.Finding;
import org.chairside.model.WorkstationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The watch over what was written to the log in this run. An end of the log that somebody cut off is written again as it was;
 * a log that is gone is left alone.
 */
final class LogGuard {
    private static final Logger LOG = LoggerFactory.getLogger(LogGuard.class);

    private final OpenLog log;
    private final WorkstationId workstation;
    private final RunRows run;
    private final Conditions conditions;

    LogGuard(OpenLog log, WorkstationId workstation, RunRows run, Conditions conditions) {
        this.log = log;
        this.workstation = workstation;
        this.run = run;
        this.conditions = conditions;
    }

    /** Sees to it that what is written next follows what was written last. */
    void expectEnd(Journal.Head head) {
        if (head.seq() < run.head().seq()) {
            throw new EndGoneException();
        }
    }

    /** Goes on where the files are those that were written to; else the act breaks off. */
    void heed(Finding finding) {
        switch (finding) {
            case WHOLE -> {}
            case END_GONE -> throw new EndGoneException();
            case LOG_GONE -> throw log.gone("look at the files of the log");
            case LOG_CHANGED -> {
                log.acceptFiles();
                if (!log.endsAt(run.head(), workstation)) {
                    throw log.gone("look at the log");
                }
            }
        }
    }

    /** As {@link #acceptMoved(Journal.Head)}, up to the end of this run. */
    void acceptMoved() {
        acceptMoved(run.head());
    }

    /**
     * Takes the log file for ours after what was committed was moved into it, once all of this run was found there: its time tells
     * nothing of somebody else who wrote there meanwhile.
     *
     * @param head the last link that was committed
     */
    void acceptMoved(Journal.Head head) {
        log.acceptFiles();
        if (!log.holds(run.beforeKept(), head, workstation)) {
            throw log.gone("look at what was moved into the log");
        }
    }

    /** Acts; where the end of the log turns out to be cut off, writes that again and acts once more. */
    <R> R mending(Supplier<R> act) {
        try {
            return act.get();
        } catch (EndGoneException e) {
            LOG.warn("the end of the log was cut off by somebody else");
            writeAgain();
            return act.get();
        }
    }

    /** The rows are the same to the byte, so that the chain and the anchor fit as if nothing had been cut off. */
    private void writeAgain() {
        log.restart();
        int written = log.write("write the end of the log again", open -> {
            Journal.Head end = open.reader().head(workstation);
            List<Row> missing = run.after(end.seq());
            if (missing.isEmpty()
                    ? !end.equals(run.head())
                    : !missing.getFirst().follows(end)) {
                throw log.gone("write the end of the log again");
            }
            open.begin();
            for (Row row : missing) {
                open.insert(row);
            }
            for (RunRows.Summarised row : run.summaries()) {
                open.summarise(row);
            }
            open.commit();
            return missing.size();
        });
        if (!log.endsAt(run.head(), workstation)) {
            throw log.gone("write the end of the log again");
        }
        heed(log.lookAfterCommit());
        conditions.report(new Condition.EndWrittenAgain(written));
    }

    /** The write-ahead file is not what it was. */
    private static final class EndGoneException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
