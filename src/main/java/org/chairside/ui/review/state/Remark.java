package org.chairside.ui.review.state;

import java.util.Optional;
import org.chairside.model.EntryId;

/**
 * Something that was said about the session when it was read.
 *
 * @param entry the entry that holds it
 * @param about the entry that it is about, or the question that it answers
 * @param head what it is, who said it, when, and about what
 * @param text in the words of whoever said it
 * @param aside who took it back, when and why; may be empty
 * @param open a question that nobody has answered
 */
public record Remark(
        EntryId entry,
        Optional<EntryId> about,
        String head,
        RevisedText text,
        String aside,
        boolean open,
        String spoken) {}
