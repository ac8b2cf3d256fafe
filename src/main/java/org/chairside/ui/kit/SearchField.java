package org.chairside.ui.kit;

import org.chairside.model.text.TextUse;
import org.controlsfx.control.textfield.CustomTextField;

/** As {@link LineField}, with room for a sign before what is looked for and a button behind it. Screen thread only. */
public final class SearchField extends CustomTextField {
    @Override
    public void replaceText(int start, int end, String text) {
        FieldIntake.line(this, TextUse.SEARCH)
                .of(start, end, text)
                .ifPresent(kept -> super.replaceText(start, end, kept));
    }
}
