package org.chairside.staff;

/** The private part of a signing key, for tests that look for it where it must not be. */
public final class SigningKeys {
    private SigningKeys() {}

    /** A copy. */
    public static byte[] of(SignIn.SignedIn person) {
        return person.signingKey().privateKey();
    }
}
