package org.chairside.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chairside.chart.Chart;
import org.chairside.chart.SignatureVerdict;
import org.chairside.chart.SignatureVerdicts;
import org.chairside.staff.SignatureCheck;
import org.chairside.staff.SignatureCheck.Checked;

/**
 * The check of what leaves: the verdict on each signature of some sessions. What the check needs of the log is read when it is
 * first asked. Safe for any thread.
 */
final class SignatureChecking {
    private final Supplier<SignatureCheck> making;
    private Optional<SignatureCheck> made = Optional.empty();

    /** @param making reads the disk */
    SignatureChecking(Supplier<SignatureCheck> making) {
        this.making = making;
    }

    /** The verdicts on all signatures of some sessions, those that do not count any more among them. */
    SignatureVerdicts of(List<Chart> sessions) {
        SignatureCheck check = check();
        return new SignatureVerdicts(sessions.stream()
                .flatMap(chart -> check.of(chart.entries()).stream())
                .collect(Collectors.toMap(
                        checked -> checked.entry().id(), SignatureChecking::verdict, (first, _) -> first)));
    }

    private synchronized SignatureCheck check() {
        if (made.isEmpty()) {
            made = Optional.of(making.get());
        }
        return made.get();
    }

    private static SignatureVerdict verdict(Checked checked) {
        return switch (checked.finding()) {
            case HOLDS -> SignatureVerdict.VALID;
            case EARLY_BUILD -> SignatureVerdict.EARLY_BUILD;
            case UNKNOWN_KEY -> SignatureVerdict.UNKNOWN_KEY;
            case NOT_OF_THIS -> SignatureVerdict.NOT_OF_THIS;
            case OTHER_ENTRIES -> SignatureVerdict.OTHER_ENTRIES;
        };
    }
}
