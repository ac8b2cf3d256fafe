package org.chairside.ui.export;

import java.nio.file.Path;
import java.util.List;
import org.chairside.model.ExportFormat;
import org.chairside.model.PaperSize;
import org.chairside.model.SessionId;

/** What is to be written, as what, and where to. */
public record ExportChoice(List<SessionId> sessions, ExportFormat kind, PaperSize paper, Path folder) {
    public ExportChoice {
        sessions = List.copyOf(sessions);
    }
}
