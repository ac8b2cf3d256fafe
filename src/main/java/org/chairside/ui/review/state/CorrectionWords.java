package org.chairside.ui.review.state;

import java.util.ArrayList;
import java.util.List;
import org.chairside.chart.ChartEntry;
import org.chairside.model.Entry;
import org.chairside.model.Event;
import org.chairside.model.Origin;
import org.chairside.model.Recorded;

/** What was done to an entry after it was made, in words. */
final class CorrectionWords {
    private final NotatedChart reader;

    CorrectionWords(NotatedChart reader) {
        this.reader = reader;
    }

    /** {@code Amended 10:32 AR: misheard}. */
    String brief(Recorded correction) {
        Event.Correction act = (Event.Correction) correction.event();
        return reader.text(
                kind(act) + ".brief",
                reader.time(correction.entry().enteredAt()),
                NotatedChart.by(correction),
                reader.clinicalWords().reason(act.reason()));
    }

    /** Copied from paper, or entered well after it happened; empty for neither. */
    List<String> entered(Entry entry) {
        List<String> all = new ArrayList<>();
        if (entry.origin() == Origin.TRANSCRIBED) {
            all.add(reader.text("transcribed"));
        }
        if (NotatedChart.isEnteredLate(entry)) {
            all.add(reader.text("entered", reader.time(entry.enteredAt())));
        }
        return all;
    }

    /** What a line said just before a correction. */
    String before(ChartEntry line, Recorded correction) {
        Recorded counted = line.corrections().stream()
                .takeWhile(each -> !each.equals(correction))
                .filter(each -> each.event() instanceof Event.EntryAmended)
                .reduce(line.original(), (_, later) -> later);
        Event event = counted.event() instanceof Event.EntryAmended amended ? amended.replacement() : counted.event();
        return reader.text("at", reader.time(counted.entry().happenedAt()), reader.say(event));
    }

    /** What it says since; for a withdrawal that it does not count. */
    String after(Recorded correction) {
        return switch ((Event.Correction) correction.event()) {
            case Event.EntryAmended amended ->
                reader.text("at", reader.time(correction.entry().happenedAt()), reader.say(amended.replacement()));
            case Event.EntryWithdrawn _ -> reader.text("withdrawn");
            case Event.EntryReinstated _ -> reader.text("reinstated");
        };
    }

    static String kind(Event.Correction act) {
        return switch (act) {
            case Event.EntryAmended _ -> "amended";
            case Event.EntryWithdrawn _ -> "withdrawn";
            case Event.EntryReinstated _ -> "reinstated";
        };
    }
}
