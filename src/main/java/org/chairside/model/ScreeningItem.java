package org.chairside.model;

/**
 * One question asked before a session.
 *
 * @param text in the clinic's words
 * @param wanted the answer that raises no question
 */
public record ScreeningItem(String code, String text, ScreeningAnswer.Answer wanted) {}
