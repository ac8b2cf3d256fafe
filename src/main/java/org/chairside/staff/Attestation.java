package org.chairside.staff;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.chairside.journal.Journal.Head;
import org.chairside.model.Author;
import org.chairside.model.Hash;
import org.chairside.model.Recorded;
import org.chairside.model.Signature;
import org.chairside.model.Subject;

/**
 * What a person signs: who they are, what they state, when, about which session and patient, over which of its entries,
 * and where the chain stood. Each field is written in UTF-8 with its length in bytes (four, big-endian) before it, so that
 * no text can pass for two fields (journal-format.md).
 *
 * @param act which of the two signatures it is, so that one cannot be passed off as the other
 */
public record Attestation(Permission act, Subject.OfSession subject, Author signer, Instant at, Statement statement) {
    private static final String DOMAIN = "chairside-signature-1";

    /**
     * @param meaning as it was shown to the signer
     * @param entries how many entries of the session it covers
     * @param digest {@link Signature#digestOf} those entries
     * @param head the end of the workstation's chain
     */
    public record Statement(String meaning, int entries, Hash digest, Head head) {
        /** A statement over all entries of a session so far. */
        public static Statement over(List<Recorded> entries, String meaning, Head head) {
            return new Statement(meaning, entries.size(), Signature.digestOf(entries), head);
        }
    }

    /** Signs it. */
    public Signature by(SigningKey key) {
        byte[] publicKey = key.publicKey();
        return new Signature(
                statement.meaning(),
                statement.entries(),
                statement.digest(),
                statement.head().seq(),
                statement.head().hash(),
                hex(publicKey),
                hex(key.sign(bytes(hex(publicKey)))));
    }

    /**
     * What a signature says it was made over, by the entry that holds it.
     *
     * @param at the instant that was signed
     */
    static Attestation of(Permission act, Recorded entry, Signature signature, Instant at) {
        return new Attestation(
                act,
                (Subject.OfSession) entry.entry().subject(),
                entry.entry().author(),
                at,
                new Statement(
                        signature.meaning(),
                        signature.entries(),
                        signature.digest(),
                        new Head(signature.headSeq(), signature.head())));
    }

    /** The bytes that are signed. */
    byte[] bytes(String publicKey) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List.of(
                        DOMAIN,
                        act == Permission.COUNTERSIGN ? "session-countersigned" : "session-signed",
                        subject.session().toString(),
                        subject.patient().toString(),
                        signer.id().toString(),
                        signer.name(),
                        signer.role().name(),
                        at.toString(),
                        statement.meaning(),
                        Integer.toString(statement.entries()),
                        statement.digest().hex(),
                        Long.toString(statement.head().seq()),
                        statement.head().hash().hex(),
                        publicKey)
                .forEach(field -> write(out, field.getBytes(StandardCharsets.UTF_8)));
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, byte[] field) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
        out.writeBytes(field);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
