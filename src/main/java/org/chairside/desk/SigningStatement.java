package org.chairside.desk;

import java.util.Locale;
import java.util.ResourceBundle;

/** What a person states by signing a session, in the words that are shown to them and become part of what is signed. */
public enum SigningStatement {
    /** By whoever was with the patient, with the first signature. */
    RECORDED,
    /** By the physician, with the countersignature. */
    READ;

    /** The words, on one line. */
    public String words() {
        return ResourceBundle.getBundle("org.chairside.desk.statements", Locale.ROOT)
                .getString(name().toLowerCase(Locale.ROOT));
    }
}
