package org.chairside.app.adapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.Outgoing;
import org.chairside.chart.course.CheckedCourse;
import org.chairside.desk.ExportPermission;
import org.chairside.desk.PermittedExports;
import org.chairside.desk.SignedInDesk;
import org.chairside.export.Format;
import org.chairside.export.SessionExport;
import org.chairside.export.rems.RemsSheet;
import org.chairside.model.PaperSize;
import org.chairside.model.SessionId;
import org.chairside.model.SessionState;
import org.chairside.model.VitalsOrder;
import org.chairside.settings.SettingsStore;
import org.chairside.ui.export.ExportPreview;
import org.chairside.ui.export.Exporter;
import org.chairside.ui.kit.PrintDocument;
import org.chairside.ui.print.PrintDesk;

/** What the page of the printer shows: the same files that are exported. */
public record DeskDocuments(
        SignedInDesk signedInDesk, SessionExport export, Exporter exporter, DeskRemsForm forms, SettingsStore store)
        implements PrintDesk {
    @Override
    public List<PrintDocument> leaves(SessionId session) {
        return outgoing(session)
                .map(Outgoing::chart)
                .map(chart -> leaves(chart, course(chart).sessions()))
                .orElse(List.of());
    }

    @Override
    public boolean isAllowed() {
        return exporter.isAllowed();
    }

    private Optional<PermittedExports> outbox() {
        return switch (signedInDesk.exporting()) {
            case ExportPermission.Allowed(PermittedExports outbox) -> Optional.of(outbox);
            case ExportPermission.Refused _ -> Optional.empty();
        };
    }

    private Optional<Outgoing> outgoing(SessionId session) {
        return outbox().flatMap(outbox -> outbox.of(session));
    }

    private static List<PrintDocument> leaves(Chart chart, List<Chart> course) {
        List<PrintDocument> all = new ArrayList<>();
        // What is held has no place in the log yet; only the sheet to go on with by hand may show it.
        if (!chart.hasHeld()) {
            all.add(PrintDocument.SUMMARY);
            if (RemsSheet.isFor(chart)) {
                all.add(PrintDocument.FORM);
            }
        }
        if (course.stream().noneMatch(Chart::hasHeld)) {
            all.add(PrintDocument.COURSE);
        }
        if (chart.state() == SessionState.OPEN) {
            all.add(PrintDocument.DOWNTIME);
        }
        all.add(PrintDocument.BLANK);
        return all;
    }

    private CheckedCourse course(Chart chart) {
        return outbox().orElseThrow().course(chart.session());
    }

    @Override
    public Optional<ExportPreview> look(SessionId session) {
        return exporter.look(session);
    }

    @Override
    public byte[] file(SessionId session, PrintDocument leaf, PaperSize paper) {
        Outgoing outgoing = outgoing(session).orElseThrow();
        return switch (leaf) {
            case SUMMARY -> export.of(outgoing, new Format.Pdf(paper));
            case FORM -> export.of(outgoing, new Format.Rems(forms.site(), forms.generation(), paper));
            case COURSE -> export.of(outgoing, new Format.Course(paper, this::course));
            case DOWNTIME -> export.of(outgoing, new Format.Downtime(paper, order()));
            case BLANK -> export.blank(outgoing.chart().protocol(), order(), paper);
        };
    }

    private VitalsOrder order() {
        return store.now().workplace().order();
    }

    @Override
    public boolean printed(SessionId session, PrintDocument leaf) {
        return outbox().flatMap(outbox ->
                        outbox.of(session).map(outgoing -> outbox.left(charts(outgoing.chart(), leaf), "print")))
                .orElse(false);
    }

    private List<Chart> charts(Chart chart, PrintDocument leaf) {
        return leaf == PrintDocument.COURSE ? course(chart).sessions() : List.of(chart);
    }

    @Override
    public PaperSize paper() {
        return exporter.paper();
    }
}
