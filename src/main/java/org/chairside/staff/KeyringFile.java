package org.chairside.staff;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.chairside.journal.DataKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The keyring file: its content and a checksum of it under the data key, so that a change by hand is noticed by everyone who
 * can sign in.
 */
@SuppressWarnings("ArrayRecordComponent") // the JSON shape; never compared
record KeyringFile(String format, int version, KeyringContent content, byte[] mac) {
    static final int VERSION = 1;

    private static final String FORMAT = "chairside-keys";
    private static final String PURPOSE = "chairside keyring checksum v1";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /** What came of reading one. */
    sealed interface Parsed {
        record Whole(KeyringFile file) implements Parsed {}

        /** @param asOurs what it says if only the number of its version is not ours */
        record Newer(int version, Optional<KeyringFile> asOurs) implements Parsed {}

        record Damaged() implements Parsed {}

        /** There is no such file. */
        record Absent() implements Parsed {}
    }

    static KeyringFile of(KeyringContent content, DataKey key) {
        return new KeyringFile(FORMAT, VERSION, content, checksum(content, key));
    }

    boolean fits(DataKey key) {
        return MessageDigest.isEqual(mac, checksum(content, key));
    }

    /** Whether both say the same, to the last letter. */
    boolean isSame(KeyringFile other) {
        return Arrays.equals(toJson(), other.toJson());
    }

    byte[] toJson() {
        return JSON.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(this);
    }

    static Parsed parse(byte[] json) {
        try {
            JsonNode root = JSON.readTree(json);
            if (!root.path("format").asString("").equals(FORMAT)) {
                return new Parsed.Damaged();
            }
            int version = root.path("version").asInt(0);
            if (version > VERSION) {
                return new Parsed.Newer(version, asOurs(root));
            }
            return version < VERSION
                    ? new Parsed.Damaged()
                    : new Parsed.Whole(JSON.treeToValue(root, KeyringFile.class));
        } catch (JacksonException notOurs) {
            return new Parsed.Damaged();
        }
    }

    private static Optional<KeyringFile> asOurs(JsonNode root) {
        try {
            KeyringFile read = JSON.treeToValue(root, KeyringFile.class);
            return Optional.of(new KeyringFile(read.format(), VERSION, read.content(), read.mac()));
        } catch (JacksonException anotherShape) {
            return Optional.empty();
        }
    }

    private static byte[] checksum(KeyringContent content, DataKey key) {
        byte[] bytes = key.bytes();
        try {
            return Derivation.mac(bytes, PURPOSE, JSON.writeValueAsBytes(content));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
