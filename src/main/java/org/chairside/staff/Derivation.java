package org.chairside.staff;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.chairside.journal.KeyedMac;

/** Keys made from passwords and from other keys. Whoever asks for one wipes it. */
final class Derivation {
    static final int KEY_BYTES = 32;

    private Derivation() {}

    /** A key from a password: Argon2id (RFC 9106) of its UTF-8 bytes in composed form. Slow on purpose. */
    static byte[] fromPassword(char[] password, byte[] salt, KeyCost cost) {
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKiB())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build();
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(parameters);
        byte[] key = new byte[KEY_BYTES];
        byte[] bytes = utf8(password);
        try {
            generator.generateBytes(bytes, key);
            return key;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** A key from a key, one for each purpose: HKDF with SHA-256 (RFC 5869). */
    static byte[] fromKey(byte[] key, String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(key)
                            .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), KEY_BYTES));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HKDF is part of every Java from 25", missing);
        }
    }

    /** HMAC-SHA256 of a message under a key derived for the purpose. */
    static byte[] mac(byte[] key, String purpose, byte[] message) {
        try (KeyedMac mac = new KeyedMac(fromKey(key, purpose))) {
            return mac.of(message);
        }
    }

    private static byte[] utf8(char[] password) {
        // Only letters beyond ASCII have two forms; the normalizer makes a String, which cannot be wiped.
        CharBuffer chars = CharBuffer.wrap(password);
        boolean plain = chars.chars().allMatch(letter -> letter < 0x80);
        CharBuffer composed = plain ? chars : CharBuffer.wrap(Normalizer.normalize(chars, Normalizer.Form.NFC));
        ByteBuffer encoded = ByteBuffer.allocate(composed.remaining() * 3);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(composed, encoded, true);
        byte[] bytes = Arrays.copyOf(encoded.array(), encoded.position());
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}
