package org.chairside.export;

import org.chairside.export.downtime.PdfDowntime;
import org.chairside.export.page.PdfPress;
import org.chairside.model.PaperSize;
import org.chairside.model.Protocol;
import org.chairside.model.VitalsOrder;

/** The sheet to chart on while the computer is down. The same chart gives the same bytes. Safe for any thread. */
public final class DowntimeExport {
    private final PdfDowntime sheet = new PdfDowntime(new PdfPress());

    /**
     * For any session under a protocol.
     *
     * @param order of its columns
     */
    public byte[] blank(Protocol protocol, VitalsOrder order, PaperSize paper) {
        return sheet.blank(protocol, order, paper);
    }
}
