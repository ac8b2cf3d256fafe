package org.chairside.ui.form;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chairside.intake.FieldDoubt;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.model.Event;
import org.chairside.model.Go;
import org.chairside.model.Route;
import org.chairside.model.text.CleanText;
import org.chairside.ui.entry.DoubtWords;
import org.chairside.ui.entry.SessionLineReader;
import org.chairside.ui.submit.SessionContext;
import org.chairside.words.EventWords;

/** To treat or to wait, decided once the session is open: who decided, and why. Not to treat at all is an end of the session. */
public final class DecisionForms implements FormSource {
    private final SessionContext context;

    public DecisionForms(SessionContext context) {
        this.context = context;
    }

    @Override
    public List<FormAct> acts() {
        return List.of(act(FormAct.Kind.GO, "form.act.go"), act(FormAct.Kind.DELAY, "form.act.delay"));
    }

    private FormAct act(FormAct.Kind kind, String key) {
        return new FormAct(kind, context.text(key), context.text(key + ".go"), DoseActs.fields(kind, Route.OTHER));
    }

    @Override
    public FormInput begin(FormAct act) {
        return FormInput.NOTHING;
    }

    /** Waiting needs its reason; going ahead may be said without one. */
    @Override
    public FormReading read(FormAct act, FormInput typed, Instant now) {
        FormFieldReader read = new FormFieldReader(context.ui(), typed);
        Instant at = read.may(FieldName.TIME, new SessionLineReader(context).time(typed.of(FieldName.TIME), now))
                .orElse(now);
        if (!typed.of(FieldName.TIME).isBlank()) {
            read.echo(context.text("session.echo.at", context.ui().words().time(at)));
        }
        String who = read.words(FieldName.DECIDED_BY);
        boolean waits = act.kind() == FormAct.Kind.DELAY;
        String why = waits ? read.words(FieldName.REASON) : CleanText.line(read.text(FieldName.REASON));
        return read.come(List.of(new Proposed(new Event.GoDecided(waits ? Go.DELAY : Go.GO, who, why), at)));
    }

    @Override
    public String ask(FieldDoubt doubt) {
        return new DoubtWords(context).ask(doubt);
    }

    /** What was decided last, and that nothing was decided yet. */
    @Override
    public String glance(Instant now) {
        Optional<Event.GoDecided> last = context.chart().go();
        return last.map(decided -> EventWords.brief(
                                context.ui().messages(), context.ui().words())
                        .say(decided, context.chart().protocol()))
                .orElse(context.text("form.glance.undecided"));
    }
}
