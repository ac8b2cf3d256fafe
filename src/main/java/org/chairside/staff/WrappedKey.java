package org.chairside.staff;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import org.chairside.journal.KeyedCipher;
import org.chairside.journal.SealKey;

/**
 * A key locked with another key: AES-256-GCM. What it is for is bound to it, so a wrap moved to another person or purpose
 * does not open.
 */
@SuppressWarnings("ArrayRecordComponent") // the JSON shape; never compared
record WrappedKey(byte[] nonce, byte[] sealed) {
    private static final int TAG_BYTES = 16;
    private static final int SEALED_BYTES = Derivation.KEY_BYTES + TAG_BYTES;

    WrappedKey {
        if (nonce.length != KeyedCipher.NONCE_BYTES || sealed.length != SEALED_BYTES) {
            throw new IllegalArgumentException("a wrap holds one key of 32 bytes");
        }
    }

    static WrappedKey of(byte[] secret, byte[] key, String purpose, SecureRandom random) {
        byte[] nonce = new byte[KeyedCipher.NONCE_BYTES];
        random.nextBytes(nonce);
        try (SealKey own = own(key);
                KeyedCipher cipher = new KeyedCipher(own)) {
            byte[] both = cipher.seal(nonce, secret, bytes(purpose));
            return new WrappedKey(nonce, Arrays.copyOfRange(both, nonce.length, both.length));
        }
    }

    /** The secret; empty if the key or the purpose is not the one it was wrapped with. */
    Optional<byte[]> open(byte[] key, String purpose) {
        if (nonce.length != KeyedCipher.NONCE_BYTES) {
            return Optional.empty();
        }
        byte[] both = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, both, nonce.length, sealed.length);
        try (SealKey own = own(key);
                KeyedCipher cipher = new KeyedCipher(own)) {
            return Optional.of(cipher.open(both, bytes(purpose)));
        } catch (AEADBadTagException notThisKey) {
            return Optional.empty();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("AES-GCM is part of every Java", missing);
        }
    }

    boolean isSame(WrappedKey other) {
        return Arrays.equals(nonce, other.nonce) && Arrays.equals(sealed, other.sealed);
    }

    private static SealKey own(byte[] key) {
        return new SealKey("AES", key.clone());
    }

    private static byte[] bytes(String purpose) {
        return purpose.getBytes(StandardCharsets.UTF_8);
    }
}
