package org.chairside.settings;

import java.util.Locale;
import java.util.Set;
import org.chairside.model.PaperSize;
import org.chairside.words.Dialect;

/** The English of screens, of pages and of the command line. */
public enum LanguageChoice {
    /** As the system has it. */
    SYSTEM,
    US,
    BRITISH;

    /** Where a sheet is a letter; everywhere else it is A4. */
    private static final Set<String> LETTER_COUNTRIES =
            Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    /** @param system the language of the system for its own windows */
    public Dialect english(Locale system) {
        return switch (this) {
            case SYSTEM -> Dialect.of(system);
            case US -> Dialect.US;
            case BRITISH -> Dialect.BRITISH;
        };
    }

    /**
     * The sheet to print on where nobody chose one: a letter to American English and in countries that use it, else A4.
     *
     * @param system as in {@link #english}
     */
    PaperSize paper(Locale system) {
        boolean letter =
                switch (this) {
                    case SYSTEM ->
                        system.getCountry().isEmpty()
                                ? system.getLanguage().equals("en")
                                : LETTER_COUNTRIES.contains(system.getCountry());
                    case US -> true;
                    case BRITISH -> false;
                };
        return letter ? PaperSize.LETTER : PaperSize.A4;
    }
}
