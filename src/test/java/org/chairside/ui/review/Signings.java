package org.chairside.ui.review;

import java.util.List;
import org.chairside.chart.Chart;
import org.chairside.model.Event;
import org.chairside.model.Hash;
import org.chairside.model.Recorded;
import org.chairside.model.Signature;
import org.chairside.staff.SignatureCheck.Checked;
import org.chairside.staff.SignatureCheck.Finding;
import org.chairside.testing.Sessions;

/** Sessions in every stage of their signing. */
public final class Signings {
    private Signings() {}

    /** A session that is over and that nobody has signed. */
    static Sessions over() {
        return Sessions.wholeInfusion();
    }

    public static Sessions signed() {
        Sessions visit = over();
        return visit.event(97, new Event.SessionSigned(signature(visit, "I recorded this session.")));
    }

    static Sessions countersigned() {
        Sessions visit = signed().by(Sessions.PHYSICIAN);
        return visit.event(120, new Event.SessionCountersigned(signature(visit, "I have read this session.")));
    }

    static Sessions returned() {
        return signed().by(Sessions.PHYSICIAN).event(120, new Event.SessionReturned("the weight is missing"));
    }

    private static Signature signature(Sessions visit, String meaning) {
        List<Recorded> entries = visit.entries();
        return new Signature(
                meaning,
                entries.size(),
                Signature.digestOf(entries),
                visit.last().seq(),
                Hash.of(new byte[32]),
                "00".repeat(32),
                "00".repeat(64));
    }

    /** As if each signature of a chart had been checked with this result. */
    static List<Checked> checked(Chart chart, Finding finding) {
        return chart.entries().stream()
                .flatMap(entry -> switch (entry.event()) {
                    case Event.SessionSigned(Signature made) -> List.of(new Checked(entry, made, finding)).stream();
                    case Event.SessionCountersigned(Signature made) ->
                        List.of(new Checked(entry, made, finding)).stream();
                    default -> java.util.stream.Stream.<Checked>empty();
                })
                .toList();
    }
}
