package org.chairside.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.model.ClinicContact;
import org.chairside.model.ExportFormat;
import org.chairside.model.PaperSize;
import org.chairside.model.RemsGeneration;
import org.chairside.model.RemsSite;
import org.chairside.model.VitalsOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTextTest {
    private static final Settings EVERY_KEY = new Settings(
            new Appearance(ThemeChoice.DIM, 150, Density.COMPACT, LanguageChoice.SYSTEM),
            new Workplace(List.of(), VitalsOrder.PROTOCOL, true),
            new LastExports(
                    ExportFormat.FHIR,
                    Map.of(
                            ExportFormat.PDF, "C:\\Users\\Ana Ruíz\\new\\100% = \"done\" # mine",
                            ExportFormat.FHIR, "/srv/tab\tand\nnewline\u0085",
                            ExportFormat.COURSE, "\\\\server\\İstanbul\\'u")),
            new Paperwork(
                    Optional.of(PaperSize.LETTER),
                    RemsGeneration.OLDER,
                    new RemsSite(
                            "Clínica \"Ö\" \\ Sons",
                            "1 = One # Street",
                            "北京",
                            "CA",
                            "04107",
                            "+1 555 0100",
                            "a%b@example.org"),
                    ClinicContact.UNSAID),
            Optional.of(new Bounds(-1200, 40, 1366, 768, true)),
            List.of("started", "patient", "unknown-column"),
            Map.of("later.key", "\"some\" \\n value \0", "later.list", "[1, 2"));

    @Test
    void writesWhatTheFirstVersionsWrote() throws IOException {
        assertThat(SettingsText.write(EVERY_KEY)).isEqualTo(keptText());
    }

    @Test
    void whatTheClinicSaysOfItselfIsWrittenWhereItSaidIt() {
        assertThat(SettingsText.write(Settings.DEFAULTS)).doesNotContain("clinic.");
        ClinicContact contact = new ClinicContact("+1 555 0100", "CQC 1-23 = 100%");
        Settings settings = Settings.DEFAULTS.withPaperwork(Paperwork.DEFAULTS.withContact(contact));
        assertThat(SettingsText.write(settings))
                .contains("clinic.telephone = +1 555 0100\n", "clinic.registration = CQC 1-23 = 100%25\n");
        assertThat(SettingsText.read(SettingsText.write(settings))).contains(settings);
    }

    @Test
    void theOrderOfTheVitalsIsWrittenOnlyWhereOneWasChosen() {
        assertThat(SettingsText.write(Settings.DEFAULTS)).doesNotContain("vitals-order");
        for (VitalsOrder order : VitalsOrder.values()) {
            String text = SettingsText.write(Settings.DEFAULTS.withOrder(order));
            assertThat(SettingsText.read(text)).contains(Settings.DEFAULTS.withOrder(order));
        }
        assertThat(SettingsText.write(Settings.DEFAULTS.withOrder(VitalsOrder.BP_SPO2_HR)))
                .contains("vitals-order = bp-spo2-hr\n");
        assertThat(SettingsText.read("vitals-order = hr-hr-hr\n")).contains(Settings.DEFAULTS);
    }

    @Test
    void readsWhatTheFirstVersionsWrote() throws IOException {
        assertThat(SettingsText.read(keptText())).contains(EVERY_KEY);
    }

    @Test
    void writesTheWordsOfANewWorkstation() {
        assertThat(SettingsText.write(Settings.DEFAULTS)).isEqualTo("""
                # Settings of this workstation, read when the program starts.
                theme = auto
                font-percent = 100
                density = comfortable
                sound = off
                export-format = pdf
                form = newer
                """);
    }

    @ParameterizedTest
    @MethodSource("textsByHand")
    void readsWhatAPersonTypedByHand(String text, Settings meant) {
        assertThat(SettingsText.read(text)).contains(meant);
    }

    static Stream<Arguments> textsByHand() {
        Settings defaults = Settings.DEFAULTS;
        return Stream.of(
                arguments("", defaults),
                arguments("  \n# theme = dim\n\n", defaults),
                arguments("theme=dim", defaults.withTheme(ThemeChoice.DIM)),
                arguments(
                        "  theme  =  dim  \r\nsound = on\r\n",
                        defaults.withTheme(ThemeChoice.DIM).withSound(true)),
                arguments("theme = light\ntheme = dim", defaults.withTheme(ThemeChoice.DIM)),
                arguments(
                        "theme = \"dim\"\nfont-percent = +120\ncolumns =  a   b ",
                        defaults.withColumns(List.of("a", "b"))),
                arguments("language = british", defaults.withLanguage(LanguageChoice.BRITISH)),
                arguments("language = us", defaults.withLanguage(LanguageChoice.US)),
                arguments("language = latin", defaults),
                arguments("theme = system", defaults.withTheme(ThemeChoice.SYSTEM)),
                arguments(
                        "room.1 = Blue\nroom.2 =\nroom.4 = 100%25 = # quiet\nroom.5 = ",
                        new Settings(
                                defaults.appearance(),
                                new Workplace(List.of("Blue", "100% = # quiet"), VitalsOrder.PROTOCOL, false),
                                defaults.exports(),
                                defaults.paperwork(),
                                Optional.empty(),
                                List.of(),
                                Map.of("room.5", ""))),
                arguments("window = 1 2 300 400 big", defaults),
                arguments("window = 99999 2 99999 400 normal", defaults),
                arguments("export-folder.pdf =", defaults));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "theme",
                "= dim",
                "theme = dim\nnonsense",
                "theme = \0dim",
                " # remark that is indented",
                "[section]"
            })
    void isEmptyForWhatIsNoSettingsText(String text) {
        assertThat(SettingsText.read(text)).isEmpty();
    }

    @Test
    void readsAndWritesTheSameInALanguageWithOtherLettersAndDigits() throws IOException {
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(SettingsText.read(keptText())).as(language).contains(EVERY_KEY);
                assertThat(SettingsText.write(EVERY_KEY)).as(language).isEqualTo(keptText());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String keptText() throws IOException {
        try (InputStream kept = SettingsTextTest.class.getResourceAsStream("every-key.txt")) {
            return new String(kept.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
