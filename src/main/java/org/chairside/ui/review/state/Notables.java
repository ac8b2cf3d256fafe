package org.chairside.ui.review.state;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.chart.ChartEntry;
import org.chairside.chart.Notice;
import org.chairside.chart.ReviewQuestion;
import org.chairside.chart.TakenSet;
import org.chairside.chart.Unplaced;
import org.chairside.model.Event;
import org.chairside.model.Go;
import org.chairside.model.Limit;
import org.chairside.model.Severity;
import org.chairside.ui.kit.Level;

/**
 * What is out of the ordinary: late, over a limit, a notice nobody answered, amended, withdrawn, not taken, an effect of
 * some weight or carried home, a decision or a release against the rule, unplaced, asked and not answered, given back.
 */
final class Notables {
    private final NotatedChart reader;

    Notables(NotatedChart reader) {
        this.reader = reader;
    }

    List<Notable> all() {
        return Stream.of(
                        reader.chart().chartEntries().stream().flatMap(line -> of(line).stream()),
                        reader.chart().notices().stream()
                                .filter(Notice::wantsAnswer)
                                .map(this::of),
                        reader.chart().unplaced().stream().map(this::of),
                        reader.chart().reviewing().open().stream().map(this::of),
                        reader.chart().signing().returned().stream().map(this::returned))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Notable::at))
                .toList();
    }

    private Optional<Notable> of(ChartEntry line) {
        List<String> reasons = new ArrayList<>();
        Level level = Level.MEDIUM;
        if (line.stands()) {
            Optional<TakenSet> set = reader.set(line.id());
            List<Limit> met = set.map(this::limits).orElse(List.of());
            reader.met(met).ifPresent(reasons::add);
            set.flatMap(TakenSet::late)
                    .map(late -> reader.text("late", reader.ui().words().duration(late)))
                    .ifPresent(reasons::add);
            reasons.addAll(ofEvent(line.event()));
            level = isGrave(line.event(), met) ? Level.HIGH : Level.MEDIUM;
        }
        reasons.addAll(ofCorrections(line));
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(notable(line.happenedAt(), line, level, String.join(", ", reasons)));
    }

    private List<Limit> limits(TakenSet set) {
        return set.limitsMet(reader.chart().protocol().limits(), reader.chart().baselineVitals());
    }

    private static boolean isGrave(Event event, List<Limit> met) {
        return met.stream().anyMatch(limit -> limit.level() == Limit.Level.URGENT)
                || event instanceof Event.ReleaseOverridden
                || (event instanceof Event.SeriousEventStated stated && stated.happened())
                || (event instanceof Event.EffectAsked asked && asked.severity() == Severity.SEVERE);
    }

    private List<String> ofEvent(Event event) {
        return switch (event) {
            case Event.VitalsNotTaken _ -> List.of(reader.say(event));
            case Event.VitalsTaken taken when !taken.vitals().notTaken().isEmpty() -> List.of(missing(taken));
            case Event.EffectAsked asked
            when asked.severity().compareTo(Severity.MODERATE) >= 0 -> List.of(reader.say(event));
            case Event.SeriousEventStated stated when stated.happened() -> List.of(reader.say(event));
            case Event.GoDecided decided when decided.go() != Go.GO -> List.of(reader.say(event));
            case Event.VitalsJudged judged when !judged.acceptable() -> List.of(reader.say(event));
            case Event.PhysicianCalled _,
                    Event.MedicationGiven _,
                    Event.ScreeningDecided _,
                    Event.EffectCarried _,
                    Event.DrugWasted _,
                    Event.ReleaseOverridden _ -> List.of(reader.say(event));
            case Event.VitalsTaken _,
                    Event.EffectAsked _,
                    Event.SeriousEventStated _,
                    Event.GoDecided _,
                    Event.VitalsJudged _ -> List.of();
            case Event.SessionOpened _,
                    Event.IdentityConfirmed _,
                    Event.Screened _,
                    Event.BaselineChosen _,
                    Event.InfusionStarted _,
                    Event.InfusionRateChanged _,
                    Event.InfusionPaused _,
                    Event.InfusionResumed _,
                    Event.InfusionEnded _,
                    Event.DoseGiven _,
                    Event.DeviceGiven _,
                    Event.NoteWritten _,
                    Event.ReleaseItemChecked _,
                    Event.Released _,
                    Event.SessionCancelled _ -> List.of();
            case Event.TreatmentOrdered _,
                    Event.LateSetExplained _,
                    Event.ScaleScored _,
                    Event.ResponseSeen _,
                    Event.NoticeAcknowledged _,
                    Event.PhysicianReplied _ -> List.of();
            case Event.ReadyAfterJudged _, Event.NextVisitArranged _, Event.FollowUpLogged _, Event.RemsSubmitted _ ->
                List.of();
            case Event.InReview _, Event.Correction _, Event.OfPatient _, Event.OfClinic _ -> List.of();
        };
    }

    private String missing(Event.VitalsTaken taken) {
        return reader.text(
                "notable.missing",
                taken.vitals().notTaken().keySet().stream()
                        .map(reader.clinicalWords()::name)
                        .collect(joining(", ")));
    }

    private List<String> ofCorrections(ChartEntry line) {
        if (line.corrections().isEmpty()) {
            return List.of();
        }
        if (!line.stands()) {
            return List.of(reader.text("notable.withdrawn", reader.say(line.event())));
        }
        return List.of(reader.text(line.isAmended() ? "notable.amended" : "notable.reinstated"));
    }

    private Notable notable(Instant at, ChartEntry line, Level level, String words) {
        return new Notable(at, line.id(), level, reader.text("at", reader.time(at), words));
    }

    private Notable of(Notice notice) {
        Limit limit = notice.limit();
        String rule = reader.clinicalWords().rule(limit, reader.chart().protocol());
        return notable(
                notice.raisedBy().happenedAt(),
                notice.raisedBy(),
                limit.level() == Limit.Level.URGENT ? Level.HIGH : Level.MEDIUM,
                reader.text("notable.unseen", rule));
    }

    /** An open question is found where the entry is that it is about. */
    private Notable of(ReviewQuestion question) {
        ChartEntry asked = question.asked();
        ChartEntry about = NotatedChart.about(asked.event())
                .flatMap(reader.chart()::chartEntry)
                .orElse(asked);
        String words = reader.text("notable.question", NotatedChart.by(asked.original()), words(asked.event()));
        return new Notable(
                about.happenedAt(),
                about.id(),
                Level.MEDIUM,
                reader.text("at", reader.time(about.happenedAt()), words));
    }

    private static String words(Event event) {
        return event instanceof Event.QuestionAsked(var _, String text) ? text : "";
    }

    private Notable returned(ChartEntry line) {
        return notable(line.enteredAt(), line, Level.HIGH, reader.say(line.event()));
    }

    private Notable of(Unplaced unplaced) {
        Instant at = unplaced.entry().entry().happenedAt();
        return new Notable(
                at,
                unplaced.entry().id(),
                Level.MEDIUM,
                reader.text("at", reader.time(at), reader.text("notable.unplaced")));
    }
}
