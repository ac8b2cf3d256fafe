package org.chairside.ui.form;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.intake.DeviceCheck;
import org.chairside.intake.DoseCheck;
import org.chairside.intake.DrawnCheck;
import org.chairside.intake.FieldDoubt;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.intake.Refusal;
import org.chairside.model.Concentration;
import org.chairside.model.Dose;
import org.chairside.model.DoseRules;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Preparation;
import org.chairside.model.Rate;
import org.chairside.model.Route;
import org.chairside.model.Supply;
import org.chairside.model.Volume;
import org.chairside.model.text.CleanText;
import org.chairside.ui.entry.SessionLineReader;
import org.chairside.ui.submit.SessionContext;

/** Reads one form about the dose, against the protocol and what was given so far. Lives for one reading. */
public final class DoseReader {
    private final SessionContext context;
    private final Chart chart;
    private final FormFieldReader read;
    private final Instant at;
    private final Optional<EntryId> about;
    private final DoseBalance balance;

    /** @param about the entry that is put right; it does not count against itself */
    public DoseReader(SessionContext context, FormInput typed, Instant now, Optional<EntryId> about) {
        this.context = context;
        this.chart = context.chart();
        this.read = new FormFieldReader(context.ui(), typed);
        this.about = about;
        this.balance = DoseBalance.of(chart, about);
        this.at = read.may(FieldName.TIME, new SessionLineReader(context).time(typed.of(FieldName.TIME), now))
                .orElse(now);
    }

    public FormReading read(FormAct.Kind kind) {
        List<Event.InSession> events =
                switch (kind) {
                    case START -> start();
                    case RATE -> rate();
                    case PAUSE -> afterStart(new Event.InfusionPaused(CleanText.line(read.text(FieldName.REASON))));
                    case RESUME -> afterStart(new Event.InfusionResumed());
                    case END -> end();
                    case WASTE -> waste();
                    case BOLUS -> bolus();
                    case DEVICE -> device();
                    case MEDICINE,
                            RESPONSE,
                            TOTAL,
                            GO,
                            DELAY,
                            PATIENT,
                            SERIOUS_EVENT,
                            TRANSFERRED,
                            ADMITTED,
                            AGAINST_ADVICE,
                            UNANNOUNCED -> throw new IllegalArgumentException("no dose: " + kind);
                };
        if (!read.text(FieldName.TIME).isBlank()) {
            read.echo(context.text("session.echo.at", context.ui().words().time(at)));
        }
        return read.come(events.stream().map(event -> new Proposed(event, at)).toList());
    }

    private List<Event.InSession> start() {
        Optional<Dose> dose = dose();
        Optional<Duration> over = read.need(FieldName.OVER, DrawnCheck.minutes(read.text(FieldName.OVER)));
        Supply supply = supply(dose, true);
        Optional<Rate> reckoned =
                supply.preparation().flatMap(drawn -> over.map(time -> DrawnCheck.reckoned(drawn.volume(), time)));
        reckoned.ifPresent(rate -> {
            read.offer(FieldName.RATE, rate.millilitresPerHour().toPlainString());
            read.echo(context.text("form.echo.rate", rate.toString()));
        });
        Optional<Rate> set = read.may(FieldName.RATE, DrawnCheck.rate(read.text(FieldName.RATE), reckoned));
        List<Event.InSession> events = new ArrayList<>();
        dose.ifPresent(planned -> over.ifPresent(time -> events.add(new Event.InfusionStarted(planned, time, supply))));
        set.filter(rate -> reckoned.filter(rate::equals).isEmpty())
                .filter(_ -> about.isEmpty())
                .ifPresent(rate -> events.add(new Event.InfusionRateChanged(rate, context.text("form.rate.at-start"))));
        return events;
    }

    private List<Event.InSession> bolus() {
        Route route = chart.protocol().route();
        Optional<Dose> dose = dose();
        Supply supply = supply(dose, DoseActs.isDrawnUp(route));
        return dose
                .<Event.InSession>map(
                        given -> new Event.DoseGiven(given, route, CleanText.line(read.text(FieldName.SITE)), supply))
                .stream()
                .toList();
    }

    private Optional<Dose> dose() {
        DoseCheck check = check();
        Optional<Dose> dose = read.need(FieldName.DOSE, check.read(read.text(FieldName.DOSE)));
        dose.ifPresent(given -> {
            read.echo(new DoseAmounts(context).with(given, check));
            balance.planned()
                    .filter(planned -> balance.given().isPresent())
                    .filter(planned -> balance.with(given).micrograms() > planned.micrograms())
                    .ifPresent(planned -> read.doubt(List.of(new FieldDoubt.MoreInAll(balance.with(given), planned))));
        });
        return dose;
    }

    private DoseCheck check() {
        return new DoseCheck(chart.protocol().doses(), chart.opened().weight(), balance.planned());
    }

