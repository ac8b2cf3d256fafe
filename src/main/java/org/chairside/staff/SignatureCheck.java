package org.chairside.staff;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.chairside.model.Event;
import org.chairside.model.Recorded;
import org.chairside.model.Signature;
import org.chairside.model.Subject;

/**
 * Checks the signatures of a session against the keyring and against the entries they were made over. That the entries
 * themselves are what was written is the chain's to say: check it first.
 */
public final class SignatureCheck {
    private final Keyring keyring;

    public SignatureCheck(Keyring keyring) {
        this.keyring = keyring;
    }

    /** What was found about one signature. */
    public enum Finding {
        HOLDS,
        /** The keyring has nobody of that id, or the key is none of theirs. */
        UNKNOWN_KEY,
        /** It is not the signature of what the entry says: of another session, another signer, another time or text. */
        NOT_OF_THIS,
        /** It is genuine, but the entries it was made over are not those that stand before it. */
        OTHER_ENTRIES
    }

    /**
     * One signature of a session.
     *
     * @param entry the entry that holds it
     */
    public record Checked(Recorded entry, Signature signature, Finding finding) {
        public boolean holds() {
            return finding == Finding.HOLDS;
        }
    }

    /**
     * Every signature in a stream, in the order of writing.
     *
     * @param entries all entries of the stream in the order of writing
     */
    public List<Checked> of(List<Recorded> entries) {
        List<Checked> all = new ArrayList<>();
        for (int at = 0; at < entries.size(); at++) {
            Recorded entry = entries.get(at);
            List<Recorded> before = entries.subList(0, at);
            held(entry.event()).ifPresent(held -> all.add(check(entry, held, before)));
        }
        return List.copyOf(all);
    }

    private Checked check(Recorded entry, Held held, List<Recorded> before) {
        return new Checked(entry, held.signature(), finding(entry, held, before));
    }

    private Finding finding(Recorded entry, Held held, List<Recorded> before) {
        Signature signature = held.signature();
        if (!keyring.knows(entry.entry().author().id(), signature.publicKey())) {
            return Finding.UNKNOWN_KEY;
        }
        if (!(entry.entry().subject() instanceof Subject.OfSession) || !isGenuine(entry, held)) {
            return Finding.NOT_OF_THIS;
        }
        boolean covers =
                signature.entries() == before.size() && Signature.over(before).equals(signature.digest());
        return covers ? Finding.HOLDS : Finding.OTHER_ENTRIES;
    }

    private static boolean isGenuine(Recorded entry, Held held) {
        Signature signature = held.signature();
        byte[] message = Attestation.of(held.act(), entry, signature).bytes(signature.publicKey());
        try {
            HexFormat hex = HexFormat.of();
            return Signer.verify(hex.parseHex(signature.publicKey()), message, hex.parseHex(signature.value()));
        } catch (IllegalArgumentException notHex) {
            return false;
        }
    }

    private static Optional<Held> held(Event event) {
        return switch (event) {
            case Event.SessionSigned(Signature signature) -> Optional.of(new Held(Act.END_SESSION, signature));
            case Event.SessionCountersigned(Signature signature) -> Optional.of(new Held(Act.COUNTERSIGN, signature));
            default -> Optional.empty();
        };
    }

    private record Held(Act act, Signature signature) {}
}
