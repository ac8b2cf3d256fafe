package org.chairside.settings;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import org.chairside.model.ExportFormat;

/**
 * How sessions left the program last.
 *
 * @param format the last one chosen
 * @param folders where files of a format went last
 */
public record LastExports(ExportFormat format, Map<ExportFormat, String> folders) {
    /** Nothing has left yet. */
    public static final LastExports NONE = new LastExports(ExportFormat.PDF, Map.of());

    public LastExports {
        requireNonNull(format, "format");
        folders = Map.copyOf(folders);
    }

    LastExports with(ExportFormat chosen, String folder) {
        Map<ExportFormat, String> all = new HashMap<>(folders);
        all.put(chosen, folder);
        return new LastExports(chosen, all);
    }

    LastExports without(ExportFormat kind) {
        Map<ExportFormat, String> all = new HashMap<>(folders);
        all.remove(kind);
        return new LastExports(format, all);
    }
}
