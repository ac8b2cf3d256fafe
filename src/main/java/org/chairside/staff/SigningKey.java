package org.chairside.staff;

import java.util.Arrays;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** One person's signing key (Ed25519, RFC 8032). Nobody else has it, no administrator either. Safe for any thread. */
public final class SigningKey implements AutoCloseable {
    /** Bytes of the private and of the public key. */
    static final int KEY_BYTES = 32;

    private final byte[] key;
    private volatile boolean wiped;

    /** Takes the 32 bytes over and will wipe them. */
    SigningKey(byte[] key) {
        this.key = key;
    }

    /** The signature of a message: 64 bytes. */
    public byte[] sign(byte[] message) {
        // Not by way of a signer object: that keeps a copy of the key which cannot be wiped.
        byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
        Ed25519.sign(open(), 0, message, 0, message.length, signature, 0);
        return signature;
    }

    /** The 32 bytes by which anyone can check what this signer signed. */
    public byte[] publicKey() {
        byte[] publicKey = new byte[Ed25519.PUBLIC_KEY_SIZE];
        Ed25519.generatePublicKey(open(), 0, publicKey, 0);
        return publicKey;
    }

    /** Whether a signature of a message was made with the private part of a public key; false also for garbage. */
    public static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
        if (publicKey.length != KEY_BYTES || signature.length != 2 * KEY_BYTES) {
            return false;
        }
        try {
            Ed25519Signer verifier = new Ed25519Signer();
            verifier.init(false, new Ed25519PublicKeyParameters(publicKey));
            verifier.update(message, 0, message.length);
            return verifier.verifySignature(signature);
        } catch (IllegalArgumentException notAPoint) {
            return false;
        }
    }

    /** A copy of the private key; whoever asks wipes it. */
    byte[] privateKey() {
        return open().clone();
    }

    private byte[] open() {
        if (wiped) {
            throw new IllegalStateException("the signing key was wiped");
        }
        return key;
    }

    /** Wipes the key. */
    @Override
    public void close() {
        wiped = true;
        Arrays.fill(key, (byte) 0);
    }
}
