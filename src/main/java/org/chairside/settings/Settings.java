package org.chairside.settings;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of one workstation.
 *
 * @param fontPercent size of letters, 90 to 200
 * @param sound whether a tone is heard when a set is due; off unless somebody wants it
 * @param exportFolders where exports of a format went last
 * @param paperwork what is printed and sent from here
 * @param window empty until it was moved
 * @param columns of the list of sessions, in their order; empty for the usual ones
 * @param others keys of another version of the program, kept as they were
 */
public record Settings(
        ThemeChoice theme,
        int fontPercent,
        Density density,
        boolean sound,
        ExportFormat exportFormat,
        Map<ExportFormat, String> exportFolders,
        Paperwork paperwork,
        Optional<Bounds> window,
        List<String> columns,
        Map<String, String> others) {
    public static final int LEAST_FONT = 90;
    public static final int MOST_FONT = 200;

    /** What a new workstation has. */
    public static final Settings DEFAULTS = new Settings(
            ThemeChoice.AUTO,
            100,
            Density.COMFORTABLE,
            false,
            ExportFormat.PDF,
            Map.of(),
            Paperwork.DEFAULTS,
            Optional.empty(),
            List.of(),
            Map.of());

    /** Brings the letter size into its limits. */
    public Settings {
        requireNonNull(theme, "theme");
        requireNonNull(density, "density");
        requireNonNull(exportFormat, "exportFormat");
        requireNonNull(paperwork, "paperwork");
        requireNonNull(window, "window");
        fontPercent = Math.clamp(fontPercent, LEAST_FONT, MOST_FONT);
        exportFolders = Map.copyOf(exportFolders);
        columns = List.copyOf(columns);
        others = Map.copyOf(others);
    }

    public Settings withTheme(ThemeChoice value) {
        return new Settings(
                value, fontPercent, density, sound, exportFormat, exportFolders, paperwork, window, columns, others);
    }

    public Settings withFontPercent(int value) {
        return new Settings(
                theme, value, density, sound, exportFormat, exportFolders, paperwork, window, columns, others);
    }

    public Settings withDensity(Density value) {
        return new Settings(
                theme, fontPercent, value, sound, exportFormat, exportFolders, paperwork, window, columns, others);
    }

    public Settings withSound(boolean value) {
        return new Settings(
                theme, fontPercent, density, value, exportFormat, exportFolders, paperwork, window, columns, others);
    }

    /** Remembers a format and where its file went. */
    public Settings withExport(ExportFormat format, String folder) {
        Map<ExportFormat, String> folders = new HashMap<>(exportFolders);
        folders.put(format, folder);
        return new Settings(theme, fontPercent, density, sound, format, folders, paperwork, window, columns, others);
    }

    public Settings withPaperwork(Paperwork value) {
        return new Settings(
                theme, fontPercent, density, sound, exportFormat, exportFolders, value, window, columns, others);
    }

    public Settings withWindow(Bounds value) {
        return new Settings(
                theme,
                fontPercent,
                density,
                sound,
                exportFormat,
                exportFolders,
                paperwork,
                Optional.of(value),
                columns,
                others);
    }

    public Settings withColumns(List<String> value) {
        return new Settings(
                theme, fontPercent, density, sound, exportFormat, exportFolders, paperwork, window, value, others);
    }
}
