package org.chairside.desk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.chairside.chart.Chart;
import org.chairside.chart.Outgoing;
import org.chairside.chart.course.CheckedCourse;
import org.chairside.model.Author;
import org.chairside.model.ClinicEvent;
import org.chairside.model.Event;
import org.chairside.model.SessionId;

/**
 * The way of sessions out of the program, for one who may export. Files and pages come from here; what is copied from
 * the monitoring form is only permitted here. What left is recorded here, of each session that a file holds. Safe for any thread.
 */
public final class PermittedExports {
    private final Archive archive;
    private final ClinicEntries clinic;
    private final Author author;
    private final SignatureChecking checking;

    PermittedExports(Archive archive, ClinicEntries clinic, Author author, SignatureChecking checking) {
        this.archive = archive;
        this.clinic = clinic;
        this.author = author;
        this.checking = checking;
    }

    /** A session as it would leave now; empty where there is none. Reads the disk: not for the FX thread. */
    public Optional<Outgoing> of(SessionId session) {
        return archive.chart(session)
                .map(chart -> new Outgoing(chart, archive.edition(chart), checking.of(List.of(chart))));
    }

    /** The sessions of the same patient, drug and route, as {@link Archive#course}. Reads the disk: not for the FX thread. */
    public CheckedCourse course(SessionId session) {
        List<Chart> sessions = archive.course(session);
        return new CheckedCourse(sessions, checking.of(sessions));
    }

    /**
     * Records of each session whose content is in a file or on a page that it left the program. Waits for the disk: not for the
     * FX thread.
     *
     * @param format the stable word of the file: {@code pdf}, {@code csv}, {@code print}
     * @return whether the log took all of them
     */
    public boolean left(List<Chart> charts, String format) {
        return charts.stream().map(chart -> left(chart, format).join()).toList().stream()
                .allMatch(Receipt.Saved.class::isInstance);
    }

    private CompletableFuture<Receipt> left(Chart chart, String format) {
        SessionId session = chart.session();
        Event.OfClinic event = new ClinicEvent.Exported(
                session,
                format,
                archive.edition(chart).version(),
                chart.lastInLog().hash());
        return clinic.recordOutsideCharts(author, session.accessStream(), event);
    }
}
