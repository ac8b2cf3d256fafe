package org.chairside.chart;

import java.time.Instant;
import org.chairside.model.Author;
import org.chairside.model.Signature;

/**
 * A signature that stands under a session.
 *
 * @param covers whether the entries it was made over are those that stand before it, and nothing but reading, asking and
 *     what comes after leaving was added since. Whether the signature itself is genuine takes the keyring to say.
 */
public record StandingSignature(ChartEntry line, Signature signature, boolean covers) {
    /** Who signed, with the name and role they had then. */
    public Author by() {
        return line.original().entry().author();
    }

    public Instant at() {
        return line.enteredAt();
    }
}
