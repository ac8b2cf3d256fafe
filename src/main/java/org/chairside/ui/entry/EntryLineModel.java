package org.chairside.ui.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chairside.chart.TakenSet;
import org.chairside.desk.Drafts.Draft;
import org.chairside.intake.LineReading;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.model.Vital;
import org.chairside.ui.submit.EntryBrief;
import org.chairside.ui.submit.PendingSubmission;
import org.chairside.ui.submit.QuestionPause;
import org.chairside.ui.submit.SessionContext;
import org.chairside.ui.submit.Submissions;

/**
 * The line in which everything is typed. What its echo shows is what Enter saves, and nothing else; a line that could not be
 * saved is handed over again as it was, with the time it had at first. The text stays until
 * it is on disk: meanwhile the line is "handed over", and the next key begins a new one. Screen thread only.
 */
public final class EntryLineModel {
    private final SessionContext context;
    private final Submissions submissions;
    private final SessionLineReader reader;
    private final EchoWords echoWords;
    private final AnswerWords answerWords;
    private final EntryBrief brief;
    private final QuestionPause pause;
    private final DraftRing ring = new DraftRing();
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<Echo> echo = new ReadOnlyObjectWrapper<>(this, "echo", Echo.NONE);
    private final ReadOnlyObjectWrapper<Answer> answer =
            new ReadOnlyObjectWrapper<>(this, "answer", new Answer.Quiet());
    private final ReadOnlyBooleanWrapper handedOver = new ReadOnlyBooleanWrapper(this, "handedOver");
    private final ReadOnlyObjectWrapper<Optional<Draft>> draft =
            new ReadOnlyObjectWrapper<>(this, "draft", Optional.empty());
    private final ReadOnlyStringWrapper template = new ReadOnlyStringWrapper(this, "template", "");
    private Optional<PendingSubmission> handed = Optional.empty();
    private Optional<PendingSubmission> failed = Optional.empty();
    private Optional<Instant> since = Optional.empty();
    private boolean asked;

    public EntryLineModel(SessionContext context, Submissions submissions) {
        this.context = context;
        this.submissions = submissions;
        this.reader = new SessionLineReader(context);
        this.echoWords = new EchoWords(context);
        this.answerWords = new AnswerWords(context);
        this.brief = new EntryBrief(context);
        this.pause = new QuestionPause(context.pause());
        text.subscribe((before, after) -> changed(after));
    }

    /** What stands below an empty line: what goes where in it. */
    String hint() {
        return context.text("session.echo.hint", PlaceWords.of(context).names());
    }

    /** A set as it is typed here. */
    String example() {
        return PlaceWords.of(context).example();
    }

    /** What the first number is, what the second, and so on. */
    List<Vital> places() {
        return context.places();
    }

    /** What is typed; bound both ways to the field. */
    public StringProperty textProperty() {
        return text;
    }

    /** Replaces the line, as typing does. */
    public void typed(String line) {
        text.set(line);
    }

    private void changed(String line) {
        asked = false;
        template.set("");
        if (handed.filter(each -> !each.typed().equals(line)).isPresent()) {
            hand(Optional.empty());
        }
        failed.filter(each -> !each.typed().equals(line)).ifPresent(each -> {
            failed = Optional.empty();
            submissions.forget(each);
        });
        since = line.isBlank() ? Optional.empty() : since.or(() -> Optional.of(context.now()));
        draft.set(since.map(start -> new Draft(line, start)));
        refresh();
    }

    /** Reads the line again as the session stands now. */
    public void refresh() {
        Instant now = context.ui().clock().getNow();
        LineReading reading = reader.read(text.get(), now);
        echo.set(echoWords.of(reading, now));
        answer.set(asked ? answer(reading) : new Answer.Quiet());
    }

    private Answer answer(LineReading reading) {
        return switch (reading) {
            case LineReading.Questioned questioned -> answerWords.asked(questioned, text.get());
            case LineReading.Refused refused -> answerWords.refused(refused, text.get());
            case LineReading.Blank _, LineReading.Accepted _ -> new Answer.Quiet();
        };
    }

    /** Saves what the echo shows; asks first where that is unlikely; says why where it cannot be. */
    public void enter() {
        if (handed.isPresent()) {
            return;
        }
        Instant now = context.now();
        switch (reader.read(text.get(), now)) {
            case LineReading.Blank _ -> {}
            case LineReading.Accepted(List<Proposed> events, var _) -> send(events);
            case LineReading.Questioned questioned when asked && pause.isOver() -> send(questioned.asTyped());
            case LineReading.Questioned _ when asked -> {}
            case LineReading.Questioned _, LineReading.Refused _ -> ask();
        }
    }

