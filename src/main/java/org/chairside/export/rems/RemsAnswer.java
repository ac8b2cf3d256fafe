package org.chairside.export.rems;

/** What the record has to say to one question of the form. */
public sealed interface RemsAnswer {

    /**
     * The record says this.
     *
     * @param text as a person reads it
     * @param copied the same as it is typed into a form: a date as month, day, year
     * @param from where in the record it stands, how it was reckoned or chosen; may be empty
     */
    record Said(String text, String copied, String from) implements RemsAnswer {}

    /**
     * The record does not say it.
     *
     * @param words what is missing, and what to do
     */
    record Missing(String words) implements RemsAnswer {}

    /**
     * The question does not arise.
     *
     * @param words why
     */
    record NotAsked(String words) implements RemsAnswer {}
}
