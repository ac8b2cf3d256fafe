package org.chairside.ui.kit;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextInputControl;
import org.chairside.model.text.CleanText;
import org.chairside.model.text.TextUse;

/** What of a piece of text may come into a field by the hand of a person. */
record FieldIntake(TextInputControl field, TextUse use, UnaryOperator<String> cleaning) {
    static FieldIntake line(TextInputControl field, TextUse use) {
        return new FieldIntake(field, use, CleanText::piece);
    }

    static FieldIntake lines(TextInputControl field, TextUse use) {
        return new FieldIntake(field, use, CleanText::seen);
    }

    /**
     * The piece as it is to be put in place of what stands between two characters; empty if the whole would become too
     * long, which has then been said. What was too long before may always be made shorter.
     */
    Optional<String> of(int start, int end, String text) {
        String kept = cleaning.apply(text);
        String before = field.getText();
        String after = before.substring(0, start) + kept + before.substring(end);
        Optional<TextUse.TooLong> excess = after.length() > before.length() ? use.excess(after) : Optional.empty();
        excess.ifPresent(each -> field.fireEvent(new TooLongEvent(each)));
        return excess.isPresent() ? Optional.empty() : Optional.of(kept);
    }
}
