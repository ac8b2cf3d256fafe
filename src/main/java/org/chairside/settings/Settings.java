package org.chairside.settings;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chairside.model.ExportFormat;
import org.chairside.model.VitalsOrder;

/**
 * The settings of one workstation.
 *
 * @param workplace the rooms, and whether a tone is heard in them
 * @param exports how sessions left the program last
 * @param paperwork what is printed and sent from here
 * @param window empty until it was moved
 * @param columns of the list of sessions, in their order; empty for the usual ones
 * @param others keys of another version of the program, kept as they were
 */
public record Settings(
        Appearance appearance,
        Workplace workplace,
        LastExports exports,
        Paperwork paperwork,
        Optional<Bounds> window,
        List<String> columns,
        Map<String, String> others) {
    /** What a new workstation has. */
    public static final Settings DEFAULTS = new Settings(
            Appearance.DEFAULTS,
            Workplace.DEFAULTS,
            LastExports.NONE,
            Paperwork.DEFAULTS,
            Optional.empty(),
            List.of(),
            Map.of());

    public Settings {
        requireNonNull(appearance, "appearance");
        requireNonNull(workplace, "workplace");
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

    /** Holds from the next start. */
    public Settings withLanguage(LanguageChoice value) {
        return with(appearance.withLanguage(value));
    }

    private Settings with(Appearance value) {
        return new Settings(value, workplace, exports, paperwork, window, columns, others);
    }

    public Settings withSound(boolean value) {
        return with(workplace.withSound(value));
    }

    public Settings withOrder(VitalsOrder value) {
        return with(workplace.withOrder(value));
    }

    /** @param value empty for the usual rooms */
    public Settings withRooms(List<String> value) {
        return with(workplace.withRooms(value));
    }

    private Settings with(Workplace value) {
        return new Settings(appearance, value, exports, paperwork, window, columns, others);
    }

    /** Remembers a format and where its file went. */
    public Settings withExport(ExportFormat format, String folder) {
        return new Settings(appearance, workplace, exports.with(format, folder), paperwork, window, columns, others);
    }

    /** Forgets where files of a format went. */
    public Settings withoutFolder(ExportFormat format) {
        return new Settings(appearance, workplace, exports.without(format), paperwork, window, columns, others);
    }

    /** Remembers where files of a format are to go; the format chosen last stays. */
    public Settings withFolder(ExportFormat format, String folder) {
        LastExports known = exports.with(format, folder);
        LastExports sent = new LastExports(exports.format(), known.folders());
        return new Settings(appearance, workplace, sent, paperwork, window, columns, others);
    }

    public Settings withPaperwork(Paperwork value) {
        return new Settings(appearance, workplace, exports, value, window, columns, others);
    }

    public Settings withWindow(Bounds value) {
        return new Settings(appearance, workplace, exports, paperwork, Optional.of(value), columns, others);
    }

    public Settings withColumns(List<String> value) {
        return new Settings(appearance, workplace, exports, paperwork, window, value, others);
    }
}
