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
    public void write(Node body, SummaryContext context) {
        Chart chart = context.chart();
        RecordStatus standing = RecordStatus.of(context.outgoing(), context.language());
        new PageBanner(
                        chart.patient(),
                        context.when().day(chart.openedAt()),
                        standing.words(),
                        standing.isWarning(),
                        session(context))
                .write(body, context.language());
        Recorded head = chart.lastInLog();
        new Footer(context.text(
                        "head",
                        Integer.toString(context.edition().version()),
                        Long.toString(head.seq()),
                        head.hash().brief()))
                .write(body, context.language());
    }

    private static String session(SummaryContext context) {
        Chart chart = context.chart();
        return context.clinicalWords().course(chart.coursePlace()) + "  \u00b7  "
                + context.when().date(chart.openedAt());
    }
}
