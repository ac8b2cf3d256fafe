package org.chairside.settings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chairside.model.ClinicContact;
import org.chairside.model.PaperSize;
import org.chairside.model.RemsGeneration;
import org.chairside.model.RemsSite;

/** The lines of the settings that tell what stands on papers and forms. */
final class PaperworkText {
    private static final String PAPER = "paper";
    private static final String FORM = "form";
    private static final String TELEPHONE = "clinic.telephone";
    private static final String REGISTRATION = "clinic.registration";
    private static final String SITE = "site.";
    private static final List<String> SITE_KEYS =
            List.of("name", "address", "city", "state", "zip", "telephone", "email");

    private PaperworkText() {}

    /** Adds its lines; what is empty gets none. */
    static void write(Paperwork paperwork, Map<String, String> lines) {
        paperwork.paper().ifPresent(paper -> lines.put(PAPER, SettingsWord.of(paper)));
        lines.put(FORM, SettingsWord.of(paperwork.form()));
        put(TELEPHONE, paperwork.contact().telephone(), lines);
        put(REGISTRATION, paperwork.contact().registration(), lines);
        RemsSite site = paperwork.site();
        List<String> values = List.of(
                site.name(), site.address(), site.city(), site.state(), site.zip(), site.telephone(), site.email());
        for (int at = 0; at < values.size(); at++) {
            put(SITE + SITE_KEYS.get(at), values.get(at), lines);
        }
    }

    private static void put(String key, String value, Map<String, String> lines) {
        if (!value.isEmpty()) {
            lines.put(key, value);
        }
    }

    /** Takes its lines out of these; what is not among them is empty or as it is before anybody chose. */
    static Paperwork read(Map<String, String> lines) {
        Optional<PaperSize> paper = SettingsWord.read(PaperSize.class, lines.remove(PAPER));
        RemsGeneration form =
                SettingsWord.read(RemsGeneration.class, lines.remove(FORM)).orElse(Paperwork.DEFAULTS.form());
        List<String> values =
                SITE_KEYS.stream().map(key -> take(lines, SITE + key)).toList();
        RemsSite site = new RemsSite(
                values.get(0),
                values.get(1),
                values.get(2),
                values.get(3),
                values.get(4),
                values.get(5),
                values.get(6));
        return new Paperwork(paper, form, site, new ClinicContact(take(lines, TELEPHONE), take(lines, REGISTRATION)));
    }

    private static String take(Map<String, String> lines, String key) {
        return Objects.requireNonNullElse(lines.remove(key), "");
    }
}
