package org.chairside.ui.kit.secret;

/** Types into secrets as a person would, for tests of what is behind the fields. */
public final class Secrets {
    private Secrets() {}

    /** Puts this in place of what was typed. */
    public static void type(Secret secret, CharSequence characters) {
        secret.replace(0, secret.lengthProperty().get(), characters);
    }
}
