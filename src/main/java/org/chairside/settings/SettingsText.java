package org.chairside.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.chairside.model.ExportFormat;
import org.chairside.model.VitalsOrder;

/**
 * Settings as text, in the form of {@link SettingsLines}. The keys:
 *
 * <pre>
 * theme               auto, dim, light or system
 * font-percent        90 to 200
 * density             comfortable or compact
 * sound               on or off
 * export-format       pdf, csv, fhir, rems or course
 * export-folder.pdf   a folder; the same for csv, fhir, rems and course
 * paper               a4 or letter; without it as the language has it
 * form                older or newer: which monitoring form
 * site.name           of the clinic, for that form; so are address, city, state, zip, telephone and email
 * clinic.telephone    of the clinic, for the head of papers; so is registration
 * language            us or british; without it as the system has it
 * vitals-order        of numbers without names: protocol, or such as bp-spo2-hr; without it that of the protocol
 * room.1              the name of a room; so are room.2 to room.4
 * window              x y width height, then normal or maximized
 * columns             names of columns with blanks between
 * </pre>
 *
 * A value that does not fit is as if it were not there.
 */
final class SettingsText {
    private static final String FOLDER = "export-folder.";
    private static final String ROOM = "room.";

    private SettingsText() {}

    static String write(Settings settings) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("theme", SettingsWord.of(settings.appearance().theme()));
        lines.put("font-percent", Integer.toString(settings.appearance().fontPercent()));
        lines.put("density", SettingsWord.of(settings.appearance().density()));
        if (settings.appearance().language() != LanguageChoice.SYSTEM) {
            lines.put("language", SettingsWord.of(settings.appearance().language()));
        }
        lines.put("sound", settings.workplace().sound() ? "on" : "off");
        lines.put("export-format", SettingsWord.of(settings.exports().format()));
        new TreeMap<>(settings.exports().folders())
                .forEach((format, folder) -> lines.put(FOLDER + SettingsWord.of(format), folder));
        PaperworkText.write(settings.paperwork(), lines);
        if (settings.workplace().order() != VitalsOrder.PROTOCOL) {
            lines.put("vitals-order", SettingsWord.of(settings.workplace().order()));
        }
        List<String> rooms = settings.workplace().rooms();
        for (int at = 0; at < rooms.size(); at++) {
            lines.put(ROOM + (at + 1), rooms.get(at));
        }
        settings.window().ifPresent(bounds -> lines.put("window", BoundsText.write(bounds)));
        if (!settings.columns().isEmpty()) {
            lines.put("columns", String.join(" ", settings.columns()));
        }
        new TreeMap<>(settings.others()).forEach(lines::putIfAbsent);
        return SettingsLines.write(lines);
    }

    /** Empty if this is no settings text at all. */
    static Optional<Settings> read(String text) {
        return SettingsLines.read(text).map(SettingsText::settings);
    }

    private static Settings settings(Map<String, String> lines) {
        return new Settings(
                appearance(lines),
                workplace(lines),
                exports(lines),
                PaperworkText.read(lines),
                BoundsText.read(lines.remove("window")),
                columns(lines.remove("columns")),
                lines);
    }

    private static Appearance appearance(Map<String, String> lines) {
        Appearance defaults = Appearance.DEFAULTS;
        return new Appearance(
                SettingsWord.read(ThemeChoice.class, lines.remove("theme")).orElse(defaults.theme()),
                number(lines.remove("font-percent")).orElse(defaults.fontPercent()),
                SettingsWord.read(Density.class, lines.remove("density")).orElse(defaults.density()),
                SettingsWord.read(LanguageChoice.class, lines.remove("language"))
                        .orElse(defaults.language()));
    }

    private static Workplace workplace(Map<String, String> lines) {
        List<String> rooms = new ArrayList<>();
        for (int at = 1; at <= Workplace.MOST_ROOMS; at++) {
            rooms.add(Objects.requireNonNullElse(lines.remove(ROOM + at), ""));
        }
        return new Workplace(
                rooms,
                SettingsWord.read(VitalsOrder.class, lines.remove("vitals-order"))
                        .orElse(Workplace.DEFAULTS.order()),
                "on".equals(lines.remove("sound")));
    }

    private static LastExports exports(Map<String, String> lines) {
        return new LastExports(
                SettingsWord.read(ExportFormat.class, lines.remove("export-format"))
                        .orElse(LastExports.NONE.format()),
                folders(lines));
    }

    private static Map<ExportFormat, String> folders(Map<String, String> lines) {
        Map<ExportFormat, String> folders = new HashMap<>();
        for (ExportFormat format : ExportFormat.values()) {
            String folder = lines.remove(FOLDER + SettingsWord.of(format));
            if (folder != null && !folder.isEmpty()) {
                folders.put(format, folder);
            }
        }
        return folders;
    }

    private static List<String> columns(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" ", -1))
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    private static OptionalInt number(String text) {
        return text != null && text.matches("[0-9]{1,4}")
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }
}
