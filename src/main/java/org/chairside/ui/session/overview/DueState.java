package org.chairside.ui.session.overview;

import org.chairside.ui.kit.Glyph;
import org.chairside.ui.kit.Level;

/**
 * When the next set is wanted, as shown.
 *
 * @param clock the large figure: a time, or how long it is or was
 * @param words the state in words, which the figure goes on from: {@code Due in}, {@code Overdue}
 * @param further more to know: the fixed point it is for, or what is rechecked; may be empty
 * @param schedule the rule in words: {@code every 10min from start, late after 3min}
 * @param pressing whether it is overdue by a further interval
 */
public record DueState(
        String clock, String words, String further, String schedule, Level level, Glyph glyph, boolean pressing) {}
