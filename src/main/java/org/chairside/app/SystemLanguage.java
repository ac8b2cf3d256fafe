package org.chairside.app;

import java.util.Locale;
import org.chairside.settings.LanguageChoice;
import org.chairside.words.Dialect;
import org.chairside.words.Messages;

/** The English of the screens: as chosen on this workstation, else as its system has it. */
public final class SystemLanguage {
    private SystemLanguage() {}

    /** @param system the language of the system for its own windows */
    public static Messages messages(LanguageChoice chosen, Locale system) {
        return Messages.of(
                switch (chosen) {
                    case SYSTEM -> Dialect.of(system);
                    case US -> Dialect.US;
                    case BRITISH -> Dialect.BRITISH;
                });
    }
}
