package org.chairside.export.page;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.chairside.words.ClinicalWords;
import org.chairside.words.Dialect;
import org.chairside.words.EventWords;
import org.chairside.words.Messages;
import org.chairside.words.Notation;
import org.chairside.words.PatientWords;

/**
 * Words of paper in one English: the labels of its pages, and for what is in a record those of the screens, in their notation.
 * What was typed stays a run of its own within a sentence, whichever way it is written.
 */
public final class PageLanguage {
    private static final String PAGES = "org.chairside.export.";

    private final Messages messages;

    private PageLanguage(Messages messages) {
        this.messages = messages;
    }

    /** The words of pages in this English. */
    public static PageLanguage of(Dialect dialect) {
        return new PageLanguage(Messages.of(dialect).marking(Isolates::isolated));
    }

    /**
     * The words of what is read by programs, or is the same to every reader: one wording, whatever language the screens are
     * in.
     */
    public static PageLanguage common() {
        return of(Dialect.US);
    }

    /** The labels of one kind of page, by the name of its file. */
    public PageWords words(String page) {
        return new PageWords(dialect().texts(PAGES + page), this);
    }

    /** Which English it is. */
    public Dialect dialect() {
        return messages.dialect();
    }

    /** Dates, times, spans and amounts, by the wall clock of a place. */
    public Notation notation(ZoneId zone) {
        return new Notation(messages, zone);
    }

    /** Amounts, spans and days, which are the same by every clock. */
    public Notation notation() {
        return notation(ZoneOffset.UTC);
    }

    /** The patient as recorded. */
    public PatientWords patientWords() {
        return new PatientWords(messages, notation());
    }

    /** Vitals, effects, limits and treatments. */
    public ClinicalWords clinicalWords() {
        return new ClinicalWords(messages, notation());
    }

    /** What happened, in full sentences. */
    public EventWords eventWords() {
        return EventWords.full(messages, notation());
    }
}
