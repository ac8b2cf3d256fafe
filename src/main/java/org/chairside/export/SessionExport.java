package org.chairside.export;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.chairside.chart.Outgoing;
import org.chairside.export.course.PdfCourse;
import org.chairside.export.downtime.PdfDowntime;
import org.chairside.export.fhir.SessionDocument;
import org.chairside.export.page.PageLanguage;
import org.chairside.export.page.PdfPress;
import org.chairside.export.rems.RemsPdf;
import org.chairside.export.summary.PdfSummary;
import org.chairside.model.ClinicBlock;
import org.chairside.model.PaperSize;
import org.chairside.model.Protocol;
import org.chairside.model.VitalsOrder;
import org.chairside.words.Dialect;

/**
 * The door of this room: a chart to bytes. The same chart in the same edition, with the same verdicts and beside the same sessions
 * of its course, gives the same bytes, as long as the clinic says the same of itself. Safe for any thread, but not for the one
 * that draws: a summary takes a tenth of a second, the first of a run seconds unless {@link #warmUp()} went before.
 */
public final class SessionExport {
    private final PdfPress press;
    private final PdfSummary summary;
    private final RemsPdf form;
    private final PdfCourse courses;
    private final PdfDowntime downtime;
    private final SessionDocument document = new SessionDocument();

    /**
     * @param dialect the English of pages; what programs read is the same in every one
     * @param clinic what stands at the head of what is for people, asked anew each time
     */
    public SessionExport(Dialect dialect, Supplier<ClinicBlock> clinic) {
        press = new PdfPress(PageLanguage.of(dialect), clinic);
        summary = new PdfSummary(press);
        form = new RemsPdf(press);
        courses = new PdfCourse(press);
        downtime = new PdfDowntime(press);
    }

    /** An export that names no clinic. */
    public SessionExport(Dialect dialect) {
        this(dialect, () -> ClinicBlock.NONE);
    }

    /**
     * A session that leaves now as bytes of a format, whatever state it is in; one that nobody has signed is marked as a draft,
     * and the verdict on each signature is beside it.
     */
    public byte[] of(Outgoing outgoing, Format format) {
        return switch (format) {
            case Format.Pdf(PaperSize paper) -> summary.of(outgoing, paper);
            case Format.Rems rems -> form.of(outgoing, rems.site(), rems.generation(), rems.paper());
            case Format.Course(PaperSize paper, var course) -> courses.of(course.apply(outgoing.chart()), paper);
            case Format.Downtime(PaperSize paper, VitalsOrder order) -> downtime.of(outgoing.chart(), order, paper);
            case Format.Csv _ -> CsvTable.of(outgoing);
            case Format.Fhir _ -> document.of(outgoing);
        };
    }

    /**
     * A sheet to chart on while the computer is down, for any session under a protocol.
     *
     * @param order of its columns
     */
    public byte[] blank(Protocol protocol, VitalsOrder order, PaperSize paper) {
        return downtime.blank(protocol, order, paper);
    }

    /** Makes the export of a session that leaves now and puts it into a folder, under a free name of its own making. */
    public ExportOutcome toFolder(Outgoing outgoing, Format format, Path folder) {
        return new ExportFile().write(folder, outgoing.chart(), format, of(outgoing, format));
    }

    /** Loads fonts and layout once, so that the first summary asked for is quick. Call it in the background. */
    public void warmUp() {
        press.warmUp();
    }
}
