package org.chairside.export.summary;

import java.util.List;
import org.chairside.chart.Outgoing;
import org.chairside.export.page.Imprint;
import org.chairside.export.page.Node;
import org.chairside.export.page.PdfPress;
import org.chairside.model.PaperSize;
import org.chairside.model.Recorded;

/**
 * One to two pages for the record: tagged PDF/A-2a and PDF/UA-1 with the fonts inside. The same chart in the same edition, with
 * the same verdicts and clinic block, gives the same bytes. Safe for any thread.
 */
public final class PdfSummary {
    private static final List<SummarySection> SECTIONS = List.of(
            new RunningHeader(),
            new Headline(),
            new UnreadableNotice(),
            new KeyFacts(),
            new Picture(),
            new VitalsTable(),
            new DosesTable(),
            new EffectsTable(),
            new ScalesTable(),
            new NotesList(),
            new NoticesTable(),
            new Decisions(),
            new Screening(),
            new Release(),
            new AftercareSection(),
            new CorrectionsTable(),
            new UnplacedTable(),
            new Reviewed(),
            new Signatures(),
            new ProtocolRules(),
            new RecordEnd());

    private final PdfPress press;

    public PdfSummary(PdfPress press) {
        this.press = press;
    }

    /** The summary of a session as bytes; that nobody has signed it, or that a signature is invalid, is on every page. */
    public byte[] of(Outgoing outgoing, PaperSize paper) {
        Recorded last = outgoing.chart().lastInLog();
        SummaryContext context = SummaryContext.of(outgoing, press.language());
        Imprint imprint = new Imprint(
                context.text("title"), context.text("subject"), "summary", paper, last.recordedAt(), last.seq());
        return press.print(imprint, body -> write(body, context));
    }

    private static void write(Node body, SummaryContext context) {
        SECTIONS.forEach(section -> section.write(body, context));
    }
}
