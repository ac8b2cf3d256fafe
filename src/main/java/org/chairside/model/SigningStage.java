package org.chairside.model;

/** How far the signatures of a session have come. */
public enum SigningStage {
    NOT_SIGNED,
    /** Signed, and given back by the physician to be completed; it is to be signed again. */
    RETURNED,
    /** Signed by whoever was with the patient; the physician's signature is still missing. */
    SIGNED,
    /** Signed by both: only addenda can follow. */
    COUNTERSIGNED
}
