package org.chairside.ui.kit;

import javafx.scene.control.TextArea;
import org.chairside.model.text.TextUse;

/** As {@link LineField}, of several lines: line ends stay. Screen thread only. */
public final class AreaField extends TextArea {
    private final TextUse use;

    public AreaField(TextUse use) {
        this.use = use;
    }

    @Override
    public void replaceText(int start, int end, String text) {
        FieldIntake.lines(this, use).of(start, end, text).ifPresent(kept -> super.replaceText(start, end, kept));
    }
}
