package org.chairside.export.summary;

import org.chairside.chart.Chart;
import org.chairside.export.page.Footer;
import org.chairside.export.page.Node;
import org.chairside.export.page.PageBanner;
import org.chairside.export.page.RecordStatus;
import org.chairside.model.Recorded;

/** What stands on every page: who this is about, whether it is a draft, where the log stood, and which page it is. */
final class RunningHeader implements SummarySection {
    @Override
    public void write(Node body, SummaryContext brief) {
        Chart chart = brief.chart();
        RecordStatus standing = RecordStatus.of(brief.outgoing());
        new PageBanner(
                        chart.patient(),
                        brief.when().day(chart.openedAt()),
                        standing.words(),
                        standing.isWarning(),
                        session(brief))
                .write(body);
        Recorded head = chart.last();
        new Footer(brief.text(
                        "head",
                        Integer.toString(brief.edition().version()),
                        Long.toString(head.seq()),
                        head.hash().brief()))
                .write(body);
    }

    private static String session(SummaryContext brief) {
        Chart chart = brief.chart();
        return brief.vitals().course(chart.course()) + "  \u00b7  "
                + brief.when().date(chart.openedAt());
    }
}
