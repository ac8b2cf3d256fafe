package org.chairside.export;

import org.chairside.export.downtime.PdfDowntime;
import org.chairside.export.page.PdfPress;
import org.chairside.model.PaperSize;
import org.chairside.model.Protocol;

/** The sheet to chart on while the computer is down. The same chart gives the same bytes. Safe for any thread. */
public final class DowntimeExport {
    private final PdfDowntime sheet = new PdfDowntime(new PdfPress());

    /** For any session under a protocol. */
    public byte[] blank(Protocol protocol, PaperSize paper) {
        return sheet.blank(protocol, paper);
    }
}
