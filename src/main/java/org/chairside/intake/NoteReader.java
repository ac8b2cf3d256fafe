package org.chairside.intake;

import org.chairside.model.text.CleanText;

/** {@code #} and the rest of the line, in the nurse's words. */
final class NoteReader {
    private NoteReader() {}

    static void read(Tokens tokens, LineDraft draft) {
        Token typed = tokens.next();
        String text = CleanText.line(typed.text().substring(1));
        if (!text.isEmpty()) {
            draft.noted(text, typed.span());
        }
    }
}
