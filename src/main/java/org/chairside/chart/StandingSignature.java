package org.chairside.chart;

import java.time.Instant;
import java.util.Optional;
import org.chairside.model.Author;
import org.chairside.model.Patient;
import org.chairside.model.Signature;

/**
 * A signature that stands under a session.
 *
 * @param covers whether the entries it was made over are those that stand before it, and nothing but reading, asking and
 *     what comes after leaving was added since, or the patient told anew. Whether the signature itself is genuine takes the
 *     keyring to say.
 * @param patient as the record had them when it was made
 */
public record StandingSignature(ChartEntry line, Signature signature, boolean covers, Patient patient) {
    /** Who signed, with the name and role they had then. */
    public Author by() {
        return line.original().entry().author();
    }

    public Instant at() {
        return line.enteredAt();
    }

    /** The patient as they were recorded when it was made, where that was corrected since; empty where it was not. */
    public Optional<Patient> otherThan(Patient now) {
        return patient.equals(now) ? Optional.empty() : Optional.of(patient);
    }
}
