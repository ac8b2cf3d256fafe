package org.chairside.ui.submit;

import java.util.Locale;
import org.chairside.desk.Receipt;
import org.chairside.ui.kit.UiContext;

/** Failures and denials in plain words (RELIABILITY 12): what happened, what is safe, what to do. */
record SubmitFailureWords(UiContext kit) {
    SubmitFailure notSaved(PendingSubmission handover, Receipt.Trouble trouble) {
        boolean inLine = !handover.typed().isEmpty();
        return new SubmitFailure(
                kit.text(inLine ? "session.notsaved.line" : "session.notsaved.click", handover.words()),
                kit.text("session.notsaved." + key(trouble)),
                kit.text("session.notsaved.advice"),
                true);
    }

    SubmitFailure partlySaved(PendingSubmission handover) {
        return new SubmitFailure(
                kit.text("session.notsaved.part", handover.words()),
                kit.text("session.notsaved.part.safe"),
                kit.text("session.notsaved.advice"),
                true);
    }

    SubmitFailure denied(Receipt.Denial denial) {
        return new SubmitFailure(kit.text("session.denied"), kit.text("session.denied." + key(denial)), "", false);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
