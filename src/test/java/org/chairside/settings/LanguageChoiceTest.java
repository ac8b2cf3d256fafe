package org.chairside.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.chairside.model.PaperSize;
import org.chairside.words.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageChoiceTest {
    @ParameterizedTest
    @CsvSource({
        "SYSTEM,  en-US, US",
        "SYSTEM,  en-GB, BRITISH",
        "SYSTEM,  en-IE, BRITISH",
        "SYSTEM,  en,    US",
        "SYSTEM,  fr-FR, US",
        "US,      en-GB, US",
        "BRITISH, en-US, BRITISH",
        "BRITISH, de-DE, BRITISH"
    })
    void theEnglishIsTheOneChosenElseThatOfTheSystem(LanguageChoice chosen, String system, Dialect english) {
        assertThat(chosen.english(Locale.forLanguageTag(system))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "SYSTEM,  en-US, LETTER",
        "SYSTEM,  en-CA, LETTER",
        "SYSTEM,  es-MX, LETTER",
        "SYSTEM,  en,    LETTER",
        "SYSTEM,  en-GB, A4",
        "SYSTEM,  de-DE, A4",
        "SYSTEM,  de,    A4",
        "US,      en-GB, LETTER",
        "BRITISH, en-US, A4"
    })
    void theSheetIsThatOfTheEnglishChosenElseOfTheCountry(LanguageChoice chosen, String system, PaperSize paper) {
        assertThat(chosen.paper(Locale.forLanguageTag(system))).isEqualTo(paper);
    }

    @Test
    void aSheetThatSomebodyChoseStaysWhateverTheLanguage(@TempDir Path folder) {
        SettingsStore store = new SettingsStore(SettingsFile.in(folder), Locale.US);
        assertThat(store.paper()).isEqualTo(PaperSize.LETTER);
        store.change(now -> now.withLanguage(LanguageChoice.BRITISH));
        assertThat(store.paper()).isEqualTo(PaperSize.A4);
        store.change(now -> now.withPaperwork(now.paperwork().withPaper(PaperSize.LETTER)));
        SettingsStore read = new SettingsStore(SettingsFile.in(folder), Locale.GERMANY);
        assertThat(read.paper()).isEqualTo(PaperSize.LETTER);
        assertThat(read.english()).isEqualTo(Dialect.BRITISH);
    }
}
