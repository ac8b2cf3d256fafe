package org.chairside.staff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.chairside.model.ClinicEvent;
import org.chairside.model.Event;
import org.chairside.model.Recorded;
import org.chairside.model.Signature;
import org.chairside.model.Subject;

/**
 * Checks the signatures of a session against the keyring and against the entries they were made over. That the entries
 * themselves are what was written is the chain's to say: check it first.
 *
 * <p>Builds before 0.2.0 read the clock twice and signed a moment that lies just before the one they stored as the time of
 * entering; what they signed is the time at which it happened. Such a signature is genuine, but only in the place in the chain
 * where only those builds wrote: before the first {@link ClinicEvent.BuildIntroduced}, which later builds write before anything else.
 */
public final class SignatureCheck {
    private final Keyring keyring;
    private final Optional<Recorded> introduced;

    /**
     * @param clinic the clinic's own entries in the order of writing, among which later builds say where they began
     */
    public SignatureCheck(Keyring keyring, List<Recorded> clinic) {
        this.keyring = keyring;
        this.introduced = clinic.stream()
                .filter(entry -> entry.event() instanceof ClinicEvent.BuildIntroduced)
                .findFirst();
    }

    /** What was found about one signature. */
    public enum Finding {
        HOLDS,
        /** It is genuine and covers what stands before it, but an early build signed the time at which it happened. */
        EARLY_BUILD,
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
        /** Whether the person signed this, over all that stands before it; true also of a signature of an early build. */
        public boolean holds() {
            return finding == Finding.HOLDS || finding == Finding.EARLY_BUILD;
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
            signatureIn(entry.event()).ifPresent(signed -> all.add(check(entry, signed, before)));
        }
        return List.copyOf(all);
    }

    private Checked check(Recorded entry, SignedAct signed, List<Recorded> before) {
        return new Checked(entry, signed.signature(), finding(entry, signed, before));
    }

    private Finding finding(Recorded entry, SignedAct signed, List<Recorded> before) {
        Signature signature = signed.signature();
        if (!keyring.knows(entry.entry().author().id(), signature.publicKey())) {
            return Finding.UNKNOWN_KEY;
        }
        Optional<Finding> genuine = genuine(entry, signed);
        if (genuine.isEmpty()) {
            return Finding.NOT_OF_THIS;
        }
        boolean covers = signature.entries() == before.size()
                && Signature.digestOf(before).equals(signature.digest());
        return covers ? genuine.get() : Finding.OTHER_ENTRIES;
    }

    private Optional<Finding> genuine(Recorded entry, SignedAct signed) {
        if (!(entry.entry().subject() instanceof Subject.OfSession)) {
            return Optional.empty();
        }
        if (isGenuine(entry, signed, entry.entry().enteredAt())) {
            return Optional.of(Finding.HOLDS);
        }
        return isOfAnEarlyBuild(entry) && isGenuine(entry, signed, entry.entry().happenedAt())
                ? Optional.of(Finding.EARLY_BUILD)
                : Optional.empty();
    }

    /** Whether only early builds wrote where an entry stands. */
    private boolean isOfAnEarlyBuild(Recorded entry) {
        return introduced
                .map(first -> first.workstation().equals(entry.workstation()) && entry.seq() < first.seq())
                .orElse(true);
    }

    private static boolean isGenuine(Recorded entry, SignedAct signed, Instant at) {
        Signature signature = signed.signature();
        byte[] message = Attestation.of(signed.act(), entry, signature, at).bytes(signature.publicKey());
        try {
            HexFormat hex = HexFormat.of();
            return SigningKey.verify(hex.parseHex(signature.publicKey()), message, hex.parseHex(signature.value()));
        } catch (IllegalArgumentException notHex) {
            return false;
        }
    }

    private static Optional<SignedAct> signatureIn(Event event) {
        return switch (event) {
            case Event.SessionSigned(Signature signature) ->
                Optional.of(new SignedAct(Permission.END_SESSION, signature));
            case Event.SessionCountersigned(Signature signature) ->
                Optional.of(new SignedAct(Permission.COUNTERSIGN, signature));
            case Event.InSession _, Event.Correction _, Event.OfPatient _, Event.OfClinic _ -> Optional.empty();
        };
    }

    private record SignedAct(Permission act, Signature signature) {}
}
