package org.chairside.ui.form;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chairside.intake.FieldDoubt;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.model.Departure;
import org.chairside.model.Event;
import org.chairside.model.Route;
import org.chairside.model.SeriousKind;
import org.chairside.model.SeriousOutcome;
import org.chairside.model.text.CleanText;
import org.chairside.ui.entry.DoubtWords;
import org.chairside.ui.entry.SessionLineReader;
import org.chairside.ui.submit.SessionContext;

/**
 * A serious adverse event, and every way in which a patient leaves without a discharge: transferred, admitted, against
 * advice, without telling. Whoever charts can record each at once, alone.
 */
public final class LeavingForms implements FormSource {
    private final SessionContext context;

    public LeavingForms(SessionContext context) {
        this.context = context;
    }

    @Override
    public List<FormAct> acts() {
        return Stream.of(
                        FormAct.Kind.SERIOUS_EVENT,
                        FormAct.Kind.TRANSFERRED,
                        FormAct.Kind.ADMITTED,
                        FormAct.Kind.AGAINST_ADVICE,
                        FormAct.Kind.UNANNOUNCED)
                .map(this::act)
                .toList();
    }

    private FormAct act(FormAct.Kind kind) {
        String key = "form.act." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new FormAct(kind, context.text(key), context.text(key + ".go"), DoseActs.fields(kind, Route.OTHER));
    }

    @Override
    public FormInput begin(FormAct act) {
        return FormInput.NOTHING;
    }

    @Override
    public FormReading read(FormAct act, FormInput typed, Instant now) {
        FormFieldReader read = new FormFieldReader(context.ui(), typed);
        Optional<Event.InSession> event = event(act.kind(), read);
        Instant at = read.may(FieldName.TIME, new SessionLineReader(context).time(typed.of(FieldName.TIME), now))
                .orElse(now);
        read.echo(context.text("session.echo.at", context.ui().words().time(at)));
        return read.come(event.map(each -> new Proposed(each, at)).stream().toList());
    }

    private Optional<Event.InSession> event(FormAct.Kind kind, FormFieldReader read) {
        return switch (kind) {
            case SERIOUS_EVENT -> serious(read);
            case TRANSFERRED -> departed(Departure.TRANSFERRED, read);
            case ADMITTED -> departed(Departure.ADMITTED, read);
            case AGAINST_ADVICE -> departed(Departure.AGAINST_ADVICE, read);
            case UNANNOUNCED -> departed(Departure.UNANNOUNCED, read);
            case START, RATE, PAUSE, RESUME, END, WASTE, BOLUS, DEVICE, MEDICINE, RESPONSE, GO, DELAY, TOTAL, PATIENT ->
                throw new IllegalArgumentException("no way of leaving: " + kind);
        };
    }

    /** Of what nobody knows yet the outcome is unknown, which is said and not left out. */
    private Optional<Event.InSession> serious(FormFieldReader read) {
        Optional<SeriousKind> kind = new ChoiceField<>(
                        FieldName.SERIOUS_KIND, List.of(SeriousKind.values()), each -> context.clinicalWords()
                                .serious(each))
                .read(read, Optional.empty());
        Optional<SeriousOutcome> outcome = new ChoiceField<>(
                        FieldName.OUTCOME, List.of(SeriousOutcome.values()), each -> context.clinicalWords()
                                .outcome(each))
                .read(read, Optional.empty());
        String account = read.words(FieldName.ACCOUNT);
        return kind.flatMap(what -> outcome.map(how -> new Event.SeriousEventReported(what, how, account)));
    }

    /** Where the patient went has to be there where somebody took them; all else can follow in a note. */
    private Optional<Event.InSession> departed(Departure how, FormFieldReader read) {
        boolean taken = how == Departure.TRANSFERRED || how == Departure.ADMITTED;
        String destination = taken ? read.words(FieldName.DESTINATION) : "";
        String service = taken ? CleanText.line(read.text(FieldName.SERVICE)) : "";
        return Optional.of(
                new Event.PatientDeparted(how, service, destination, CleanText.line(read.text(FieldName.ACCOUNT))));
    }

    @Override
    public String ask(FieldDoubt doubt) {
        return new DoubtWords(context).ask(doubt);
    }

    /** What it does, and who is still to be told. */
    @Override
    public String glance(Instant now) {
        boolean called =
                context.chart().facts().last(Event.PhysicianCalled.class).isPresent();
        return context.text(called ? "form.glance.leaving" : "form.glance.leaving.untold");
    }
}