    /** How it was drawn up; one of concentration and volume alone says nothing and is refused. */
    private Supply supply(Optional<Dose> dose, boolean drawnUp) {
        Optional<Concentration> concentration =
                read.may(FieldName.CONCENTRATION, DrawnCheck.concentration(read.text(FieldName.CONCENTRATION)));
        Optional<Volume> volume = read.may(FieldName.VOLUME, DrawnCheck.volume(read.text(FieldName.VOLUME)));
        if (concentration.isPresent() != volume.isPresent()) {
            FieldName missing = concentration.isPresent() ? FieldName.VOLUME : FieldName.CONCENTRATION;
            if (read.text(missing).isBlank()) {
                read.refuse(missing, Refusal.VALUE_MISSING);
            }
        }
        Optional<Preparation> drawn =
                concentration.flatMap(strength -> volume.map(each -> new Preparation(strength, each)));
        drawn.ifPresent(each -> read.echo(context.text(
                "form.echo.drawn",
                each.volume().toString(),
                each.concentration().toString(),
                context.ui().words().dose(each.dose()))));
        if (drawnUp) {
            dose.ifPresent(given -> read.doubt(DrawnCheck.compare(given, drawn)));
        }
        offerAsBefore();
        return new Supply(drawn, read.text(FieldName.LOT), read.text(FieldName.WITNESS));
    }

    /** What was typed for the last dose of this session comes out of the same box, with the same person looking on. */
    private void offerAsBefore() {
        DoseBalance.supplies(chart).stream()
                .findFirst()
                .filter(_ -> about.isEmpty())
                .ifPresent(last -> {
                    read.offer(FieldName.LOT, last.lot());
                    read.offer(FieldName.WITNESS, last.witness());
                });
    }

    private List<Event.InSession> rate() {
        Optional<Rate> rate = read.need(FieldName.RATE, DrawnCheck.rate(read.text(FieldName.RATE), Optional.empty()));
        String why = read.words(FieldName.REASON);
        return rate.map(each -> afterStart(new Event.InfusionRateChanged(each, why)))
                .orElse(List.of());
    }

    private List<Event.InSession> end() {
        Optional<InfusionEstimate> reckoning = InfusionEstimate.of(chart, at).filter(_ -> about.isEmpty());
        reckoning.ifPresent(each -> {
            read.offer(FieldName.GIVEN, each.dose().milligrams().toPlainString());
            read.echo(context.text(
                    "form.echo.reckoned",
                    context.ui().words().dose(each.dose()),
                    context.ui().words().duration(each.ran())));
        });
        Optional<Dose> started = lastStart().map(Event.InfusionStarted::planned);
        DoseCheck check = new DoseCheck(DoseRules.NONE, chart.opened().weight(), started);
        Optional<Dose> given = read.need(FieldName.GIVEN, check.read(read.text(FieldName.GIVEN)));
        given.ifPresent(dose -> {
            read.echo(new DoseAmounts(context).with(dose, check));
            started.filter(planned -> dose.micrograms() > planned.micrograms())
                    .ifPresent(planned -> read.doubt(List.of(new FieldDoubt.MoreThanStarted(planned))));
        });
        return given.map(dose -> afterStart(new Event.InfusionEnded(dose))).orElse(List.of());
    }

    private List<Event.InSession> waste() {
        balance.left().filter(_ -> about.isEmpty()).ifPresent(left -> {
            read.offer(FieldName.WASTED, left.milligrams().toPlainString());
            read.echo(context.text("form.echo.left", context.ui().words().dose(left)));
        });
        offerAsBefore();
        DoseCheck check = new DoseCheck(DoseRules.NONE, Optional.empty(), Optional.empty());
        Optional<Dose> dose = read.need(FieldName.WASTED, check.read(read.text(FieldName.WASTED)));
        String witness = CleanText.line(read.text(FieldName.WITNESS));
        if (witness.isEmpty()) {
            read.doubt(List.of(new FieldDoubt.NoWitness()));
        }
        return dose
                .<Event.InSession>map(
                        wasted -> new Event.DrugWasted(wasted, CleanText.line(read.text(FieldName.REASON)), witness))
                .stream()
                .toList();
    }

    private List<Event.InSession> device() {
        DeviceCheck check = new DeviceCheck(chart.protocol().doses().devices().orElseThrow());
        List<ChartEntry> before = DoseActs.devices(chart, about);
        Optional<Integer> planned = check.count(balance.planned());
        List<Instant> times = before.stream().map(ChartEntry::happenedAt).toList();
        read.doubt(check.next(times, planned, at));
        offerAsBefore();
        Event.DeviceGiven own = about.flatMap(chart::chartEntry)
                .map(ChartEntry::event)
                .filter(Event.DeviceGiven.class::isInstance)
                .map(Event.DeviceGiven.class::cast)
                .orElseGet(() -> next(before.size() + 1, planned, check.rules().each()));
        return List.of(new Event.DeviceGiven(
                own.number(),
                own.of(),
                own.dose(),
                CleanText.line(read.text(FieldName.LOT)),
                CleanText.line(read.text(FieldName.WITNESS))));
    }

    private static Event.DeviceGiven next(int number, Optional<Integer> planned, Dose each) {
        return new Event.DeviceGiven(number, Math.max(number, planned.orElse(number)), each, "");
    }

    private Optional<Event.InfusionStarted> lastStart() {
        return chart.doses().given().reversed().stream()
                .map(ChartEntry::event)
                .filter(Event.InfusionStarted.class::isInstance)
                .map(Event.InfusionStarted.class::cast)
                .findFirst();
    }

    /** What belongs to an infusion does not come before its start. */
    private List<Event.InSession> afterStart(Event.InSession event) {
        chart.doses().infusions().stream()
                .reduce((_, last) -> last)
                .filter(last -> at.isBefore(last.startedAt()))
                .ifPresent(_ -> read.refuse(FieldName.TIME, Refusal.TOO_EARLY));
        return List.of(event);
    }
}
