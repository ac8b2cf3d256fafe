package org.chairside.settings;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chairside.model.ExportFormat;

/**
 * The settings of one workstation.
 *
 * @param sound whether a tone is heard when a set is due; off unless somebody wants it
 * @param exports how sessions left the program last
 * @param paperwork what is printed and sent from here
 * @param window empty until it was moved
 * @param columns of the list of sessions, in their order; empty for the usual ones
 * @param others keys of another version of the program, kept as they were
 */
public record Settings(
        Appearance appearance,
        boolean sound,
        LastExports exports,
        Paperwork paperwork,
        Optional<Bounds> window,
        List<String> columns,
        Map<String, String> others) {
    /** What a new workstation has. */
    public static final Settings DEFAULTS = new Settings(
            Appearance.DEFAULTS, false, LastExports.NONE, Paperwork.DEFAULTS, Optional.empty(), List.of(), Map.of());

    public Settings {
        requireNonNull(appearance, "appearance");
        requireNonNull(exports, "exports");
        requireNonNull(paperwork, "paperwork");
        requireNonNull(window, "window");
        columns = List.copyOf(columns);
        others = Map.copyOf(others);
    }

    public Settings withTheme(ThemeChoice value) {
        return with(appearance.withTheme(value));
    }

    public Settings withFontPercent(int value) {
        return with(appearance.withFontPercent(value));
    }

    public Settings withDensity(Density value) {
        return with(appearance.withDensity(value));
    }

    private Settings with(Appearance value) {
        return new Settings(value, sound, exports, paperwork, window, columns, others);
    }

    public Settings withSound(boolean value) {
        return new Settings(appearance, value, exports, paperwork, window, columns, others);
    }

    /** Remembers a format and where its file went. */
    public Settings withExport(ExportFormat format, String folder) {
        return new Settings(appearance, sound, exports.with(format, folder), paperwork, window, columns, others);
    }

    public Settings withPaperwork(Paperwork value) {
        return new Settings(appearance, sound, exports, value, window, columns, others);
    }

    public Settings withWindow(Bounds value) {
        return new Settings(appearance, sound, exports, paperwork, Optional.of(value), columns, others);
    }

    public Settings withColumns(List<String> value) {
        return new Settings(appearance, sound, exports, paperwork, window, value, others);
    }
}
