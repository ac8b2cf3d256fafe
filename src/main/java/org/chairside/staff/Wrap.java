package org.chairside.staff;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key locked with another key: AES-256-GCM. What it is for is bound to it, so a wrap moved to another person or purpose
 * does not open.
 */
@SuppressWarnings("ArrayRecordComponent") // the JSON shape; never compared
record Wrap(byte[] nonce, byte[] sealed) {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    static Wrap of(byte[] secret, byte[] key, String purpose, SecureRandom random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            return new Wrap(
                    nonce, cipher(Cipher.ENCRYPT_MODE, key, nonce, purpose).doFinal(secret));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("AES-GCM is part of every Java", missing);
        }
    }

    /** The secret; empty if the key or the purpose is not the one it was wrapped with. */
    Optional<byte[]> open(byte[] key, String purpose) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, purpose).doFinal(sealed));
        } catch (AEADBadTagException notThisKey) {
            return Optional.empty();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("AES-GCM is part of every Java", missing);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String purpose) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
