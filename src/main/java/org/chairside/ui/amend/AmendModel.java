package org.chairside.ui.amend;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chairside.chart.ChartEntry;
import org.chairside.intake.LineReading;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.text.CleanText;
import org.chairside.ui.entry.Answer;
import org.chairside.ui.entry.AnswerWords;
import org.chairside.ui.entry.Echo;
import org.chairside.ui.entry.EchoWords;
import org.chairside.ui.entry.PlaceWords;
import org.chairside.ui.entry.SessionLineReader;
import org.chairside.ui.kit.UnsavedWords;
import org.chairside.ui.submit.QuestionPause;
import org.chairside.ui.submit.SessionContext;
import org.chairside.ui.submit.Submissions;

/**
 * Puts one entry of the log right, in the words of the entry line: change the text, Enter, one key for the reason. An
 * empty text withdraws the entry. The old words stay in the record. Screen thread only.
 */
public final class AmendModel implements UnsavedWords {
    private final SessionContext context;
    private final Submissions submissions;
    private final SessionLineReader reader;
    private final EchoWords echoWords;
    private final AnswerWords answerWords;
    private final QuestionPause pause;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(this, "step", new Step.Closed());
    private final ReadOnlyObjectWrapper<Echo> echo = new ReadOnlyObjectWrapper<>(this, "echo", Echo.NONE);
    private Optional<ChartEntry> line = Optional.empty();
    private String begun = "";

    /** How far an amendment has come. */
    public sealed interface Step {
        record Closed() implements Step {}

        /** The text is being changed. */
        record Editing(String was) implements Step {}

        /** Enter was pressed, and there is something to say about the text. */
        record Answered(Answer answer) implements Step {}

        /** Waiting for the reason; then it is saved. */
        record Reason(Event.Correction correction, Instant happenedAt, boolean withdraws) implements Step {
            boolean reinstates() {
                return correction instanceof Event.EntryReinstated;
            }
        }
    }

    AmendModel(SessionContext context, Submissions submissions) {
        this.context = context;
        this.submissions = submissions;
        this.reader = new SessionLineReader(context);
        this.echoWords = new EchoWords(context);
        this.answerWords = new AnswerWords(context);
        this.pause = new QuestionPause(context.pause());
        text.subscribe((before, after) -> changed());
    }

    /** What goes where in the line. */
    String hint() {
        return context.text("session.echo.hint", PlaceWords.of(context).names());
    }

    /** Opens an entry that stands; one that the line has no words for can only be withdrawn. */
    public void open(EntryId entry) {
        context.chart().chartEntry(entry).filter(ChartEntry::stands).ifPresent(found -> {
            line = Optional.of(found);
            String was = new LineText(context).of(found).orElse("");
            begun = was;
            text.set(was);
            edit(found);
            if (!LineText.canSay(found.event())) {
                withdraw();
            }
        });
    }

    private void changed() {
        if (!(step.get() instanceof Step.Closed)) {
            line.ifPresent(this::edit);
        }
    }

    private void edit(ChartEntry found) {
        step.set(new Step.Editing(
                context.eventWords().say(found.event(), context.chart().protocol())));
        Instant now = context.ui().clock().getNow();
        echo.set(echoWords.of(reader.readInPlaceOf(found, text.get(), now), found.happenedAt()));
    }

    /** Takes the text as it stands: asks, refuses, or goes on to the reason. */
    public void enter() {
        if (line.isEmpty() || step.get() instanceof Step.Reason) {
            return;
        }
        ChartEntry found = line.get();
        boolean answered = step.get() instanceof Step.Answered;
        switch (reader.readInPlaceOf(found, text.get(), context.now())) {
            case LineReading.Blank _ -> withdraw();
            case LineReading.Accepted(List<Proposed> events, var _) -> step.set(amended(found, events));
            case LineReading.Questioned questioned
            when answered && pause.isOver() -> step.set(amended(found, questioned.asTyped()));
            case LineReading.Questioned _ when answered -> {}
            case LineReading.Questioned questioned -> {
                pause.begin();
                step.set(new Step.Answered(answerWords.asked(questioned, text.get())));
            }
            case LineReading.Refused refused -> step.set(new Step.Answered(answerWords.refused(refused, text.get())));
        }
    }

    private Step amended(ChartEntry found, List<Proposed> events) {
        AmendedLine said = new AmendedLine(found, events);
        return said.correction()
                .<Step>map(right -> new Step.Reason(right, said.happenedAt(), false))
                .orElseGet(() -> new Step.Answered(new Answer.Refused(
                        context.text("session.amend.one"), 0, text.get().length(), Optional.empty())));
    }

    /** Goes on to the reason for taking the entry back altogether. */
    public void withdraw() {
        line.ifPresent(
                found -> step.set(new Step.Reason(new Event.EntryWithdrawn(found.id(), ""), context.now(), true)));
    }

    /** Asks why an entry that was withdrawn is to count again. */
    public void reinstate(EntryId entry) {
        context.chart().chartEntry(entry).filter(found -> !found.stands()).ifPresent(found -> {
            line = Optional.of(found);
            step.set(new Step.Reason(new Event.EntryReinstated(found.id(), ""), context.now(), false));
        });
    }

    /** Saves with this reason and closes. */
    public void because(AmendReason reason) {
        if (step.get() instanceof Step.Reason(Event.Correction correction, Instant happenedAt, boolean _)) {
            Event event = reason.given(correction);
            Instant at = event instanceof Event.EntryAmended ? happenedAt : context.now();
            close();
            submissions.send(List.of(new Proposed(event, at)));
        }
    }

    /** What becomes of the entry once a reason is given, in words; its time is always among them. */
    String becomes(Step.Reason reason) {
        return switch (reason.correction()) {
            case Event.EntryReinstated _ -> context.text("session.amend.reinstates");
            case Event.EntryWithdrawn _ -> context.text("session.amend.withdraws");
            case Event.EntryAmended amended ->
                AmendPreview.of(context, line, new Proposed(amended.replacement(), reason.happenedAt()));
        };
    }

    /** Leaves the entry as it is. */
    public void close() {
        line = Optional.empty();
        step.set(new Step.Closed());
        text.set("");
        echo.set(Echo.NONE);
    }

    /** What was typed instead of the entry and not saved. */
    @Override
    public List<String> unsaved() {
        String words = CleanText.line(text.get());
        boolean changed = line.isPresent() && !words.isEmpty() && !words.equals(begun);
        return changed ? List.of(context.text("session.amend.unsaved", words)) : List.of();
    }

    public boolean isOpen() {
        return line.isPresent();
    }

    public StringProperty textProperty() {
        return text;
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Echo> echoProperty() {
        return echo.getReadOnlyProperty();
    }
}
