package org.chairside.export.downtime;

import java.time.Instant;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.export.page.Imprint;
import org.chairside.export.page.PageWords;
import org.chairside.export.page.PdfPress;
import org.chairside.model.PaperSize;
import org.chairside.model.Protocol;
import org.chairside.model.Recorded;
import org.chairside.model.VitalsOrder;

/**
 * A sheet to chart on by hand: tagged PDF/A-2a and PDF/UA-1. The same chart, or the same protocol, gives the same bytes.
 * Safe for any thread.
 */
public final class PdfDowntime {
    private final PdfPress press;

    public PdfDowntime(PdfPress press) {
        this.press = press;
    }

    /** For a session as it stands: its patient, its times by the clock once a dose was given, its limits as numbers. */
    public byte[] of(Chart chart, VitalsOrder order, PaperSize paper) {
        Recorded last = chart.lastInLog();
        return print(new Downtime(chart.protocol(), order, Optional.of(chart)), paper, last.recordedAt(), last.seq());
    }

    /** For any session under a protocol: who, when and from which baseline is left open. */
    public byte[] blank(Protocol protocol, VitalsOrder order, PaperSize paper) {
        return print(
                new Downtime(protocol, order, Optional.empty()),
                paper,
                Instant.EPOCH,
                protocol.key().version());
    }

    private byte[] print(Downtime sheet, PaperSize paper, Instant date, long number) {
        PageWords words = press.language().words("downtime");
        Imprint imprint = new Imprint(words.text("title"), words.text("subject"), "downtime", paper, date, number);
        return press.print(imprint, body -> new DowntimePage(sheet, words).write(body));
    }
}
