package org.chairside.ui.review;

import org.chairside.desk.Receipt;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;

/** What became of something handed over: what happened, what is safe, what to do (RELIABILITY 12). */
record ReceiptWords(UiContext ui) {
    /** @param saved what is said of it once it is on disk */
    ReviewMessage say(Receipt receipt, String saved) {
        return switch (receipt) {
            case Receipt.Saved _ -> new ReviewMessage(Level.OK, saved);
            case Receipt.Held _ -> new ReviewMessage(Level.MEDIUM, ui.text("review.held"));
            case Receipt.NotSaved(Receipt.Trouble trouble) ->
                new ReviewMessage(
                        Level.HIGH,
                        ui.text(trouble == Receipt.Trouble.DISK_FULL ? "review.not-saved.full" : "review.not-saved"));
            case Receipt.Denied(Receipt.Denial denial) -> new ReviewMessage(Level.MEDIUM, denied(denial));
        };
    }

    private String denied(Receipt.Denial denial) {
        return ui.text(
                switch (denial) {
                    case NOT_ALLOWED -> "review.denied.role";
                    case SIGNED -> "review.denied.signed";
                    case NOT_SIGNED -> "review.denied.not-signed";
                    case OWN_SIGNATURE -> "review.denied.own";
                    case ENTRY_UNREADABLE -> "review.denied.unreadable";
                    case SESSION_NOT_OVER -> "review.denied.open";
                    case SESSION_OVER -> "review.denied.over";
                    case NO_SUCH_ENTRY -> "review.denied.no-such-entry";
                    case TEXT_TOO_LONG -> "review.denied.text-too-long";
                    case NOT_SIGNED_IN -> "review.denied.not-signed-in";
                    case HELD -> "review.denied.held";
                    case SIGN_AGAIN -> "review.denied.sign-again";
                    case DOSE_GIVEN -> "review.denied.dose-given";
                    case WRONG_PATIENT,
                            NOT_RECORDED_HERE,
                            NO_SUCH_SESSION,
                            IN_THE_FUTURE,
                            BEFORE_SESSION,
                            TOO_LATE_TO_UNDO,
                            REASON_MISSING,
                            NOT_THE_NEXT_VERSION,
                            PROTOCOL_FAULTY -> "review.denied.other";
                });
    }
}
