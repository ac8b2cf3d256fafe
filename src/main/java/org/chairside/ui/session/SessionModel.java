package org.chairside.ui.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.chairside.chart.Chart;
import org.chairside.desk.Drafts.Draft;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.model.EffectTerm;
import org.chairside.model.Event;
import org.chairside.model.NotTaken;
import org.chairside.model.NoticedBy;
import org.chairside.model.SessionState;
import org.chairside.model.Severity;
import org.chairside.model.Vital;
import org.chairside.ui.amend.Amendments;
import org.chairside.ui.entry.EnteredDraft;
import org.chairside.ui.entry.EntryLineModel;
import org.chairside.ui.form.DecisionForms;
import org.chairside.ui.form.DoseForms;
import org.chairside.ui.form.FormModel;
import org.chairside.ui.form.LeavingForms;
import org.chairside.ui.form.MedicineForms;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.session.log.BaselineModel;
import org.chairside.ui.session.notices.CallsModel;
import org.chairside.ui.session.notices.NoticesModel;
import org.chairside.ui.session.notices.SetQuestionModel;
import org.chairside.ui.session.scales.ScalesModel;
import org.chairside.ui.submit.ChartFeed;
import org.chairside.ui.submit.SessionContext;
import org.chairside.ui.submit.Submissions;

/**
 * One running session as its screen shows it. It belongs to one session and one patient for good; whatever is typed in
 * it goes there and nowhere else (CLINICAL 7, hazards 1 and 2). Everything that depends on time is made anew each second
 * from the wall clock. Screen thread only; needs no toolkit.
 */
public final class SessionModel {
    private final SessionContext context;
    private final ChartFeed feed;
    private final Submissions submissions;
    private final EntryLineModel entry;
    private final Amendments amendments;
    private final FormModel doses;
    private final FormModel medicines;
    private final FormModel decisions;
    private final FormModel leaving;
    private final ScalesModel scales;
    private final SessionStates states;
    private final NoticesModel notices;
    private final CallsModel calls;
    private final SetQuestionModel whys;
    private final BaselineModel baselines;
    private final UndoModel undo;
    private final ReadOnlyStringWrapper draftNotice = new ReadOnlyStringWrapper(this, "draftNotice", "");
    private final ReadOnlyObjectWrapper<Optional<Instant>> now =
            new ReadOnlyObjectWrapper<>(this, "now", Optional.empty());
    private Subscription subscriptions = Subscription.EMPTY;
    private boolean running;
    private boolean returned;
    private Runnable left = () -> {};
    private String putAway = "";

    /** Every vital in the order of this workstation. */
    List<Vital> columns() {
        return context.order()
                .sorted(
                        List.of(Vital.values()),
                        context.chart().protocol().vitals().wanted());
    }

    public SessionModel(SessionContext context) {
        this.context = context;
        this.feed = new ChartFeed(context.session(), context.ui().tasks());
        this.submissions = new Submissions(context);
        this.entry = new EntryLineModel(context, submissions);
        this.amendments = new Amendments(context, submissions);
        this.doses = new FormModel(context, new DoseForms(context), submissions::send);
        this.medicines = new FormModel(context, new MedicineForms(context), submissions::send);
        this.decisions = new FormModel(context, new DecisionForms(context), submissions::send);
        this.leaving = new FormModel(context, new LeavingForms(context), submissions::send);
        this.scales = new ScalesModel(context, submissions);
        this.states = new SessionStates(context);
        this.notices = new NoticesModel(context, submissions);
        this.calls = new CallsModel(context, submissions);
        this.whys = new SetQuestionModel(context, submissions);
        this.baselines = new BaselineModel(context, submissions);
        this.undo = new UndoModel(context, submissions, entry);
        entry.textProperty().subscribe((before, after) -> forgetReturn());
        show();
    }

    /** Follows the session and the clock from here on; again after {@link #stop()} catches up with chart and time, and says it where a draft came back. */
    public void start() {
        if (running) {
            return;
        }
        running = true;
        returned = entry.draftProperty().get().isPresent();
        feed.start();
        subscriptions = Subscription.combine(
                feed.chartProperty().subscribe(_ -> show()),
                context.ui().clock().nowProperty().subscribe(_ -> tick()));
    }

    /** Lets go of session and clock, so that this can be forgotten. What is typed stays. */
    public void stop() {
        subscriptions.unsubscribe();
        subscriptions = Subscription.EMPTY;
        feed.stop();
        running = false;
    }

    /** What is done once the patient has left by what was recorded here; not while something is typed in the line. */
    public void onLeft(Runnable act) {
        left = act;
    }

