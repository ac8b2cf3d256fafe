package org.chairside.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.model.EntryId;

/**
 * The verdicts on the signatures of one session or several.
 *
 * @param found by the entry that holds the signature; one that is not here was not checked
 */
public record SignatureVerdicts(Map<EntryId, SignatureVerdict> found) {
    /** The verdicts where nobody looked. */
    public static final SignatureVerdicts NOT_CHECKED = new SignatureVerdicts(Map.of());

    /** The worst first. */
    private static final List<SignatureVerdict> ORDER = List.of(
            SignatureVerdict.NOT_OF_THIS,
            SignatureVerdict.UNKNOWN_KEY,
            SignatureVerdict.OTHER_ENTRIES,
            SignatureVerdict.NOT_CHECKED,
            SignatureVerdict.EARLY_BUILD,
            SignatureVerdict.VALID);

    public SignatureVerdicts {
        found = Map.copyOf(found);
    }

    /** The verdict on the signature that an entry holds. */
    public SignatureVerdict of(EntryId entry) {
        return found.getOrDefault(entry, SignatureVerdict.NOT_CHECKED);
    }

    /** The verdict on the signature of a line. */
    public SignatureVerdict of(StandingSignature signed) {
        return of(signed.line().id());
    }

    /** The worst verdict on the signatures that stand under a session; empty where none does. */
    public Optional<SignatureVerdict> worst(Chart chart) {
        Signing signing = chart.signing();
        List<SignatureVerdict> standing = Stream.concat(signing.signed().stream(), signing.countersigned().stream())
                .map(this::of)
                .toList();
        return ORDER.stream().filter(standing::contains).findFirst();
    }
}
