package org.chairside.ui.review;

import org.chairside.desk.Receipt;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.Level;

/** What became of something handed over: what happened, what is safe, what to do (RELIABILITY 12). */
record ReceiptWords(Kit kit) {
    /** @param saved what is said of it once it is on disk */
    Said say(Receipt receipt, String saved) {
        return switch (receipt) {
            case Receipt.Saved _ -> new Said(Level.OK, saved);
            case Receipt.NotSaved(Receipt.Trouble trouble) ->
                new Said(
                        Level.HIGH,
                        kit.text(trouble == Receipt.Trouble.DISK_FULL ? "review.not-saved.full" : "review.not-saved"));
            case Receipt.Denied(Receipt.Denial denial) -> new Said(Level.MEDIUM, denied(denial));
        };
    }

    private String denied(Receipt.Denial denial) {
        return kit.text(
                switch (denial) {
                    case NOT_ALLOWED -> "review.denied.role";
                    case SIGNED -> "review.denied.signed";
                    case NOT_SIGNED -> "review.denied.not-signed";
                    case OWN_SIGNATURE -> "review.denied.own";
                    case SESSION_NOT_OVER -> "review.denied.open";
                    case SESSION_OVER -> "review.denied.over";
                    case NO_SUCH_ENTRY -> "review.denied.no-such-entry";
                    case WRONG_PATIENT,
                            IN_THE_FUTURE,
                            BEFORE_SESSION,
                            TOO_LATE_TO_UNDO,
                            REASON_MISSING,
                            NOT_THE_NEXT_VERSION,
                            PROTOCOL_FAULTY -> "review.denied.other";
                });
    }
}
