package org.chairside.ui.print;

import java.util.List;
import java.util.Optional;
import org.chairside.model.PaperSize;
import org.chairside.model.SessionId;
import org.chairside.ui.export.ExportPreview;
import org.chairside.ui.kit.PrintDocument;

/** Where pages come from. All but the right to print and the size of paper touch the disk: never on the screen thread. */
public interface PrintDesk {
    /** Whether whoever sits here may print at all. Any thread; returns at once. */
    boolean isAllowed();

    /** What there is of a session, in the order offered; none where there is no such session. */
    List<PrintDocument> leaves(SessionId session);

    /** What one has to know before it leaves; empty where there is no such session. */
    Optional<ExportPreview> look(SessionId session);

    /** The file that would be exported: a PDF. */
    byte[] file(SessionId session, PrintDocument leaf, PaperSize paper);

    /** Records that it was printed; whether the log has it. */
    boolean printed(SessionId session, PrintDocument leaf);

    /** The sheet that was chosen last. From memory; any thread. */
    PaperSize paper();
}
