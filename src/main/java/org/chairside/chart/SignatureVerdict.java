package org.chairside.chart;

/** The verdict on one signature, as a check against the keys of the clinic and the entries before it found it. */
public enum SignatureVerdict {
    /** The person signed this, over all that stands before it. */
    VALID,
    /** The same, made by an early build, which signed the time at which it happened. */
    EARLY_BUILD,
    /** The key is none of the signer's. */
    UNKNOWN_KEY,
    /** It is the signature of something else. */
    NOT_OF_THIS,
    /** The entries before it are not those that were signed. */
    OTHER_ENTRIES,
    /** Nobody looked. */
    NOT_CHECKED;

    /** Whether it was found to be none of this person under this session. */
    public boolean isInvalid() {
        return switch (this) {
            case UNKNOWN_KEY, NOT_OF_THIS, OTHER_ENTRIES -> true;
            case VALID, EARLY_BUILD, NOT_CHECKED -> false;
        };
    }
}
