package org.chairside.ui.export;

import java.nio.file.Path;
import java.util.List;
import org.chairside.model.SessionId;
import org.chairside.settings.PaperSize;

/** What is to be written, as what, and where to. */
public record ExportChoice(List<SessionId> sessions, FileKind kind, PaperSize paper, Path folder) {
    public ExportChoice {
        sessions = List.copyOf(sessions);
    }
}
