package org.chairside.export.page;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.chairside.words.ClinicalWords;
import org.chairside.words.EventWords;
import org.chairside.words.Messages;
import org.chairside.words.Notation;

/**
 * Words of paper for what is in a record: those of the screens, in their notation. What was typed stays a run of its own within
 * a sentence, whichever way it is written.
 */
public final class PageLanguage {
    private static final Messages MESSAGES = Messages.english().marking(Isolates::isolated);

    private PageLanguage() {}

    /** Dates, times, spans and amounts, by the wall clock of a place. */
    public static Notation notation(ZoneId zone) {
        return new Notation(MESSAGES, zone);
    }

    /** Amounts, spans and days, which are the same by every clock. */
    public static Notation notation() {
        return notation(ZoneOffset.UTC);
    }

    /** Vitals, effects, limits and treatments. */
    public static ClinicalWords clinicalWords() {
        return new ClinicalWords(MESSAGES, notation());
    }

    /** What happened, in full sentences. */
    public static EventWords eventWords() {
        return EventWords.full(MESSAGES, notation());
    }
}
