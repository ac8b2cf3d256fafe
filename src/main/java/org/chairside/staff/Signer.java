package org.chairside.staff;

import java.util.Arrays;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** One person's signing key (Ed25519, RFC 8032). Nobody else has it, no administrator either. Safe for any thread. */
public final class Signer implements AutoCloseable {
    /** Bytes of the private and of the public key. */
    static final int KEY_BYTES = 32;

    private final byte[] key;
    private volatile boolean wiped;

    /** Takes the 32 bytes over and will wipe them. */
    Signer(byte[] key) {
        this.key = key;
    }

    /** The signature of a message: 64 bytes. */
    public byte[] sign(byte[] message) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, new Ed25519PrivateKeyParameters(open()));
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }

    /** The 32 bytes by which anyone can check what this signer signed. */
    public byte[] publicKey() {
        return new Ed25519PrivateKeyParameters(open()).generatePublicKey().getEncoded();
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
