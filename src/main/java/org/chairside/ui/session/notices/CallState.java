package org.chairside.ui.session.notices;

import org.chairside.model.EntryId;

/**
 * A physician who was called and has not replied yet.
 *
 * @param words {@code Dr Hale called 14:05, no reply yet}
 */
public record CallState(EntryId id, String who, String words) {}