    private void show() {
        if (running && chart().state().hasLeft() && entry.draftProperty().get().isEmpty()) {
            context.ui().tasks().run(chart()::session, _ -> left.run());
        }
        states.show(chart(), context.ui().clock().getNow());
        notices.show(chart());
        calls.show(chart());
        whys.show(chart());
        tick();
    }

    private void tick() {
        Instant time = context.ui().clock().getNow();
        states.tick(chart(), time);
        now.set(chart().state() == SessionState.OPEN ? Optional.of(time) : Optional.empty());
        undo.tick();
        draftNotice.set(entry.draftProperty()
                .get()
                .filter(_ -> returned)
                .map(draft -> context.text(
                        "session.draft",
                        context.ui().words().time(draft.since()),
                        context.ui().words().ago(draft.since(), time)))
                .orElse(putAway));
        if (entry.draftProperty().get().isPresent()) {
            entry.refresh();
        }
    }

    private void forgetReturn() {
        returned = false;
        putAway = "";
        draftNotice.set("");
    }

    /** Brings back a draft from before, unless it was entered already; the notice says how old it is. */
    public void restore(Draft draft) {
        if (new EnteredDraft(context).isEntered(draft)) {
            return;
        }
        entry.restore(draft);
        returned = true;
        tick();
    }

    /** Puts away a line that somebody else left, so that nothing is typed on to it; the notice says whose, and how it comes back. */
    public void putAway(Draft draft, String by) {
        entry.putAway(draft);
        putAway = context.text("session.draft.other", by, context.ui().words().time(draft.since()), draft.text());
        tick();
    }

    /** An effect was asked about; this was found, and who noticed it: one click. */
    public void setEffect(EffectTerm term, Severity severity, NoticedBy noticedBy) {
        record(new Event.EffectAsked(term.code(), severity, noticedBy, ""));
    }

    /** A set is due and nothing could be taken: one key. */
    public void notTaken(NotTaken reason) {
        record(new Event.VitalsNotTaken(reason, ""));
    }

    private void record(Event.InSession event) {
        submissions.send(List.of(new Proposed(event, context.now())));
    }

    /** Takes back what was saved in the last ten seconds, or brings back the line put away last; says why, if neither. */
    public String undo() {
        return undo.undo();
    }

    /** Hands over again what was not saved, and says nothing. */
    public void retryUnsaved() {
        submissions.retry();
    }

    public EntryLineModel entry() {
        return entry;
    }

    /** Puts right what was recorded. */
    public Amendments amendments() {
        return amendments;
    }

    /** What was given of the drug of the session. */
    public FormModel doses() {
        return doses;
    }

    /** To treat or to wait. */
    public FormModel decisions() {
        return decisions;
    }

    /** Serious adverse events, and leaving without a discharge. */
    public FormModel leaving() {
        return leaving;
    }

    /** Other medicines, and what came of them. */
    public FormModel medicines() {
        return medicines;
    }

    public ScalesModel scales() {
        return scales;
    }

    public NoticesModel notices() {
        return notices;
    }

    public CallsModel calls() {
        return calls;
    }

    public SetQuestionModel lateSetQuestion() {
        return whys;
    }

    public BaselineModel baselines() {
        return baselines;
    }

    public Submissions submissions() {
        return submissions;
    }

    public SessionStates states() {
        return states;
    }

    /** What of the line would be lost if the program ended now: for whoever keeps drafts. Changes with each key. */
    public ReadOnlyObjectProperty<Optional<Draft>> draftProperty() {
        return entry.draftProperty();
    }

    public Chart chart() {
        return feed.chartProperty().get();
    }

    public ReadOnlyObjectProperty<Chart> chartProperty() {
        return feed.chartProperty();
    }

    public UiContext ui() {
        return context.ui();
    }

    /** What was done last, in one sentence: saved with its number, or taken back. */
    public ReadOnlyStringProperty saidProperty() {
        return undo.saidProperty();
    }

    /** Whether what was done last is held and not in the log. */
    boolean isSaidHeld() {
        return undo.isSaidHeld();
    }

    /** The seconds in which it can still be taken back; 0 for none. */
    public ReadOnlyObjectProperty<Long> undoSecondsProperty() {
        return undo.secondsProperty();
    }

    /** {@code Draft from 14:02, 6min ago} after coming back to a half-typed line; else empty. */
    public ReadOnlyStringProperty draftNoticeProperty() {
        return draftNotice.getReadOnlyProperty();
    }

    /** The present, while the session runs; empty once it is over. */
    public ReadOnlyObjectProperty<Optional<Instant>> nowProperty() {
        return now.getReadOnlyProperty();
    }
}
