package org.chairside.model;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/**
 * What binds a person to a session as it stood: made with their own Ed25519 key over the entries there were. Who signed
 * and when is the {@link Entry}'s to say.
 *
 * @param meaning what the person states by it, as it was shown to them
 * @param entries how many entries of the session it covers: all that were written before it
 * @param digest of those entries, see {@link #digestOf}
 * @param headSeq where the workstation's chain stood: the number of its last entry
 * @param head the hash of that entry
 * @param publicKey 32 bytes in hex; whether it is that person's is the keyring's to say
 * @param value the signature itself, 64 bytes in hex
 */
public record Signature(
        String meaning, int entries, Hash digest, long headSeq, Hash head, String publicKey, String value) {
    public Signature {
        requireNonNull(meaning, "meaning");
        requireNonNull(digest, "digest");
        requireNonNull(head, "head");
        requireNonNull(publicKey, "publicKey");
        requireNonNull(value, "value");
        if (entries < 1) {
            throw new IllegalArgumentException("a signature covers at least the opening");
        }
    }

    /** SHA-256 over workstation, number, id and hash of each entry in the order of writing (journal-format.md). */
    public static Hash digestOf(List<Recorded> entries) {
        MessageDigest digest = sha256();
        for (Recorded entry : entries) {
            digest.update(bytes(entry.workstation().value()));
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(entry.seq()).array());
            digest.update(bytes(entry.id().value()));
            digest.update(entry.hash().bytes());
        }
        return Hash.of(digest.digest());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
