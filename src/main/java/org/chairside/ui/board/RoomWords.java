package org.chairside.ui.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.chart.Alert;
import org.chairside.chart.Chart;
import org.chairside.chart.Due;
import org.chairside.chart.EffectCourse;
import org.chairside.chart.LatestValues;
import org.chairside.model.BaselineChange;
import org.chairside.model.Patient;
import org.chairside.model.Quantity;
import org.chairside.model.Sedation;
import org.chairside.model.Vital;
import org.chairside.model.VitalsOrder;
import org.chairside.ui.board.RoomState.Busy;
import org.chairside.ui.board.RoomState.NextSet;
import org.chairside.ui.board.RoomState.Observations;
import org.chairside.ui.board.RoomState.OpenEffects;
import org.chairside.ui.board.RoomState.Shown;
import org.chairside.ui.board.RoomState.Treatment;
import org.chairside.ui.board.RoomState.Who;
import org.chairside.ui.kit.DueWords;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ClinicalWords;

/** Turns a chart into a row of the board. */
final class RoomWords {
    private static final int EFFECTS = 2;

    private final UiContext ui;
    private final ClinicalWords clinicalWords;
    private final DueWords dues;
    private final VitalsOrder order;

    RoomWords(UiContext ui, VitalsOrder order) {
        this.ui = ui;
        this.order = order;
        this.clinicalWords = new ClinicalWords(ui.messages(), ui.words());
        this.dues = new DueWords(ui.messages(), ui.words());
    }

    Busy busy(Chart chart, Instant now, boolean masked, boolean similar) {
        Due due = Due.of(chart, now);
        Who who = who(chart.patient(), masked, similar);
        Observations observations = observations(chart, now);
        return new Busy(
                chart.session(),
                chart.room(),
                who,
                treatment(chart, now),
                new NextSet(due, dues.brief(due), dues.aside(due)),
                observations,
                spoken(chart, who, due, observations));
    }

    private Who who(Patient patient, boolean masked, boolean similar) {
        return masked
                ? new Who(patient.name().initials(), "", similar)
                : new Who(
                        patient.name().formal(),
                        ui.text("board.born", ui.words().birth(patient.born())),
                        similar);
    }

    private Treatment treatment(Chart chart, Instant now) {
        String words = ui.text(
                "board.treatment",
                clinicalWords.drug(chart.protocol().drug()),
                clinicalWords.route(chart.protocol().route()));
        String since =
                chart.doses().first().map(first -> ui.words().since(first, now)).orElse(ui.text("board.no-dose"));
        boolean elsewhere = ui.words().isElsewhere(now.atZone(chart.zone()).toLocalDate());
        String said = elsewhere
                ? ui.text("board.treatment.elsewhere", words, ui.words().place())
                : words;
        return new Treatment(said, since);
    }

    private Observations observations(Chart chart, Instant now) {
        List<Vital> wanted = chart.protocol().vitals().wanted();
        List<Shown> values = order.sorted(wanted, wanted).stream()
                .map(vital -> shown(chart, vital, now))
                .toList();
        List<EffectCourse> open = chart.openEffects();
        List<String> effects = Stream.concat(
                        serious(chart).stream(), open.stream().limit(EFFECTS).map(each -> effect("board.effect", each)))
                .toList();
        return new Observations(values, new OpenEffects(effects, Math.max(0, open.size() - EFFECTS)), notices(chart));
    }

    private String spoken(Chart chart, Who who, Due due, Observations observations) {
        List<String> effects = Stream.concat(
                        serious(chart).stream(),
                        chart.openEffects().stream().map(each -> effect("board.effect.spoken", each)))
                .toList();
        return ui.text(
                "board.spoken",
                chart.room(),
                who.name(),
                dues.say(due),
                String.join(
                        ", ", observations.values().stream().map(Shown::spoken).toList()),
                effects.isEmpty() ? ui.text("board.effects.none") : String.join(", ", effects),
                ui.text("board.notices", observations.notices()));
    }

    private String effect(String key, EffectCourse course) {
        return ui.text(key, course.term().name(), course.current().grade(), clinicalWords.severity(course.current()));
    }

    /** A serious adverse event stands before all effects. */
    private Optional<String> serious(Chart chart) {
        return chart.facts().hasSeriousEvent() ? Optional.of(ui.text("board.serious")) : Optional.empty();
    }

    private static int notices(Chart chart) {
        return (int) chart.alerts().stream().filter(Alert::wantsAnswer).count();
    }

    private Shown shown(Chart chart, Vital vital, Instant now) {
        return chart.latest()
                .of(vital)
                .map(value -> shown(chart, value, now))
                .orElse(new Shown(
                        vital,
                        ui.text("board.value.none"),
                        "",
                        "",
                        false,
                        ui.text("board.value.none.spoken", clinicalWords.fullName(vital))));
    }

    private Shown shown(Chart chart, LatestValues.Value value, Instant now) {
        String age = ui.words().ago(value.set().takenAt(), now);
        boolean stale = chart.timetable()
                .interval(value.measurement().vital(), now)
                .filter(each -> value.age(now).compareTo(each) > 0)
                .isPresent();
        return new Shown(
                value.measurement().vital(),
                clinicalWords.digits(value.measurement()),
                value.measurement() instanceof Sedation(int score)
                        ? clinicalWords.sedation(score)
                        : change(chart, value),
                age,
                stale,
                ui.text("board.value.spoken", clinicalWords.spoken(value.measurement()), age));
    }

    /** The change of the first number, which of a pressure is the systolic; none for the baseline itself. */
    private String change(Chart chart, LatestValues.Value value) {
        boolean baseline = chart.baseline()
                .filter(set -> set.line().id().equals(value.set().line().id()))
                .isPresent();
        Quantity first = value.measurement().quantities().getFirst();
        Optional<BaselineChange> change = baseline
                ? Optional.empty()
                : chart.baselineVitals()
                        .flatMap(before -> BaselineChange.of(
                                first.component(), before, value.set().vitals()));
        return change.map(each -> ui.words().change(each.scaled())).orElse("");
    }

    /** For ordering: the most urgent first, then the longest waiting. */
    static Duration until(Due due) {
        return switch (due) {
            case Due.Nothing() -> Duration.ofDays(1);
            case Due.Wanted wanted -> wanted.until();
        };
    }

    /** For ordering: 0 is the most urgent. */
    static int rank(Due due) {
        return switch (due) {
            case Due.Nothing() -> 5;
            case Due.Wanted wanted ->
                switch (wanted.urgency()) {
                    case OVERDUE_FURTHER -> 0;
                    case OVERDUE -> 1;
                    case NOW -> 2;
                    case SOON -> 3;
                    case PLANNED -> 4;
                };
        };
    }
}
