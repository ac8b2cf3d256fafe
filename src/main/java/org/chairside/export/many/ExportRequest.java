package org.chairside.export.many;

import java.nio.file.Path;
import java.util.List;
import org.chairside.export.Format;
import org.chairside.model.SessionId;

/**
 * What a run is to write.
 *
 * @param sessions in the order they are written
 * @param folder must be there
 * @param listed whether a list of the files is put beside them
 */
public record ExportRequest(List<SessionId> sessions, Format format, Path folder, boolean listed) {
    public ExportRequest {
        sessions = List.copyOf(sessions);
    }

    /** With a list where there is more than one session: one file carries its own head. */
    public ExportRequest(List<SessionId> sessions, Format format, Path folder) {
        this(sessions, format, folder, sessions.size() > 1);
    }
}
