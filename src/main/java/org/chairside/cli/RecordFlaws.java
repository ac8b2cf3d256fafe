package org.chairside.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Outgoing;
import org.chairside.chart.SignatureVerdict;

/**
 * What is wrong with the record of a session that leaves.
 *
 * @param unreadable how many of its entries cannot be read
 * @param worst the worst verdict on the signatures that stand under it; empty where none does
 */
record RecordFlaws(int unreadable, Optional<SignatureVerdict> worst) {
    static RecordFlaws of(Outgoing ready) {
        return new RecordFlaws(
                ready.chart().unreadable().size(), ready.signatures().worst(ready.chart()));
    }

    /** Whether it is not what was written or signed. */
    boolean isBroken() {
        return unreadable > 0 || worst.filter(SignatureVerdict::isInvalid).isPresent();
    }

    /** The words for a person, without any of the record; empty where nothing is wrong. */
    Optional<String> words() {
        List<String> all = new ArrayList<>();
        if (unreadable > 0) {
            all.add(unreadable == 1 ? "1 entry cannot be read" : unreadable + " entries cannot be read");
        }
        worst.flatMap(RecordFlaws::words).ifPresent(all::add);
        return all.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", all));
    }

    private static Optional<String> words(SignatureVerdict verdict) {
        return switch (verdict) {
            case VALID -> Optional.empty();
            case EARLY_BUILD -> Optional.of("a signature was made by an early build");
            case NOT_CHECKED -> Optional.of("a signature could not be checked");
            case UNKNOWN_KEY, NOT_OF_THIS, OTHER_ENTRIES -> Optional.of("a signature does not hold");
        };
    }
}
