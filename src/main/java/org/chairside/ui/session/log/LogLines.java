package org.chairside.ui.session.log;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.Unplaced;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Protocol;
import org.chairside.model.Recorded;
import org.chairside.model.UnreadableEntry;
import org.chairside.ui.amend.FormAmendments;
import org.chairside.ui.amend.LineText;
import org.chairside.ui.submit.SessionContext;

/** The record of a session line by line, in the order of writing; nothing is left out, what could not be placed or read neither. */
public final class LogLines {
    /** Below this, the time of entering says no more than the time it happened. */
    private static final Duration WORTH_SAYING = Duration.ofMinutes(2);

    private final SessionContext context;

    public LogLines(SessionContext context) {
        this.context = context;
    }

    public List<LogLine> of(Chart chart) {
        LogMarks marks = new LogMarks(context, chart);
        List<Misfit> misfits = misfits(chart);
        List<LogLine> lines = new ArrayList<>();
        for (int at = 0; at <= chart.chartEntries().size(); at++) {
            int place = at;
            misfits.stream()
                    .filter(each -> each.at() == place)
                    .map(Misfit::line)
                    .forEach(lines::add);
            if (at < chart.chartEntries().size()) {
                lines.add(line(chart.chartEntries().get(at), chart.protocol(), marks));
            }
        }
        return lines;
    }

    /** What is no line of the chart, before the line that was written after it: the newest line stays the last. */
    private List<Misfit> misfits(Chart chart) {
        return Stream.concat(
                        chart.unreadable().stream()
                                .sorted(Comparator.comparingLong(UnreadableEntry::seq))
                                .map(each -> new Misfit(MisfitPlaces.of(chart, each), unreadable(each))),
                        chart.unplaced().stream()
                                .map(each -> new Misfit(
                                        MisfitPlaces.of(chart, each.entry()), unplaced(each, chart.protocol()))))
                .toList();
    }

    /** @param at the line of the chart it stands before */
    private record Misfit(int at, LogLine line) {}

    private LogLine unreadable(UnreadableEntry entry) {
        String time = context.ui().words().time(entry.recordedAt());
        String why = context.text(
                "damage.why." + entry.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return misfit(
                entry.id(), new LogLine.Provenance("#" + entry.seq(), time, ""), context.text("damage.entry"), why);
    }

    private LogLine misfit(EntryId id, LogLine.Provenance provenance, String words, String why) {
        return new LogLine(
                id,
                provenance,
                words,
                new LogLine.History("", why, true),
                "",
                LogLine.Actions.NONE,
                context.text("session.log.spoken", provenance.time(), words, why, ""));
    }

    private LogLine line(ChartEntry line, Protocol protocol, LogMarks marks) {
        LogLine.Provenance provenance = provenance(line.original(), line.happenedAt());
        String words = say(line.event(), protocol);
        String remark = remark(line);
        String reason = line.corrections().isEmpty()
                ? ""
                : context.clinicalWords()
                        .reason(((Event.Correction) line.corrections().getLast().event()).reason());
        boolean amendable = line.stands() && canSay(line.event());
        return new LogLine(
                line.id(),
                provenance,
                words,
                new LogLine.History(before(line, protocol), remark, line.stands()),
                marks.mark(line.id()),
                new LogLine.Actions(marks.act(line.id()), amendable),
                context.text("session.log.spoken", provenance.time(), words, spokenMarks(line, marks, remark), reason));
    }

    /** Whether it is put right where it stands; the opening is told anew by a key of its own. */
    private static boolean canSay(Event event) {
        return !(event instanceof Event.SessionOpened) && (LineText.canSay(event) || FormAmendments.canSay(event));
    }

    private LogLine.Provenance provenance(Recorded entry, Instant happenedAt) {
        return new LogLine.Provenance(
                number(entry),
                context.ui().words().time(happenedAt),
                entry.entry().author().initials());
    }

    private String spokenMarks(ChartEntry line, LogMarks marks, String remark) {
        String held = line.original().isHeld() ? context.text("session.log.held.spoken") : "";
        return String.join(" ", held, marks.mark(line.id()), remark).strip();
    }

    /** What is held has none yet. */
    private String number(Recorded entry) {
        return entry.isHeld() ? context.text("session.log.held") : "#" + entry.seq();
    }

    private String say(Event event, Protocol protocol) {
        return context.eventWords().say(event, protocol);
    }

    /** What was written first, with its time where that was changed too. */
    private String before(ChartEntry line, Protocol protocol) {
        if (!line.isAmended()) {
            return "";
        }
        String was = say(line.original().event(), protocol);
        boolean moved = !line.happenedAt().equals(line.original().entry().happenedAt());
        return moved
                ? context.text(
                        "session.log.before",
                        context.ui().words().time(line.original().entry().happenedAt()),
                        was)
                : was;
    }

    private String remark(ChartEntry line) {
        Optional<Recorded> last = line.corrections().isEmpty()
                ? Optional.empty()
                : Optional.of(line.corrections().getLast());
        return last.map(this::correction).orElseGet(() -> lag(line));
    }

    private String correction(Recorded correction) {
        String key = "session.log."
                + switch ((Event.Correction) correction.event()) {
                    case Event.EntryAmended _ -> "amended";
                    case Event.EntryWithdrawn _ -> "withdrawn";
                    case Event.EntryReinstated _ -> "reinstated";
                };
        return context.text(
                key,
                context.ui().words().time(correction.entry().enteredAt()),
                correction.entry().author().initials());
    }

    private String lag(ChartEntry line) {
        return line.original().entry().lag().compareTo(WORTH_SAYING) < 0
                ? ""
                : context.text("session.log.entered", context.ui().words().time(line.enteredAt()));
    }

    private LogLine unplaced(Unplaced unplaced, Protocol protocol) {
        Recorded entry = unplaced.entry();
        String why = context.text("session.log.unplaced."
                + unplaced.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return misfit(entry.id(), provenance(entry, entry.entry().happenedAt()), say(entry.event(), protocol), why);
    }
}
