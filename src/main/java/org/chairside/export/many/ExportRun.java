package org.chairside.export.many;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.Outgoing;
import org.chairside.export.ExportFile;
import org.chairside.export.ExportOutcome;
import org.chairside.export.SessionExport;
import org.chairside.export.facts.Codes;
import org.chairside.export.many.RunOutcome.Listing;
import org.chairside.export.many.RunOutcome.Tally;
import org.chairside.export.page.PageWords;
import org.chairside.model.SessionId;

/**
 * Writes many sessions, one file each. Each is put there as {@link org.chairside.export.ExportFile} does. Beside more than one, a
 * list of what was written, with SHA-256 sums and heads, is put at the end, also of a run that was cancelled. Takes as
 * long as it takes, on the caller's thread; one session, or one course, is held at a time.
 */
public final class ExportRun {
    private final PageWords words = PageWords.common("files");
    private final SessionExport export;
    private final OutgoingSource charts;
    private final ManifestStamp stamp;

    public ExportRun(SessionExport export, OutgoingSource charts, ManifestStamp stamp) {
        this.export = export;
        this.charts = charts;
        this.stamp = stamp;
    }

    /** Writes what is wanted and tells how it goes. */
    public RunOutcome write(ExportRequest wanted, Progress progress) {
        if (!Files.isDirectory(wanted.folder())) {
            return new RunOutcome.NotBegun(
                    ExportOutcome.NotWritten.of(ExportOutcome.Cause.NO_FOLDER).words());
        }
        if (!wanted.listed()) {
            return new Pass(wanted, progress, Optional.empty()).run();
        }
        try (Manifest manifest = Manifest.begun(wanted, stamp)) {
            return new Pass(wanted, progress, Optional.of(manifest)).run();
        } catch (IOException e) {
            return new RunOutcome.NotBegun(ExportOutcome.NotWritten.because(e).words());
        }
    }

    /** One pass over the sessions of one call. */
    private final class Pass {
        private final ExportRequest wanted;
        private final Progress progress;
        private final Optional<Manifest> manifest;
        private int written;
        private int notWritten;
        private Optional<ExportOutcome.Cause> stopped = Optional.empty();

        Pass(ExportRequest wanted, Progress progress, Optional<Manifest> manifest) {
            this.wanted = wanted;
            this.progress = progress;
            this.manifest = manifest;
        }

        RunOutcome run() {
            for (SessionId session : wanted.sessions()) {
                if (stopped.isPresent()) {
                    String why = words.text("stopped." + Codes.code(stopped.get()));
                    return new RunOutcome.BrokenOff(why, tally(), listing("stopped"));
                }
                if (progress.isCancelled()) {
                    return new RunOutcome.Cancelled(tally(), listing("cancelled"));
                }
                write(session);
            }
            return new RunOutcome.Finished(tally(), listing("finished"));
        }

        private Tally tally() {
            return new Tally(written, notWritten, wanted.sessions().size() - written - notWritten);
        }

        private Listing listing(String end) {
            return manifest.map(each -> each.finished(end)).orElseGet(Listing.NotWanted::new);
        }

        private void write(SessionId session) {
            Optional<Outgoing> ready;
            try {
                ready = charts.of(session);
            } catch (RuntimeException unreadable) {
                leaveOut(
                        session,
                        words.text("left-out.not-read", unreadable.getClass().getSimpleName()));
                return;
            }
            if (ready.isEmpty()) {
                leaveOut(session, words.text("left-out.no-session"));
                return;
            }
            byte[] bytes;
            try {
                if (isKeptBack(ready.get().chart())) {
                    leaveOut(session, words.text("left-out.held"));
                    return;
                }
                bytes = export.of(ready.get(), wanted.format());
            } catch (RuntimeException bug) {
                // One record that cannot be drawn must not keep the other thousand from leaving; the list says what
                // broke.
                leaveOut(session, words.text("left-out.not-made", bug.getClass().getSimpleName()));
                return;
            }
            switch (new ExportFile().write(wanted.folder(), ready.get().chart(), wanted.format(), bytes)) {
                case ExportOutcome.Written(Path path) -> {
                    written++;
                    manifest.ifPresent(each -> each.add(ready.get(), path, bytes));
                    progress.written(ready.get(), path);
                }
                case ExportOutcome.NotWritten(ExportOutcome.Cause cause, String why) -> {
                    leaveOut(session, why);
                    // The next would meet the same wall; anything else may be about this one file.
                    stopped = cause == ExportOutcome.Cause.FAILED ? Optional.empty() : Optional.of(cause);
                }
            }
        }

        private boolean isKeptBack(Chart chart) {
            return !wanted.format().mayHoldHeld()
                    && wanted.format().charts(chart).stream().anyMatch(Chart::hasHeld);
        }

        private void leaveOut(SessionId session, String words) {
            notWritten++;
            manifest.ifPresent(each -> each.leaveOut(session, words));
            progress.notWritten(session, words);
        }
    }
}
