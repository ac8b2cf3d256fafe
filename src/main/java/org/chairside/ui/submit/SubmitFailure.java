package org.chairside.ui.submit;

/**
 * Something could not be done: what happened, what is safe, what to do.
 *
 * @param retry whether the same can be tried again
 */
public record SubmitFailure(String happened, String safe, String advice, boolean retry) {}
