package org.chairside.ui.kit;

import javafx.scene.control.TextField;
import org.chairside.model.text.TextUse;

/**
 * A field of one line, the only one of the program. Whatever is typed, pasted or put in by an input method is cleaned on
 * the way ({@link org.chairside.model.text.CleanText}), and what would make it longer than its use allows stays out and is
 * said ({@link TooLongEvent}). What a model sets stands as it is. Screen thread only.
 */
public final class LineField extends TextField {
    private TextUse use;

    public LineField(TextUse use) {
        this.use = use;
    }

    /** From now on it is for something else. */
    public void useFor(TextUse now) {
        use = now;
    }

    @Override
    public void replaceText(int start, int end, String text) {
        FieldIntake.line(this, use).of(start, end, text).ifPresent(kept -> super.replaceText(start, end, kept));
    }
}
