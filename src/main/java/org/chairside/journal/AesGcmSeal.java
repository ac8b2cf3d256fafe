package org.chairside.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * AES-256-GCM with a random 96-bit nonce in front of what it seals. Bodies, catalogue, anchor and held entries each have a
 * key of their own, derived from the data key by HKDF-SHA256 and overwritten when the data key is closed; whatever is asked
 * after that is answered with {@link JournalException.Fault#CLOSED}, but for bytes too few to be sealed ones. Safe for any thread.
 */
public final class AesGcmSeal implements Seal {
    private final SealKey key;
    private final KeyedMac mac;
    private final Seal catalogue;
    private final Seal held;
    private final SecureRandom random = new SecureRandom();
    /**
     * Making one costs as much as sealing. They are kept here and not with each thread, because a thread that goes on
     * after the log is closed would keep the round keys with it.
     */
    private final ConcurrentLinkedQueue<KeyedCipher> idle = new ConcurrentLinkedQueue<>();

    /** Derives the keys; the data key's bytes are not kept. */
    public AesGcmSeal(DataKey data) {
        byte[] bytes = data.bytes();
        try {
            key = aes(derive(bytes, "chairside body 1"));
            mac = new KeyedMac(derive(bytes, "chairside anchor 1"));
            AesGcmSeal rows = new AesGcmSeal(aes(derive(bytes, "chairside catalogue 1")), mac);
            AesGcmSeal kept = new AesGcmSeal(aes(derive(bytes, "chairside held 1")), mac);
            catalogue = rows;
            held = kept;
            data.whenClosed(() -> {
                destroy();
                rows.destroy();
                kept.destroy();
                mac.close();
            });
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private AesGcmSeal(SealKey key, KeyedMac mac) {
        this.key = key;
        this.mac = mac;
        this.catalogue = this;
        this.held = this;
    }

    private static SealKey aes(byte[] bytes) {
        return new SealKey("AES", bytes);
    }

    private static byte[] derive(byte[] data, String use) {
        try {
            HKDFParameterSpec spec =
                    HKDFParameterSpec.ofExtract().addIKM(data).thenExpand(use.getBytes(US_ASCII), DataKey.BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveData(spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HKDF", e);
        }
    }

    @Override
    public byte[] seal(byte[] plain, byte[] associated) {
        byte[] nonce = new byte[KeyedCipher.NONCE_BYTES];
        random.nextBytes(nonce);
        return with(cipher -> cipher.seal(nonce, plain, associated));
    }

    @Override
    public byte[] open(byte[] sealed, byte[] associated) {
        if (sealed.length < KeyedCipher.NONCE_BYTES) {
            throw new JournalException(JournalException.Fault.DAMAGED, "open a body");
        }
        return with(cipher -> {
            try {
                return cipher.open(sealed, associated);
            } catch (GeneralSecurityException e) {
                throw new JournalException(JournalException.Fault.DAMAGED, "open a body", e);
            }
        });
    }

    private byte[] with(Function<KeyedCipher, byte[]> act) {
        KeyedCipher kept = idle.poll();
        KeyedCipher cipher = kept == null ? new KeyedCipher(key) : kept;
        try {
            return act.apply(cipher);
        } catch (RuntimeException e) {
            throw key.isDestroyed() ? closed() : e;
        } finally {
            idle.add(cipher);
            if (key.isDestroyed()) {
                forget();
            }
        }
    }

    private static JournalException closed() {
        return new JournalException(JournalException.Fault.CLOSED, "use keys that were wiped");
    }

    private void destroy() {
        key.destroy();
        forget();
    }

    private void forget() {
        for (KeyedCipher cipher = idle.poll(); cipher != null; cipher = idle.poll()) {
            cipher.close();
        }
    }

    @Override
    public byte[] mac(byte[] message) {
        return mac.of(message);
    }

    @Override
    public Seal catalogue() {
        return catalogue;
    }

    @Override
    public Seal held() {
        return held;
    }
}
