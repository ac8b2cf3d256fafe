package org.chairside.journal;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM made ready under one key. The cipher keeps the key and the round keys made of it, so closing puts a blank key
 * in their place. For one thread at a time.
 */
public final class KeyedCipher implements AutoCloseable {
    /** The bytes of a nonce. */
    public static final int NONCE_BYTES = 12;

    private static final int TAG_BITS = 128;

    private final SealKey key;
    private final Cipher cipher;
    private boolean keyed;

    /** @param key stays its maker's to destroy */
    public KeyedCipher(SealKey key) {
        this.key = key;
        try {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java", e);
        }
    }

    /** The nonce, and behind it the sealed bytes with their tag. */
    public byte[] seal(byte[] nonce, byte[] plain, byte[] associated) {
        try {
            ready(Cipher.ENCRYPT_MODE, key, nonce, associated);
            byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(plain.length));
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot seal", e);
        }
    }

    /**
     * Opens what lies behind the nonce.
     *
     * @throws GeneralSecurityException if it is not what was sealed with this key and these associated bytes
     */
    public byte[] open(byte[] sealed, byte[] associated) throws GeneralSecurityException {
        ready(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE_BYTES), associated);
        return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    }

    private void ready(int mode, SealKey under, byte[] nonce, byte[] associated) throws GeneralSecurityException {
        cipher.init(mode, under, new GCMParameterSpec(TAG_BITS, nonce));
        keyed = true;
        cipher.updateAAD(associated);
    }

    /** Overwrites what the cipher made of the key. */
    @Override
    public void close() {
        if (!keyed) {
            return;
        }
        keyed = false;
        try {
            cipher.init(
                    Cipher.ENCRYPT_MODE, SealKey.blank("AES"), new GCMParameterSpec(TAG_BITS, new byte[NONCE_BYTES]));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot forget a key", e);
        }
    }
}