    /** Shows what there is to ask or to refuse; only what stood there for a moment can be confirmed. */
    private void ask() {
        asked = true;
        pause.begin();
        refresh();
    }

    private void send(List<Proposed> events) {
        PendingSubmission submission =
                submissions.stuckAs(text.get()).orElseGet(() -> submissions.prepare(text.get(), events));
        asked = false;
        answer.set(new Answer.Quiet());
        hand(Optional.of(submission));
        submissions.send(submission, new Sent());
    }

    private void hand(Optional<PendingSubmission> submission) {
        handed = submission;
        handedOver.set(submission.isPresent());
    }

    /** The next key begins a new line: what was handed over is no longer shown, but still under way. */
    public void freshen() {
        if (handed.isPresent()) {
            hand(Optional.empty());
            text.set("");
        }
    }

    /** Takes the first offer that this key takes; says whether there was one. */
    public boolean takeOffer(Answer.Key key) {
        Optional<Answer.Offer> offer =
                offers().stream().filter(each -> each.key() == key).findFirst();
        offer.ifPresent(each -> text.set(each.line()));
        return offer.isPresent();
    }

    private List<Answer.Offer> offers() {
        return switch (answer.get()) {
            case Answer.Quiet _ -> List.of();
            case Answer.Asked(List<Answer.Ask> asks) ->
                asks.stream().flatMap(ask -> ask.offer().stream()).toList();
            case Answer.Refused refused -> refused.offer().stream().toList();
        };
    }

    /** Puts the line away where {@link #bringBack()} finds it. */
    public void escape() {
        if (handed.isEmpty()) {
            ring.put(text.get(), since.orElseGet(context::now), context.now());
            text.set("");
        }
        template.set("");
    }

    /** Brings back the line put away last, into an empty line; says when it was begun, if there was one. */
    public Optional<Instant> bringBack() {
        Optional<DraftRing.PutAway> line = text.get().isBlank() ? ring.take(context.now()) : Optional.empty();
        line.ifPresent(each -> text.set(each.text()));
        return line.map(DraftRing.PutAway::begun);
    }

    /** Puts away what was just taken back. */
    public void putAway(String line) {
        ring.put(line, context.now(), context.now());
    }

    /** Puts away what another person left in the line, for as long as nobody brings it back. */
    public void putAway(Draft left) {
        ring.keep(left.text(), left.since());
    }

    /** Shows the last set in grey, as a pattern; it is no text and cannot be saved. */
    public void showLastSet() {
        if (text.get().isEmpty()) {
            template.set(context.chart()
                    .lastSet()
                    .map(TakenSet::vitals)
                    .map(brief::values)
                    .orElse(""));
        }
    }

    /** What stands in the line and is not known to be on disk; handed over or not, a crash must not lose it. */
    public ReadOnlyObjectProperty<Optional<Draft>> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** Brings back what was typed before, unless something else has been typed since. */
    public void restore(Draft draft) {
        if (text.get().isBlank()) {
            since = Optional.of(draft.since());
            text.set(draft.text());
        }
    }

    public ReadOnlyObjectProperty<Echo> echoProperty() {
        return echo.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Whether the text shown has been handed over and is not yet known to be on disk. */
    public ReadOnlyBooleanProperty handedOverProperty() {
        return handedOver.getReadOnlyProperty();
    }

    /** The last set as a grey pattern; empty unless asked for. */
    public ReadOnlyStringProperty templateProperty() {
        return template.getReadOnlyProperty();
    }

    /** What becomes of the line once its submission is on disk, or is not. */
    private final class Sent implements PendingSubmission.Sender {
        @Override
        public void kept(PendingSubmission submission) {
            failed = failed.filter(each -> !each.equals(submission));
            if (handed.filter(submission::equals).isPresent()) {
                hand(Optional.empty());
                text.set("");
            } else if (text.get().equals(submission.typed())) {
                text.set("");
            }
        }

        @Override
        public boolean returned(PendingSubmission submission) {
            if (handed.filter(submission::equals).isPresent()) {
                failed = Optional.of(submission);
                hand(Optional.empty());
            } else if (text.get().isBlank()) {
                text.set(submission.typed());
                failed = Optional.of(submission);
            } else {
                putAway(submission.typed());
                return false;
            }
            return true;
        }
    }
}
