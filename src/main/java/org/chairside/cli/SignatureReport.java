package org.chairside.cli;

import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.desk.Visit;
import org.chairside.model.SessionSummary;
import org.chairside.staff.SignatureCheck;
import org.chairside.staff.SignatureCheck.Checked;
import org.chairside.staff.SignatureCheck.Finding;

/** Checks every signature of the log against the keyring, and names those that do not hold. */
final class SignatureReport {
    private final Chairside chairside;
    private final boolean json;
    private int all;
    private int broken;

    SignatureReport(Chairside chairside, boolean json) {
        this.chairside = chairside;
        this.json = json;
    }

    /** Signs in, looks at one session after the other, and gives the exit code. */
    int of(SignInOptions signIn) {
        SignatureCheck check = new SignatureCheck(SignInOptions.keyring(chairside));
        try (Visit visit = signIn.enter(chairside)) {
            for (SessionSummary each : visit.desk().catalogue()) {
                Optional<Chart> chart = visit.desk().chart(each.session());
                chart.ifPresent(found -> check.of(found.entries()).forEach(checked -> look(found, checked)));
            }
        }
        chairside.say(
                json
                        ? JsonLine.of(
                                new JsonLine.Fields().number("signatures", all).number("broken", broken))
                        : verdict());
        return broken == 0 ? 0 : Failure.BROKEN;
    }

    private String verdict() {
        if (all == 0) {
            return "no session is signed yet";
        }
        return broken == 0 ? "every signature holds: " + all : broken + " of " + all + " signatures do not hold";
    }

    private void look(Chart chart, Checked checked) {
        all++;
        if (checked.holds()) {
            return;
        }
        broken++;
        String signer = checked.entry().entry().author().name();
        if (json) {
            chairside.say(JsonLine.of(new JsonLine.Fields()
                    .text("session", chart.session().toString())
                    .number("entry", checked.entry().seq())
                    .text("signer", signer)
                    .text("finding", words(checked.finding()))));
        }
        chairside.remark("session " + chart.session() + ", entry "
                + checked.entry().seq() + ", signed by " + signer + ": " + words(checked.finding()));
    }

    private static String words(Finding finding) {
        return switch (finding) {
            case HOLDS -> "it holds";
            case UNKNOWN_KEY -> "the key it was made with is none of theirs";
            case NOT_OF_THIS ->
                "it is the signature of something else, not of this session by this person at this time";
            case OTHER_ENTRIES -> "the entries before it are not those that were signed";
        };
    }
}
