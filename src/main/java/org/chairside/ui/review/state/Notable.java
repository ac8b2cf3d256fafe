package org.chairside.ui.review.state;

import java.time.Instant;
import org.chairside.model.EntryId;
import org.chairside.ui.kit.Level;

/**
 * Something out of the ordinary that a reader goes to with one key.
 *
 * @param line the entry it is about
 * @param words what it is, time included
 */
public record Notable(Instant at, EntryId line, Level level, String words) {}
