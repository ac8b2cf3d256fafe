package org.chairside.ui.review.state;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.TakenSet;
import org.chairside.chart.Unplaced;
import org.chairside.model.ClinicEvent;
import org.chairside.model.Entry;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Limit;
import org.chairside.model.Recorded;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ClinicalWords;
import org.chairside.words.EventWords;

/** One chart and the notation it is read in. Safe for any thread. */
public record NotatedChart(UiContext ui, Chart chart, ClinicalWords clinicalWords, EventWords eventWords) {
    /** Entered this much later than it happened, an entry says so. */
    private static final Duration WORTH_SAYING = Duration.ofMinutes(2);

    public static NotatedChart of(UiContext ui, Chart chart) {
        return new NotatedChart(
                ui, chart, new ClinicalWords(ui.messages(), ui.words()), EventWords.brief(ui.messages(), ui.words()));
    }

    String text(String key, Object... values) {
        return ui.text("review." + key, values);
    }

    /** Zero of the session's own clock: the first dose, else the opening. */
    Instant zero() {
        return chart.doses().first().orElse(chart.openedAt());
    }

    /** The time, with the date where it is not the day of the opening. */
    String time(Instant at) {
        boolean sameDay = ui.words().date(at).equals(ui.words().date(chart.openedAt()));
        return sameDay ? ui.words().time(at) : ui.words().dateTime(at);
    }

    /** Whole minutes from zero with the sign: {@code 38}, {@code -4}. */
    String minute(Instant at) {
        long minute = Math.floorDiv(Duration.between(zero(), at).toSeconds(), 60L);
        return minute < 0 ? "\u2212" + -minute : Long.toString(minute);
    }

    /** {@code T+38min}. */
    String elapsed(Instant at) {
        return at.isBefore(zero())
                ? text("before", ui.words().duration(Duration.between(at, zero())))
                : ui.words().since(zero(), at);
    }

    String say(Event event) {
        return eventWords.say(event, chart.protocol());
    }

    /** The gravest limit of a set, and how many more there are; empty for none. */
    Optional<String> met(List<Limit> limits) {
        if (limits.isEmpty()) {
            return Optional.empty();
        }
        String first = clinicalWords.rule(limits.getFirst(), chart.protocol());
        return Optional.of(limits.size() == 1 ? first : text("limits.more", first, limits.size() - 1));
    }

    /** What a line says, when and by whom. */
    String signed(ChartEntry line) {
        return text("answer-to", say(line.event()), time(line.happenedAt()), by(line.original()));
    }

    /** The lines that count, in the order of writing. */
    List<ChartEntry> standing() {
        return chart.chartEntries().stream().filter(ChartEntry::stands).toList();
    }

    static String by(Recorded entry) {
        return entry.entry().author().initials();
    }

    Optional<TakenSet> set(EntryId line) {
        return chart.sets().stream().filter(set -> set.line().id().equals(line)).findFirst();
    }

    /** Whether it was entered later than it happened, by enough to say so. */
    static boolean isEnteredLate(Entry entry) {
        return entry.lag().compareTo(WORTH_SAYING) >= 0;
    }

    /** The entry that an event is about or answers; empty for one that stands for itself. */
    public static Optional<EntryId> about(Event event) {
        return switch (event) {
            case Event.LateSetExplained(EntryId set, var _, String _) -> Optional.of(set);
            case Event.NoticeAcknowledged(String _, EntryId raisedBy, String _) -> Optional.of(raisedBy);
            case Event.PhysicianReplied(EntryId call, String _) -> Optional.of(call);
            case Event.ResponseSeen(EntryId of, String _) -> Optional.of(of);
            case Event.BaselineChosen(EntryId set) -> Optional.of(set);
            case Event.QuestionAsked(Optional<EntryId> asked, String _) -> asked;
            case Event.QuestionAnswered(EntryId question, String _) -> Optional.of(question);
            case Event.CommentWritten(Optional<EntryId> remarked, String _) -> remarked;
            default -> Optional.empty();
        };
    }

    /** Why an entry has no place. */
    String unplaced(Unplaced.Why why) {
        return text("unplaced." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** That somebody read the session or took it along. */
    String access(Event.OfClinic act) {
        return switch (act) {
            case ClinicEvent.RecordViewed _ -> text("audit.viewed");
            case ClinicEvent.Exported exported ->
                text("audit.exported", exported.format().toUpperCase(Locale.ROOT), exported.version());
            default -> say(act);
        };
    }
}
