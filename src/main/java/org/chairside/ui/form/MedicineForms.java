package org.chairside.ui.form;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.chart.ChartEntry;
import org.chairside.intake.FieldDoubt;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.intake.PlainWords;
import org.chairside.intake.Refusal;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.Route;
import org.chairside.ui.entry.DoubtWords;
import org.chairside.ui.entry.SessionLineReader;
import org.chairside.ui.submit.SessionContext;

/**
 * Medicines other than the drug of the session: what, how much, how, who ordered it, and later what came of it. Names are
 * completed while typed (CLINICAL 3.4); a dose never is, and nothing is advised.
 */
public final class MedicineForms implements FormSource {
    private final SessionContext context;

    public MedicineForms(SessionContext context) {
        this.context = context;
    }

    @Override
    public List<FormAct> acts() {
        List<FormAct> acts = new ArrayList<>();
        acts.add(new FormAct(
                FormAct.Kind.MEDICINE,
                context.text("form.act.medicine"),
                context.text("form.act.medicine.go"),
                DoseActs.fields(FormAct.Kind.MEDICINE, Route.OTHER)));
        open(context.chart()).forEach(line -> acts.add(response(line)));
        return acts;
    }

    private FormAct response(ChartEntry line) {
        Event.MedicationGiven given = (Event.MedicationGiven) line.event();
        return new FormAct(
                FormAct.Kind.RESPONSE,
                context.text(
                        "form.act.response",
                        given.medicine(),
                        context.ui().words().time(line.happenedAt())),
                context.text("form.act.response.go", given.medicine()),
                DoseActs.fields(FormAct.Kind.RESPONSE, Route.OTHER),
                Optional.of(line.id()));
    }

    /** Medicines of which nobody has said yet what came of them. */
    static List<ChartEntry> open(Chart chart) {
        Set<EntryId> answered = standing(chart)
                .filter(line -> line.event() instanceof Event.ResponseSeen)
                .map(line -> ((Event.ResponseSeen) line.event()).of())
                .collect(Collectors.toSet());
        return standing(chart)
                .filter(line -> line.event() instanceof Event.MedicationGiven)
                .filter(line -> !answered.contains(line.id()))
                .toList();
    }

    private static Stream<ChartEntry> standing(Chart chart) {
        return chart.chartEntries().stream().filter(ChartEntry::stands);
    }

    @Override
    public FormInput begin(FormAct act) {
        return FormInput.NOTHING;
    }

    @Override
    public FormReading read(FormAct act, FormInput typed, Instant now) {
        FormFieldReader read = new FormFieldReader(context.ui(), typed);
        Instant at = read.may(FieldName.TIME, new SessionLineReader(context).time(typed.of(FieldName.TIME), now))
                .orElse(now);
        if (!typed.of(FieldName.TIME).isBlank()) {
            read.echo(context.text("session.echo.at", context.ui().words().time(at)));
        }
        Event.InSession event = act.kind() == FormAct.Kind.RESPONSE ? response(act, read, at) : given(read);
        return read.come(List.of(new Proposed(event, at)));
    }

    private Event.InSession given(FormFieldReader read) {
        read.complete(
                FieldName.MEDICINE, Arrays.asList(context.text("form.medicines").split("\\|", -1)));
        read.complete(FieldName.ROUTE, routes());
        orderedBefore().ifPresent(name -> read.offer(FieldName.ORDERED_BY, name));
        String medicine = read.words(FieldName.MEDICINE);
        String dose = read.need(FieldName.AMOUNT, PlainWords.dose(read.text(FieldName.AMOUNT)))
                .orElse("");
        String route = read.need(FieldName.ROUTE, PlainWords.route(read.text(FieldName.ROUTE)))
                .orElse("");
        return new Event.MedicationGiven(medicine, dose, route, read.words(FieldName.ORDERED_BY));
    }

    private Event.InSession response(FormAct act, FormFieldReader read, Instant at) {
        EntryId of = act.about().orElseThrow();
        context.chart()
                .chartEntry(of)
                .filter(line -> at.isBefore(line.happenedAt()))
                .ifPresent(_ -> read.refuse(FieldName.TIME, Refusal.TOO_EARLY));
        return new Event.ResponseSeen(of, read.words(FieldName.RESPONSE));
    }

    private List<String> routes() {
        return Stream.of(Route.values())
                .filter(route -> route != Route.OTHER)
                .map(context.clinicalWords()::route)
                .toList();
    }

    private Optional<String> orderedBefore() {
        return standing(context.chart())
                .filter(line -> line.event() instanceof Event.MedicationGiven)
                .reduce((_, last) -> last)
                .map(line -> ((Event.MedicationGiven) line.event()).orderedBy());
    }

    @Override
    public String ask(FieldDoubt doubt) {
        return new DoubtWords(context).ask(doubt);
    }

    @Override
    public String glance(Instant now) {
        List<ChartEntry> open = open(context.chart());
        return open.isEmpty()
                ? ""
                : context.text(
                        "form.glance.open",
                        open.stream()
                                .map(line -> ((Event.MedicationGiven) line.event()).medicine()
                                        + " "
                                        + context.ui().words().time(line.happenedAt()))
                                .collect(joining(", ")));
    }
}
