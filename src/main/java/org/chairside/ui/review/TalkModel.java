package org.chairside.ui.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chairside.desk.Receipt;
import org.chairside.model.EntryId;
import org.chairside.model.Event;
import org.chairside.model.text.CleanText;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.UnsavedWords;

/**
 * Something that the reader is about to say of the session. What was typed stays until it is on disk or thrown away, also
 * while the reader looks elsewhere. Screen thread only.
 */
final class TalkModel implements UnsavedWords {
    private final UiContext ui;
    private final ReviewDesk desk;
    private final Runnable saved;
    private final Map<ReviewAction, String> kept = new EnumMap<>(ReviewAction.class);
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<Optional<Draft>> draft =
            new ReadOnlyObjectWrapper<>(this, "draft", Optional.empty());
    private final ReadOnlyObjectWrapper<ReviewMessage> said =
            new ReadOnlyObjectWrapper<>(this, "said", ReviewMessage.NOTHING);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

    /** @param saved told after each entry that is on disk */
    TalkModel(UiContext ui, ReviewDesk desk, Runnable saved) {
        this.ui = ui;
        this.desk = desk;
        this.saved = saved;
    }

    /**
     * What is being written.
     *
     * @param about the entry it is about, or the question that it answers; empty for the whole session
     * @param label what it is and about what, in words
     */
    record Draft(ReviewAction action, Optional<EntryId> about, String label) {}

    /**
     * Begins to write; what was written of the same kind and not saved is there again.
     *
     * @param aboutWords the entry in words; empty for the whole session
     */
    void begin(ReviewAction action, Optional<EntryId> about, String aboutWords) {
        close();
        String key = "review.talk.write." + action.key();
        String label =
                aboutWords.isEmpty() ? ui.text(key) : ui.text("review.talk.write.about", ui.text(key), aboutWords);
        said.set(ReviewMessage.NOTHING);
        text.set(kept.getOrDefault(action, ""));
        draft.set(Optional.of(new Draft(action, about, label)));
    }

    /** It is about the whole session after all. */
    void aboutTheWhole() {
        draft.get()
                .filter(open -> open.action() == ReviewAction.QUESTION || open.action() == ReviewAction.COMMENT)
                .ifPresent(open -> draft.set(Optional.of(new Draft(
                        open.action(),
                        Optional.empty(),
                        ui.text("review.talk.write." + open.action().key())))));
    }

    /** Puts it away; the words are kept. */
    void close() {
        draft.get().ifPresent(open -> kept.put(open.action(), text.get()));
        draft.set(Optional.empty());
        text.set("");
    }

    /** What was written and is neither on disk nor cleared, whether it is open or put away. */
    @Override
    public List<String> unsaved() {
        Map<ReviewAction, String> all = new EnumMap<>(kept);
        draft.get().ifPresent(open -> all.put(open.action(), text.get()));
        return all.entrySet().stream()
                .filter(each -> !CleanText.line(each.getValue()).isEmpty())
                .map(each -> ui.text(
                        "desktop.unsaved.of",
                        ui.text("review.talk.write." + each.getKey().key()),
                        CleanText.line(each.getValue())))
                .toList();
    }

    /** Hands over what was written. */
    void send() {
        Optional<Draft> open = draft.get();
        if (open.isEmpty() || busy.get()) {
            return;
        }
        String words = CleanText.line(text.get());
        if (words.isEmpty()) {
            said.set(new ReviewMessage(Level.MEDIUM, ui.text("review.talk.empty")));
            return;
        }
        Event event = event(open.get(), words);
        busy.set(true);
        ui.tasks()
                .run(() -> desk.write(event, ui.clock().getNow()), receipt -> answered(open.get(), receipt), thrown -> {
                    busy.set(false);
                    said.set(new ReviewMessage(Level.HIGH, ui.text("review.not-saved")));
                    throw new IllegalStateException("a remark was not written", thrown);
                });
    }

    private static Event event(Draft draft, String words) {
        return switch (draft.action()) {
            case QUESTION -> new Event.QuestionAsked(draft.about(), words);
            case ANSWER -> new Event.QuestionAnswered(draft.about().orElseThrow(), words);
            case COMMENT -> new Event.CommentWritten(draft.about(), words);
            case ADDENDUM -> new Event.AddendumWritten(words);
            case RETURN -> new Event.SessionReturned(words);
            case SIGN, COUNTERSIGN, AMEND, CORRECT_PATIENT ->
                throw new IllegalArgumentException("that is not said in words");
        };
    }

    private void answered(Draft sent, Receipt receipt) {
        busy.set(false);
        said.set(new ReceiptWords(ui)
                .say(receipt, ui.text("review.talk.saved." + sent.action().key())));
        if (receipt.isKept()) {
            if (draft.get().filter(sent::equals).isPresent()) {
                draft.set(Optional.empty());
                text.set("");
            }
            kept.remove(sent.action());
            saved.run();
        }
    }

    ReadOnlyObjectProperty<Optional<Draft>> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    StringProperty textProperty() {
        return text;
    }

    ReadOnlyObjectProperty<ReviewMessage> saidProperty() {
        return said.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
