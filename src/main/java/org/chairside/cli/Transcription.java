package org.chairside.cli;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chairside.cli.terminal.InputWords;
import org.chairside.cli.terminal.ReasonWords;
import org.chairside.desk.Receipt;
import org.chairside.desk.SignedInDesk;
import org.chairside.desk.Submission;
import org.chairside.desk.live.LiveSession;
import org.chairside.intake.EarlierSet;
import org.chairside.intake.LineReading;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.intake.Situation;
import org.chairside.intake.TypedLine;
import org.chairside.model.Event;
import org.chairside.model.Origin;
import org.chairside.model.text.CleanText;

/** Enters the rows of a sheet into a session, one after the other, each as if typed at its own time. */
final class Transcription {
    private static final int LONGEST_SHOWN = 100;

    private final SignedInDesk signedInDesk;
    private final LiveSession session;
    private final Chairside chairside;
    private final boolean confirm;
    private Instant last;

    /**
     * @param session entries are zoned as its opening is: where the sheet was written
     * @param confirm whether rows that would be asked about are taken as typed
     */
    Transcription(SignedInDesk signedInDesk, LiveSession session, Chairside chairside, boolean confirm) {
        this.signedInDesk = signedInDesk;
        this.session = session;
        this.chairside = chairside;
        this.confirm = confirm;
        this.last = session.chart().openedAt();
    }

    /** Enters a row; false if any of it was not saved, which has then been said. */
    boolean enter(PaperSheet.Row row) {
        return switch (row) {
            case PaperSheet.Row.Unreadable(long number, String why) -> missed(place(number), why);
            case PaperSheet.Row.Typed(long number, Instant at, String line) -> enter(place(number), at, line);
        };
    }

    private static String place(long number) {
        return "row " + number;
    }

    /** Ends the session at the time of its last entry; false if that was not saved. */
    boolean release(String withWhom) {
        return save("release", List.of(new Proposed(new Event.Released(CleanText.line(withWhom), ""), last)));
    }

    private boolean enter(String place, Instant at, String line) {
        return switch (TypedLine.read(line, situation(at))) {
            case LineReading.Blank _ -> missed(place, "there is nothing in it");
            case LineReading.Refused refused ->
                missed(place, "refused: " + why(line, refused) + shown(line, refused.at()));
            case LineReading.Questioned asked
            when !confirm -> missed(place, "asked about: " + questions(line, asked) + " (--confirm takes it as typed)");
            case LineReading.Questioned asked -> save(place, asked.asTyped());
            case LineReading.Accepted accepted -> save(place, accepted.events());
        };
    }

    private static String why(String line, LineReading.Refused refused) {
        return TypedLine.excess(line)
                .map(InputWords::of)
                .orElseGet(() -> InputWords.of(refused.reason(), refused.allowed()));
    }

    private static String questions(String line, LineReading.Questioned asked) {
        return asked.questions().stream()
                .map(each -> InputWords.of(each.doubt())
                        + shown(line, each.at())
                        + (each.instead().isEmpty() ? "" : ", " + each.instead() + "?"))
                .collect(Collectors.joining("; "));
    }

    private Situation situation(Instant at) {
        var chart = session.chart();
        return new Situation(
                chart.protocol(),
                chart.doses().stageAt(at),
                chart.openedAt(),
                at,
                chart.openingEntry().entry().zone(),
                chart.lastSet().map(set -> new EarlierSet(set.vitals(), set.takenAt())),
                chart.baselineVitals());
    }

    private boolean save(String place, List<Proposed> events) {
        Submission submission =
                signedInDesk.desk().submission(signedInDesk.author(), session.subject(), events, Origin.TRANSCRIBED);
        Set<String> faults = new LinkedHashSet<>();
        for (Receipt receipt : signedInDesk.desk().submit(submission).join()) {
            switch (receipt) {
                case Receipt.Saved saved -> saved(saved);
                case Receipt.Held held -> {
                    held(held);
                    faults.add(ReasonWords.HELD);
                }
                case Receipt.NotSaved(Receipt.Trouble trouble) -> faults.add(ReasonWords.of(trouble));
                case Receipt.Denied(Receipt.Denial denial) -> faults.add(ReasonWords.of(denial));
            }
        }
        return faults.isEmpty() || missed(place, String.join("; ", faults));
    }

    private void saved(Receipt.Saved saved) {
        chairside.say("saved " + saved.recorded().seq() + " " + saved.id());
        Instant happened = saved.recorded().entry().happenedAt();
        last = happened.isAfter(last) ? happened : last;
    }

    private void held(Receipt.Held held) {
        chairside.say("held " + held.id());
        Instant happened = held.recorded().entry().happenedAt();
        last = happened.isAfter(last) ? happened : last;
    }

    private boolean missed(String place, String why) {
        chairside.remark(place + ": " + why);
        return false;
    }

    private static String shown(String line, LineReading.Span at) {
        String piece = CleanText.line(line.substring(at.from(), at.to()));
        return piece.isEmpty() || piece.length() > LONGEST_SHOWN ? "" : " at \"" + piece + "\"";
    }
}
