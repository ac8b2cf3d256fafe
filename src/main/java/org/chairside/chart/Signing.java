package org.chairside.chart;

import java.util.List;
import java.util.Optional;
import org.chairside.model.Event;
import org.chairside.model.Recorded;
import org.chairside.model.Signature;
import org.chairside.model.SigningStage;

/**
 * Who stands for a session, read off its lines in the order of writing. A return takes the signatures before it away:
 * they stay in the record, and count no more.
 *
 * @param signed by whoever was with the patient
 * @param countersigned by the physician
 * @param returned the last return, while it has not been signed again since
 */
public record Signing(
        SigningStage stage,
        Optional<StandingSignature> signed,
        Optional<StandingSignature> countersigned,
        Optional<ChartEntry> returned) {

    static Signing of(Chart chart) {
        Optional<ChartEntry> signed = Optional.empty();
        Optional<ChartEntry> countersigned = Optional.empty();
        Optional<ChartEntry> returned = Optional.empty();
        for (ChartEntry line : chart.chartEntries()) {
            switch (line.original().event()) {
                case Event.SessionSigned _ -> {
                    signed = Optional.of(line);
                    countersigned = Optional.empty();
                    returned = Optional.empty();
                }
                case Event.SessionCountersigned _ -> countersigned = Optional.of(line);
                case Event.SessionReturned _ -> {
                    signed = Optional.empty();
                    countersigned = Optional.empty();
                    returned = Optional.of(line);
                }
                default -> {}
            }
        }
        return new Signing(
                stage(signed, countersigned, returned),
                signed.map(line -> signed(chart, line)),
                countersigned.map(line -> signed(chart, line)),
                returned);
    }

    private static SigningStage stage(
            Optional<ChartEntry> signed, Optional<ChartEntry> countersigned, Optional<ChartEntry> returned) {
        if (countersigned.isPresent()) {
            return SigningStage.COUNTERSIGNED;
        }
        if (signed.isPresent()) {
            return SigningStage.SIGNED;
        }
        return returned.isPresent() ? SigningStage.RETURNED : SigningStage.NOT_SIGNED;
    }

    /** Whether nobody stands for it yet: what leaves the program then says so on every page. */
    public boolean isDraft() {
        return stage == SigningStage.NOT_SIGNED || stage == SigningStage.RETURNED;
    }

    /** Whether it can no longer be corrected, only be added to. */
    public boolean isClosed() {
        return !isDraft();
    }

    private static StandingSignature signed(Chart chart, ChartEntry line) {
        Signature signature = signature(line.original().event());
        List<Recorded> entries = chart.entries();
        int at = entries.indexOf(line.original());
        List<Recorded> before = entries.subList(0, at);
        Event.SessionOpened opened = openedIn(chart, before);
        boolean covers = before.size() == signature.entries()
                && Signature.digestOf(before).equals(signature.digest())
                && entries.subList(at + 1, entries.size()).stream()
                        .allMatch(entry -> mayFollow(chart, opened, entry.event()));
        return new StandingSignature(line, signature, covers, opened.patient());
    }

    /** The opening as it was said by the entries that had been written. */
    private static Event.SessionOpened openedIn(Chart chart, List<Recorded> written) {
        return written.stream()
                .map(Recorded::event)
                .filter(event -> event instanceof Event.EntryAmended amended
                        && amended.of().equals(chart.openingEntry().id()))
                .map(event -> ((Event.EntryAmended) event).replacement())
                .filter(Event.SessionOpened.class::isInstance)
                .reduce((_, later) -> later)
                .map(Event.SessionOpened.class::cast)
                .orElseGet(() -> (Event.SessionOpened) chart.openingEntry().event());
    }

    private static Signature signature(Event event) {
        return switch (event) {
            case Event.SessionSigned(Signature signature) -> signature;
            case Event.SessionCountersigned(Signature signature) -> signature;
            default -> throw new IllegalArgumentException("no signature");
        };
    }

    /**
     * Whether an event leaves untouched what was signed before it.
     *
     * @param opened the opening as it was signed
     */
    private static boolean mayFollow(Chart chart, Event.SessionOpened opened, Event event) {
        return switch (event) {
            case Event.InReview _, Event.FollowUpLogged _, Event.RemsSubmitted _ -> true;
            case Event.Correction correction ->
                chart.chartEntry(correction.of())
                        .map(line -> line.original().event())
                        .filter(corrected -> corrected instanceof Event.SessionOpened
                                ? CorrectionRules.isOfPatientOnly(opened, correction)
                                : !isSignature(corrected) && mayFollow(chart, opened, corrected))
                        .isPresent();
            default -> false;
        };
    }

    private static boolean isSignature(Event event) {
        return event instanceof Event.SessionSigned
                || event instanceof Event.SessionCountersigned
                || event instanceof Event.SessionReturned;
    }

    /** Whether an event may still be written: any before the signatures, after them only what leaves them untouched. */
    public boolean allows(Chart chart, Event event) {
        return isDraft()
                ? !(event instanceof Event.Correction correction && signs(chart, correction))
                : mayFollow(chart, chart.opened(), event);
    }

    private static boolean signs(Chart chart, Event.Correction correction) {
        return chart.chartEntry(correction.of())
                .filter(line -> isSignature(line.original().event()))
                .isPresent();
    }
}
