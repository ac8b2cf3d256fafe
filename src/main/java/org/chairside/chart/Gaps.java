package org.chairside.chart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.model.Checkpoint;
import org.chairside.model.EntryId;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.Go;

/** What the record of a session still lacks, looked for in the order in which a session goes. */
public final class Gaps {
    /** What the monitoring form asks about by name (CLINICAL 2.1). */
    private static final List<String> ASKED_BY_THE_FORM = List.of("sedation", "dissociation", "respiratory-depression");

    private final Chart chart;
    private final StandingFacts said;
    private final List<Gap> found = new ArrayList<>();

    private Gaps(Chart chart) {
        this.chart = chart;
        this.said = chart.facts();
    }

    /** Every gap in it as it stands. While a session runs, what is still to come is no gap. */
    public static List<Gap> of(Chart chart) {
        Gaps gaps = new Gaps(chart);
        gaps.found.addAll(ScreeningGaps.of(chart));
        gaps.before();
        gaps.doses();
        gaps.sets();
        gaps.answers();
        gaps.leaving();
        return List.copyOf(gaps.found);
    }

    private void before() {
        boolean forNothing = chart.indications().isEmpty()
                && chart.order().filter(order -> !order.other().isBlank()).isEmpty();
        note(forNothing, new Gap.NoIndication());
        note(chart.go().filter(decided -> decided.go() == Go.GO).isEmpty(), new Gap.NoGoDecision());
        boolean byWeight = chart.protocol().doses().perKilogram().isPresent();
        note(byWeight && chart.opened().weight().isEmpty(), new Gap.NoWeight());
        note(chart.baseline().isEmpty(), new Gap.NoBaseline());
    }

    private void doses() {
        if (chart.doses().isInfusing()) {
            said.lastLine(Event.InfusionStarted.class).ifPresent(start -> found.add(new Gap.InfusionNotEnded(start)));
        }
        said.lines(Event.DeviceGiven.class).stream()
                .filter(line -> ((Event.DeviceGiven) line.event()).lot().isBlank())
                .forEach(line -> found.add(new Gap.DeviceWithoutLot(line)));
    }

    private void sets() {
        found.addAll(MissingReasons.of(chart));
        List<EntryId> explained = said.all(Event.LateSetExplained.class).stream()
                .map(Event.LateSetExplained::set)
                .toList();
        chart.sets().stream()
                .filter(set ->
                        set.late().isPresent() && !explained.contains(set.line().id()))
                .forEach(set -> found.add(new Gap.LateSetUnexplained(set)));
        chart.timetable().missed(lastWord(chart), chart.closedAt().isPresent()).stream()
                .map(Gap.SlotMissed::new)
                .forEach(found::add);
    }

    private static Instant lastWord(Chart chart) {
        return chart.closedAt().orElseGet(() -> chart.standing().getLast().happenedAt());
    }

    private void answers() {
        chart.alerts().stream()
                .filter(Alert::wantsAnswer)
                .forEach(alert -> found.add(new Gap.NoticeUnanswered(alert.worst())));
        List<EntryId> replied = said.all(Event.PhysicianReplied.class).stream()
                .map(Event.PhysicianReplied::call)
                .toList();
        said.lines(Event.PhysicianCalled.class).stream()
                .filter(line -> ((Event.PhysicianCalled) line.event()).reply().isBlank())
                .filter(line -> !replied.contains(line.id()))
                .forEach(line -> found.add(new Gap.CallWithoutReply(line)));
        List<EntryId> followed = said.all(Event.ResponseSeen.class).stream()
                .map(Event.ResponseSeen::of)
                .toList();
        said.lines(Event.MedicationGiven.class).stream()
                .filter(line -> !followed.contains(line.id()))
                .forEach(line -> found.add(new Gap.MedicineWithoutResponse(line)));
    }

    private void leaving() {
        Optional<Escort> escort = chart.screened().map(Event.Screened::escort);
        note(escort.filter(Escort::isKnown).isEmpty(), new Gap.EscortUnknown());
        note(said.last(Event.NextVisitArranged.class).isEmpty(), new Gap.NoNextVisit());
        boolean untold = said.last(Event.PhysicianCalled.class).isEmpty();
        note(untold && said.last(Event.PatientDeparted.class).isPresent(), new Gap.DepartureNotTold());
        if (chart.protocol().aftercare().remsDays().isPresent()) {
            form();
        }
    }

    /** What only the monitoring form asks for. */
    private void form() {
        ASKED_BY_THE_FORM.stream()
                .flatMap(code -> chart.protocol().effect(code).stream())
                .filter(term -> chart.effects().stream()
                        .noneMatch(course -> course.term().equals(term)))
                .forEach(term -> found.add(new Gap.EffectNeverAsked(term)));
        for (Checkpoint at : Checkpoint.values()) {
            boolean judged = said.all(Event.VitalsJudged.class).stream().anyMatch(each -> each.at() == at);
            note(!judged, new Gap.NotJudged(at));
        }
        note(said.last(Event.ReadyAfterJudged.class).isEmpty(), new Gap.ReadyAfterNotJudged());
        note(!said.tellsOfSeriousEvents(), new Gap.SeriousEventNotStated());
    }

    private void note(boolean lacks, Gap gap) {
        if (lacks) {
            found.add(gap);
        }
    }
}
