package org.chairside.journal.log;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.chairside.model.Hash;

/**
 * One link of the chain: the fields of an entry as they lie on disk, and the hash before it. The body is sealed, so the
 * chain can be checked by anyone.
 */
public final class Link {
    /** What SHA-256 is given first, so that no other use of it can yield the same hash. */
    private static final byte DOMAIN = 0x00;

    private final ChainPlace place;
    private final long recordedAt;
    private final byte[] body;
    private final Hash prev;

    /**
     * @param recordedAt microseconds since 1970 UTC
     * @param body not copied; nobody changes it
     */
    Link(ChainPlace place, long recordedAt, byte[] body, Hash prev) {
        this.place = place;
        this.recordedAt = recordedAt;
        this.body = body;
        this.prev = prev;
    }

    public ChainPlace place() {
        return place;
    }

    public long recordedAt() {
        return recordedAt;
    }

    public byte[] body() {
        return body;
    }

    Hash prev() {
        return prev;
    }

    /** SHA-256 over 0x00, each field with its length before it, and the hash before (journal-format.md). */
    Hash hash() {
        MessageDigest digest = sha256();
        digest.update(DOMAIN);
        field(digest, ChainPlace.bytes(place.workstation().value()));
        field(digest, number(place.seq()));
        field(digest, ChainPlace.bytes(place.id().value()));
        field(digest, ChainPlace.bytes(place.stream().value()));
        field(digest, number(recordedAt));
        field(digest, body);
        digest.update(prev.bytes());
        return Hash.of(digest.digest());
    }

    private static void field(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static byte[] number(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
