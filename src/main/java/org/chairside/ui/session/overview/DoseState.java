package org.chairside.ui.session.overview;

/**
 * What was planned and what was given, for the line below the banner.
 *
 * @param summary in words: {@code DOSE 35 mg over 40min from 13:30}
 * @param elapsed the session's clock: {@code T+38min}; empty before the first dose
 * @param note what to wait for: the rest between two devices; may be empty
 */
public record DoseState(String summary, String elapsed, String note) {}
