package org.chairside.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chairside.desk.LiveSession;
import org.chairside.desk.Receipt;
import org.chairside.desk.Slip;
import org.chairside.intake.EntryLine;
import org.chairside.intake.Reading;
import org.chairside.intake.Reading.Proposed;
import org.chairside.intake.Situation;
import org.chairside.model.Origin;

/** Enters the rows of a sheet into a session, one after the other, each as if typed at its own time. */
final class Transcription {
    private final Visit visit;
    private final LiveSession session;
    private final Chairside chairside;
    private final ZoneId zone;
    private final boolean confirm;

    /**
     * @param zone where the sheet was written
     * @param confirm whether rows that would be asked about are taken as typed
     */
    Transcription(Visit visit, LiveSession session, Chairside chairside, ZoneId zone, boolean confirm) {
        this.visit = visit;
        this.session = session;
        this.chairside = chairside;
        this.zone = zone;
        this.confirm = confirm;
    }

    /** Enters a row; false if any of it was not saved, which has then been said. */
    boolean enter(PaperSheet.Row row) {
        return switch (row) {
            case PaperSheet.Row.Unreadable(long number, String why) -> complain(number, why);
            case PaperSheet.Row.Typed(long number, Instant at, String line) -> enter(number, at, line);
        };
    }

    private boolean enter(long number, Instant at, String line) {
        return switch (EntryLine.read(line, situation(at))) {
            case Reading.Blank _ -> complain(number, "there is nothing in it");
            case Reading.Refused refused ->
                complain(number, "refused: " + words(refused.reason()) + shown(line, refused.at()));
            case Reading.Questioned asked
            when !confirm ->
                complain(
                        number,
                        "asked about: "
                                + asked.questions().stream()
                                        .map(each -> words(each.doubt()) + shown(line, each.at()))
                                        .collect(Collectors.joining("; "))
                                + " (take it as typed with --confirm)");
            case Reading.Questioned asked -> save(number, asked.asTyped());
            case Reading.Accepted accepted -> save(number, accepted.events());
        };
    }

    private Situation situation(Instant at) {
        var chart = session.chart();
        return new Situation(
                chart.protocol(),
                chart.doses().stageAt(at),
                chart.openedAt(),
                at,
                zone,
                chart.lastSet().map(set -> set.vitals()),
                chart.baselineVitals());
    }

    private boolean save(long number, List<Proposed> events) {
        Slip slip = visit.desk().slip(visit.author(), session.subject(), events, Origin.TRANSCRIBED);
        boolean all = true;
        for (Receipt receipt : visit.desk().submit(slip).join()) {
            all &= tell(number, receipt);
        }
        return all;
    }

    private boolean tell(long number, Receipt receipt) {
        return switch (receipt) {
            case Receipt.Saved saved -> {
                chairside.out().println("saved " + saved.recorded().seq() + " " + saved.id());
                chairside.out().flush();
                yield true;
            }
            case Receipt.NotSaved(Receipt.Trouble trouble) -> complain(number, Reasons.of(trouble));
            case Receipt.Denied(Receipt.Denial denial) -> complain(number, Reasons.of(denial));
        };
    }

    private boolean complain(long number, String why) {
        chairside.err().println("row " + number + ": " + why);
        chairside.err().flush();
        return false;
    }

    private static String words(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String shown(String line, Reading.Span at) {
        return Optional.of(line.substring(at.from(), at.to()))
                .filter(piece -> !piece.isBlank())
                .map(piece -> " at \"" + piece.strip() + "\"")
                .orElse("");
    }
}
