package org.chairside.ui.held;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chairside.chart.Chart;
import org.chairside.desk.Desk;
import org.chairside.desk.HeldEntries.Added;
import org.chairside.desk.Receipt;
import org.chairside.model.Event;
import org.chairside.model.Recorded;
import org.chairside.model.Subject;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.EventWords;

/** What is held, as it is listed. Reads the sessions: not for the screen thread. */
record HeldRows(UiContext ui, Desk desk) {
    /** What nobody has tried to add yet. */
    List<HeldRow> untried(List<Recorded> entries) {
        return rows(entries.stream().map(each -> Map.entry(each, "")).toList());
    }

    /** What is held still, each with why it was not added. */
    List<HeldRow> left(List<Added> tried) {
        return rows(tried.stream()
                .map(each -> Map.entry(each.entry(), why(each.receipt())))
                .toList());
    }

    private List<HeldRow> rows(List<Map.Entry<Recorded, String>> entries) {
        Map<Subject.OfSession, Optional<Chart>> charts = entries.stream()
                .map(each -> each.getKey().entry().subject())
                .filter(Subject.OfSession.class::isInstance)
                .map(Subject.OfSession.class::cast)
                .distinct()
                .collect(Collectors.toMap(each -> each, each -> desk.archive().chart(each.session())));
        return entries.stream()
                .map(each -> row(
                        each.getKey(),
                        Optional.ofNullable(charts.get(each.getKey().entry().subject()))
                                .flatMap(chart -> chart),
                        each.getValue()))
                .toList();
    }

    private HeldRow row(Recorded held, Optional<Chart> chart, String why) {
        Event event = held.event();
        String time = ui.words().dateTime(held.entry().happenedAt());
        String author = held.entry().author().name();
        if (event instanceof Event.OfClinic) {
            return new HeldRow(ui.text("held.clinic"), time, ui.text("held.clinic.what"), author, why);
        }
        EventWords words = EventWords.brief(ui.messages(), ui.words());
        return chart.map(each -> new HeldRow(
                        each.patient().name().formal(), time, words.say(event, each.protocol()), author, why))
                .orElseGet(() -> new HeldRow(ui.text("held.unknown"), time, ui.text("held.unknown.what"), author, why));
    }

    private String why(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Saved _ -> "";
            case Receipt.Held _, Receipt.NotSaved _ -> ui.text("held.why.not-saved");
            case Receipt.Denied(Receipt.Denial denial) ->
                switch (denial) {
                    case SIGN_AGAIN -> ui.text("held.why.sign-again");
                    case NO_SUCH_SESSION -> ui.text("held.why.no-session");
                    case NOT_ALLOWED -> ui.text("held.why.not-allowed");
                    case SESSION_OVER, SIGNED -> ui.text("held.why.over");
                    case DOSE_GIVEN -> ui.text("held.why.dose-given");
                    case WRONG_PATIENT,
                            SESSION_NOT_OVER,
                            NOT_SIGNED,
                            OWN_SIGNATURE,
                            HELD,
                            ENTRY_UNREADABLE,
                            NOT_RECORDED_HERE,
                            NOT_SIGNED_IN,
                            TEXT_TOO_LONG,
                            IN_THE_FUTURE,
                            BEFORE_SESSION,
                            TOO_LATE_TO_UNDO,
                            NO_SUCH_ENTRY,
                            REASON_MISSING,
                            NOT_THE_NEXT_VERSION,
                            PROTOCOL_FAULTY -> ui.text("held.why.other");
                };
        };
    }
}
