package org.chairside.ui.session;

import java.util.List;
import org.chairside.model.EffectTerm;
import org.chairside.model.Event;
import org.chairside.model.NoticedBy;
import org.chairside.model.Severity;
import org.chairside.model.Subject;
import org.chairside.ui.entry.Answer;
import org.chairside.ui.form.Given;
import org.chairside.ui.session.notices.NoticeState;

/** Sessions as far as the pictures and tests need them, played through the model as a nurse would. */
public final class Scenes {
    private Scenes() {}

    /** An infusion 38 minutes old, with sets every ten minutes and two effects. */
    public static SessionModel underway(Chair chair) {
        return underway(chair, chair.infusion());
    }

    static SessionModel underway(Chair chair, SessionModel model) {
        chair.minutes(4);
        Chair.enter(model, "116/72 66 99");
        chair.minutes(6);
        Given.infusion(model, "35", "40");
        set(chair, model, 10, "128/79 71 98");
        effect(model, "dizziness", Severity.MILD);
        effect(model, "nausea", Severity.ABSENT);
        set(chair, model, 10, "139/84 76 97");
        effect(model, "dissociation", Severity.MODERATE);
        chair.minutes(2);
        Chair.enter(model, "#calm, eyes shut");
        set(chair, model, 9, "146/88 78 97 rr 14");
        chair.minutes(7);
        return model;
    }

    static void set(Chair chair, SessionModel model, int minutes, String line) {
        chair.minutes(minutes);
        Chair.enter(model, line);
        // The pictures are of answered questions too.
        if (!(model.entry().answerProperty().get() instanceof Answer.Quiet)) {
            model.entry().enter();
        }
    }

    static void effect(SessionModel model, String code, Severity severity) {
        EffectTerm term = model.chart().protocol().effects().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no effect " + code));
        model.setEffect(term, severity, NoticedBy.UNSTATED);
    }

    static void tenEffects(SessionModel model) {
        List<EffectTerm> terms = model.chart().protocol().effects();
        for (int i = 0; i < 10; i++) {
            model.setEffect(terms.get(i), Severity.ofGrade(1 + i % 3), NoticedBy.UNSTATED);
        }
    }

    static void released(Chair chair, SessionModel model) {
        chair.minutes(3);
        Given.endOfInfusion(model, "35");
        set(chair, model, 15, "132/80 72 98");
        effect(model, "dissociation", Severity.ABSENT);
        effect(model, "dizziness", Severity.ABSENT);
        set(chair, model, 15, "121/75 68 98");
        chair.minutes(5);
        Subject.OfSession subject = subject(model);
        chair.desk
                .record(Chair.NURSE, subject, new Event.Released("Kofi Osei", ""))
                .join();
        chair.minutes(1);
    }

    static Subject.OfSession subject(SessionModel model) {
        return new Subject.OfSession(
                model.chart().session(), model.chart().patient().id());
    }

    /** How many notices want an answer. */
    static int unanswered(SessionModel model) {
        return (int) model.notices().shownProperty().get().stream()
                .filter(NoticeState::wantsAnswer)
                .count();
    }
}
