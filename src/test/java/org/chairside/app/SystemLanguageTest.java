package org.chairside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.chairside.settings.LanguageChoice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemLanguageTest {
    @ParameterizedTest
    @CsvSource({
        "SYSTEM,  en-US, Ordering provider",
        "SYSTEM,  en-GB, Prescriber",
        "SYSTEM,  en-IE, Prescriber",
        "SYSTEM,  en,    Ordering provider",
        "SYSTEM,  fr-FR, Ordering provider",
        "US,      en-GB, Ordering provider",
        "BRITISH, en-US, Prescriber",
        "BRITISH, de-DE, Prescriber"
    })
    void theWordsAreThoseThatWereChosenElseThoseOfTheSystem(LanguageChoice chosen, String system, String prescriber) {
        assertThat(SystemLanguage.messages(chosen, Locale.forLanguageTag(system))
                        .text("start.ordered-by"))
                .isEqualTo(prescriber);
    }
}
