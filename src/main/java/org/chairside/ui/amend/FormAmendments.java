package org.chairside.ui.amend;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chairside.chart.ChartEntry;
import org.chairside.intake.FieldDoubt;
import org.chairside.model.Departure;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.ui.entry.DoubtWords;
import org.chairside.ui.entry.SessionLineReader;
import org.chairside.ui.form.DoseActs;
import org.chairside.ui.form.DoseReader;
import org.chairside.ui.form.FieldName;
import org.chairside.ui.form.FormAct;
import org.chairside.ui.form.FormInput;
import org.chairside.ui.form.FormReading;
import org.chairside.ui.form.FormSource;
import org.chairside.ui.form.LeavingForms;
import org.chairside.ui.form.MedicineForms;
import org.chairside.ui.submit.SessionContext;

/** An entry that was made in a form, back in that form, to be put right there. The same checks hold. */
public final class FormAmendments implements FormSource {
    private final SessionContext context;
    private Optional<ChartEntry> line = Optional.empty();

    FormAmendments(SessionContext context) {
        this.context = context;
    }

    /** Whether there is a form for it. */
    public static boolean canSay(Event event) {
        return kind(event).isPresent();
    }

    /** Turns to an entry that stands; says whether there is a form for it. */
    boolean turnTo(EntryId entry) {
        line = context.chart().chartEntry(entry).filter(ChartEntry::stands).filter(found -> canSay(found.event()));
        return line.isPresent();
    }

    Optional<ChartEntry> line() {
        return line;
    }

    private static Optional<FormAct.Kind> kind(Event event) {
        return switch (event) {
            case Event.OfDrug drug -> Optional.of(kind(drug));
            case Event.MedicationGiven _ -> Optional.of(FormAct.Kind.MEDICINE);
            case Event.ResponseSeen _ -> Optional.of(FormAct.Kind.RESPONSE);
            case Event.SessionOpened _ -> Optional.of(FormAct.Kind.PATIENT);
            case Event.SeriousEventReported _ -> Optional.of(FormAct.Kind.SERIOUS_EVENT);
            case Event.PatientDeparted departed -> Optional.of(kind(departed.how()));
            case Event.InSession _, Event.Correction _, Event.OfPatient _, Event.OfClinic _ -> Optional.empty();
        };
    }

    private static FormAct.Kind kind(Departure how) {
        return switch (how) {
            case TRANSFERRED -> FormAct.Kind.TRANSFERRED;
            case ADMITTED -> FormAct.Kind.ADMITTED;
            case AGAINST_ADVICE -> FormAct.Kind.AGAINST_ADVICE;
            case UNANNOUNCED -> FormAct.Kind.UNANNOUNCED;
        };
    }

    private static FormAct.Kind kind(Event.OfDrug event) {
        return switch (event) {
            case Event.InfusionStarted _ -> FormAct.Kind.START;
            case Event.InfusionRateChanged _ -> FormAct.Kind.RATE;
            case Event.InfusionPaused _ -> FormAct.Kind.PAUSE;
            case Event.InfusionResumed _ -> FormAct.Kind.RESUME;
            case Event.InfusionEnded _ -> FormAct.Kind.END;
            case Event.DrugWasted _ -> FormAct.Kind.WASTE;
            case Event.DoseGiven _ -> FormAct.Kind.BOLUS;
            case Event.DeviceGiven _ -> FormAct.Kind.DEVICE;
        };
    }

    @Override
    public List<FormAct> acts() {
        return line.flatMap(found -> kind(found.event()).map(kind -> act(found, kind))).stream()
                .toList();
    }

    private FormAct act(ChartEntry found, FormAct.Kind kind) {
        return new FormAct(
                kind,
                context.text(kind == FormAct.Kind.PATIENT ? "session.amend.patient" : "session.amend"),
                context.text("form.amend.go"),
                DoseActs.fields(kind, context.chart().protocol().route()),
                Optional.of(found.id()));
    }

    /** Why what it has turned to may have been wrong. */
    List<AmendReason> reasons() {
        return line.filter(found -> found.event() instanceof Event.SessionOpened)
                .map(_ -> AmendReason.OF_PATIENT)
                .orElse(AmendReason.AMENDING);
    }

    @Override
    public FormInput begin(FormAct act) {
        Map<FieldName, String> values = new EnumMap<>(FieldName.class);
        line.ifPresent(found -> {
            values.put(FieldName.TIME, context.ui().words().time(found.happenedAt()));
            values.putAll(
                    found.event() instanceof Event.SessionOpened opened
                            ? new PatientForm(context.ui()).fill(opened.patient())
                            : new FilledForm(context.clinicalWords()).of(found.event()));
        });
        return new FormInput(values);
    }

    /** Without a time the entry keeps the one it has. */
    @Override
    public FormReading read(FormAct act, FormInput typed, Instant now) {
        boolean timed = !typed.of(FieldName.TIME).isBlank();
        return readAt(
                act,
                typed,
                line.map(found -> timed ? SessionLineReader.latest(found, now) : found.happenedAt())
                        .orElse(now));
    }

    private FormReading readAt(FormAct act, FormInput typed, Instant now) {
        return switch (act.kind()) {
            case MEDICINE -> new MedicineForms(context).read(act, typed, now);
            case RESPONSE -> new MedicineForms(context).read(responding(act), typed, now);
            case PATIENT -> patient(typed, now);
            case SERIOUS_EVENT, TRANSFERRED, ADMITTED, AGAINST_ADVICE, UNANNOUNCED ->
                new LeavingForms(context).read(act, typed, now);
            case START, RATE, PAUSE, RESUME, END, WASTE, BOLUS, DEVICE, GO, DELAY, TOTAL ->
                new DoseReader(context, typed, now, act.about()).read(act.kind());
        };
    }

    /** The opening keeps its time, whoever is said to be the patient. */
    private FormReading patient(FormInput typed, Instant now) {
        ChartEntry opening = line.orElseThrow();
        Event.SessionOpened opened = (Event.SessionOpened) opening.event();
        return new PatientForm(context.ui()).read(opened, opening.happenedAt(), typed, now);
    }

    /** A response is about a medicine, not about the entry that is put right. */
    private FormAct responding(FormAct act) {
        return line.map(ChartEntry::event)
                .filter(Event.ResponseSeen.class::isInstance)
                .map(event -> new FormAct(
                        act.kind(), act.name(), act.go(), act.fields(), Optional.of(((Event.ResponseSeen) event).of())))
                .orElse(act);
    }

    @Override
    public String ask(FieldDoubt doubt) {
        return new DoubtWords(context).ask(doubt);
    }

    @Override
    public String glance(Instant now) {
        return line.map(found -> context.text(
                        "session.amend.was",
                        context.eventWords().say(found.event(), context.chart().protocol())))
                .orElse("");
    }
}
