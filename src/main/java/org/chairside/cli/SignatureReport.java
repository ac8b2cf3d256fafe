package org.chairside.cli;

import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.desk.Visit;
import org.chairside.model.SessionSummary;
import org.chairside.staff.SignatureCheck;
import org.chairside.staff.SignatureCheck.Checked;

/** Checks every signature of the log against the keyring, and names those that do not hold. */
final class SignatureReport {
    private final Chairside chairside;
    private final boolean json;
    private int all;
    private int broken;
    private int early;

    SignatureReport(Chairside chairside, boolean json) {
        this.chairside = chairside;
        this.json = json;
    }

    /** Signs in, looks at one session after the other, and gives the exit code. */
    int of(SignInOptions signIn) {
        try (Visit visit = signIn.enter(chairside)) {
            SignatureCheck check = visit.desk().signatureCheck(SignInOptions.keyring(chairside));
            for (SessionSummary each : visit.desk().catalogue()) {
                Optional<Chart> chart = visit.desk().chart(each.session());
                chart.ifPresent(found -> check.of(found.entries()).forEach(checked -> look(found, checked)));
            }
        }
        chairside.say(
                json
                        ? JsonLine.of(new JsonLine.Fields()
                                .number("signatures", all)
                                .number("broken", broken)
                                .number("early", early))
                        : verdict());
        return broken > 0 ? Failure.BROKEN : early > 0 ? Failure.WARNED : 0;
    }

    private String verdict() {
        if (all == 0) {
            return "no session is signed yet";
        }
        if (broken > 0) {
            return broken + " of " + all + " signatures do not hold";
        }
        return early == 0
                ? "every signature holds: " + all
                : "every signature holds: " + all + ", of which an early build made " + early;
    }

    private void look(Chart chart, Checked checked) {
        all++;
        switch (checked.finding()) {
            case HOLDS -> {}
            case EARLY_BUILD -> {
                early++;
                name(chart, checked);
            }
            case UNKNOWN_KEY, NOT_OF_THIS, OTHER_ENTRIES -> {
                broken++;
                name(chart, checked);
            }
        }
    }

    private void name(Chart chart, Checked checked) {
        String signer = checked.entry().entry().author().name();
        if (json) {
            chairside.say(JsonLine.of(new JsonLine.Fields()
                    .text("session", chart.session().toString())
                    .number("entry", checked.entry().seq())
                    .text("signer", signer)
                    .text("finding", words(checked))));
        }
        chairside.remark("session " + chart.session() + ", entry "
                + checked.entry().seq() + ", signed by " + signer + ": " + words(checked));
    }

    private static String words(Checked checked) {
        return switch (checked.finding()) {
            case HOLDS -> "it holds";
            case EARLY_BUILD ->
                "made by an early build: signed at " + checked.entry().entry().happenedAt();
            case UNKNOWN_KEY -> "the key it was made with is none of theirs";
            case NOT_OF_THIS ->
                "it is the signature of something else, not of this session by this person at this time";
            case OTHER_ENTRIES -> "the entries before it are not those that were signed";
        };
    }
}
