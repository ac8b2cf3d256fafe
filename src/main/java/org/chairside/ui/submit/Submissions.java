package org.chairside.ui.submit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.desk.Receipt;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.model.Recorded;

/**
 * The submissions handed over at the desk and what became of each. Several may be under way at once; each keeps its own state.
 * One that was not saved is handed over again as it is, so that nothing is written twice. Screen thread only.
 */
public final class Submissions {
    /** Shorter waits are not worth a word (UX: saving is said after this long). */
    static final Duration PATIENCE = Duration.ofMillis(300);

    private final SessionContext context;
    private final EntryBrief brief;
    private final SubmitFailureWords words;
    private final List<PendingSubmission> underway = new ArrayList<>();
    private final StuckSubmissions stuck = new StuckSubmissions();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(this, "saving");
    private final ReadOnlyObjectWrapper<Optional<KeptMark>> saved =
            new ReadOnlyObjectWrapper<>(this, "saved", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SubmitFailure>> failure =
            new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());

    public Submissions(SessionContext context) {
        this.context = context;
        this.brief = new EntryBrief(context);
        this.words = new SubmitFailureWords(context.ui());
    }

    /** Names what is proposed, for this session and its patient; nothing is handed over yet. */
    public PendingSubmission prepare(String typed, List<Proposed> proposed) {
        return new PendingSubmission(
                context.desk().submission(context.author(), context.subject(), proposed), typed, brief.of(proposed));
    }

    /** Hands over what did not come from the entry line, so that there is no line to give back. */
    public void send(List<Proposed> proposed) {
        send(prepare("", proposed), PendingSubmission.Sender.NOBODY);
    }

    public void send(PendingSubmission submission, PendingSubmission.Sender sender) {
        underway.add(submission);
        stuck.remove(submission);
        context.pause().after(PATIENCE, () -> saving.set(!underway.isEmpty()));
        context.ui()
                .tasks()
                .when(
                        context.desk().submit(submission.submission()),
                        receipts -> settle(submission, sender, receipts),
                        thrown -> {
                            settle(submission, sender, List.of(new Receipt.NotSaved(Receipt.Trouble.DISK_FAILED)));
                            throw new IllegalStateException("the desk broke its word", thrown);
                        });
    }

    private void settle(PendingSubmission submission, PendingSubmission.Sender sender, List<Receipt> receipts) {
        underway.remove(submission);
        saving.set(saving.get() && !underway.isEmpty());
        List<Recorded> written =
                receipts.stream().flatMap(receipt -> receipt.kept().stream()).toList();
        if (!written.isEmpty()) {
            saved.set(Optional.of(brief.mark(submission, written)));
        }
        if (written.size() == receipts.size()) {
            sender.kept(submission);
            tellOfStuck();
        } else {
            fail(submission, sender, receipts, !written.isEmpty());
        }
    }

    private void fail(
            PendingSubmission submission, PendingSubmission.Sender sender, List<Receipt> receipts, boolean partly) {
        Receipt first = receipts.stream()
                .filter(receipt -> !receipt.isKept())
                .findFirst()
                .orElseThrow();
        switch (first) {
            case Receipt.Denied(Receipt.Denial denial) -> {
                if (partly) {
                    sender.kept(submission);
                } else {
                    sender.returned(submission);
                }
                failure.set(Optional.of(words.denied(denial)));
            }
            case Receipt.NotSaved(Receipt.Trouble trouble)
            when partly -> {
                // What is half on disk must not be typed again: it stays a submission, to be handed over again as it
                // is.
                stuck.put(
                        submission,
                        new StuckSubmissions.Stuck(
                                PendingSubmission.Sender.NOBODY, trouble, StuckSubmissions.Whereabouts.PARTLY_SAVED));
                sender.kept(submission);
                tellOfStuck();
            }
            case Receipt.NotSaved(Receipt.Trouble trouble) -> {
                stuck.put(
                        submission,
                        new StuckSubmissions.Stuck(sender, trouble, StuckSubmissions.Whereabouts.NOWHERE_ELSE));
                if (sender.returned(submission)) {
                    stuck.put(
                            submission,
                            new StuckSubmissions.Stuck(sender, trouble, StuckSubmissions.Whereabouts.IN_LINE));
                }
                tellOfStuck();
            }
            case Receipt.Saved _, Receipt.Held _ -> throw new IllegalStateException("what is kept is no failure");
        }
    }

    /** Names what is unsaved by now, and nothing else. */
    private void tellOfStuck() {
        failure.set(stuck.all().isEmpty() ? Optional.empty() : Optional.of(words.notSaved(stuck.all())));
    }

    /** Hands over again every submission that was not saved. */
    public void retry() {
        stuck.all().forEach((submission, each) -> send(submission, each.sender()));
    }

    /** Whether it is not known yet of something that was handed over what became of it. */
    public boolean isUnderway() {
        return !underway.isEmpty();
    }

    /** What was not saved (what is held or under way is not among it) and would be gone with the screen, as it was typed or clicked. */
    public List<String> unsaved() {
        return stuck.unsaved();
    }

    /** The submission for exactly this line, if it was not saved. */
    public Optional<PendingSubmission> stuckAs(String typed) {
        return stuck.typedAs(typed);
    }

    /** Its line was changed or thrown away: nobody hands it over again. Where the log was being closed it may turn up there still. */
    public void forget(PendingSubmission submission) {
        if (stuck.remove(submission)) {
            tellOfStuck();
        }
    }

    public void tell(SubmitFailure what) {
        failure.set(Optional.of(what));
    }

    public void forgetMark() {
        saved.set(Optional.empty());
    }

    /** Whether something that was handed over is still awaited after longer than one commit usually takes. */
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<KeptMark>> keptProperty() {
        return saved.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<SubmitFailure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
