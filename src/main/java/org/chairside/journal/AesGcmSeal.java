package org.chairside.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * AES-256-GCM with a random 96-bit nonce in front of what it seals. Bodies, catalogue and anchor each have a key of
 * their own, derived from the data key by HKDF-SHA256. Safe for any thread.
 */
public final class AesGcmSeal implements Seal {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecretKey macKey;
    private final SecretKey catalogueKey;
    private final SecureRandom random = new SecureRandom();
    /** Looking them up costs as much as sealing, so each thread keeps its own. */
    private final ThreadLocal<Cipher> cipher = ThreadLocal.withInitial(AesGcmSeal::newCipher);

    private final ThreadLocal<Mac> mac = ThreadLocal.withInitial(this::newMac);

    /** Derives the keys; the data key is not kept and may be wiped afterwards. */
    public AesGcmSeal(DataKey data) {
        byte[] bytes = data.bytes();
        try {
            key = derive(bytes, "AES", "chairside body 1");
            macKey = derive(bytes, "HmacSHA256", "chairside anchor 1");
            catalogueKey = derive(bytes, "AES", "chairside catalogue 1");
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private AesGcmSeal(SecretKey key, SecretKey macKey) {
        this.key = key;
        this.macKey = macKey;
        this.catalogueKey = key;
    }

    private static SecretKey derive(byte[] data, String algorithm, String use) {
        try {
            HKDFParameterSpec spec =
                    HKDFParameterSpec.ofExtract().addIKM(data).thenExpand(use.getBytes(US_ASCII), DataKey.BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HKDF", e);
        }
    }

    @Override
    public byte[] seal(byte[] plain, byte[] associated) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher ready = ready(Cipher.ENCRYPT_MODE, nonce, associated);
            byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + ready.getOutputSize(plain.length));
            ready.doFinal(plain, 0, plain.length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot seal", e);
        }
    }

    @Override
    public byte[] open(byte[] sealed, byte[] associated) {
        if (sealed.length < NONCE_BYTES) {
            throw new JournalException(JournalException.Fault.DAMAGED, "open a body");
        }
        try {
            Cipher ready = ready(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), associated);
            return ready.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new JournalException(JournalException.Fault.DAMAGED, "open a body", e);
        }
    }

    private Cipher ready(int mode, byte[] nonce, byte[] associated) throws GeneralSecurityException {
        Cipher ready = cipher.get();
        ready.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        ready.updateAAD(associated);
        return ready;
    }

    private static Cipher newCipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot seal", e);
        }
    }

    @Override
    public byte[] mac(byte[] message) {
        return mac.get().doFinal(message);
    }

    private Mac newMac() {
        try {
            Mac made = Mac.getInstance("HmacSHA256");
            made.init(macKey);
            return made;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC", e);
        }
    }

    @Override
    public Seal catalogue() {
        return new AesGcmSeal(catalogueKey, macKey);
    }
}
