package org.chairside.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.chairside.desk.Receipt;
import org.chairside.ui.entry.EntryLineModel;
import org.chairside.ui.kit.Shortcut;
import org.chairside.ui.submit.KeptMark;
import org.chairside.ui.submit.SessionContext;
import org.chairside.ui.submit.Submissions;
import org.chairside.ui.submit.SubmitFailure;

/** What was done last, in one sentence, and the way back from it. Screen thread only. */
final class UndoModel {
    private final SessionContext context;
    private final Submissions submissions;
    private final EntryLineModel entry;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private final ReadOnlyObjectWrapper<Long> seconds = new ReadOnlyObjectWrapper<>(this, "seconds", 0L);

    private boolean held;

    UndoModel(SessionContext context, Submissions submissions, EntryLineModel entry) {
        this.context = context;
        this.submissions = submissions;
        this.entry = entry;
        submissions.keptProperty().subscribe(this::marked);
    }

    private void marked(Optional<KeptMark> mark) {
        mark.ifPresent(each -> {
            held = each.isHeld();
            said.set(each.text());
        });
        tick();
    }

    /** Counts down. */
    void tick() {
        seconds.set(submissions
                .keptProperty()
                .get()
                .map(mark -> mark.undoSeconds(context.ui().clock().getNow()))
                .orElse(0L));
    }

    /**
     * Takes back what was saved in the last ten seconds; after that, brings back the line put away last.
     *
     * @return what there is to say about it: since when the line stood, or why it did neither; empty where it took back
     */
    String undo() {
        Optional<KeptMark> last = submissions.keptProperty().get();
        Optional<KeptMark> mark = last.filter(each -> each.undoSeconds(context.now()) > 0);
        if (!entry.textProperty().get().isBlank()) {
            return context.text(mark.isPresent() ? "session.undo.typing" : "session.undo.typing.late");
        }
        if (mark.isPresent()) {
            takeBack(mark.get());
            return "";
        }
        return entry.bringBack()
                .map(begun -> context.text(
                        "session.undo.brought-back", context.ui().words().time(begun)))
                .orElseGet(() -> last.map(each -> context.text("session.undo.late", each.words()))
                        .orElse(context.text("session.undo.nothing")));
    }

    private void takeBack(KeptMark mark) {
        submissions.forgetMark();
        List<CompletableFuture<Receipt>> receipts = mark.undoable().stream()
                .map(id -> context.desk().undo(context.author(), context.subject(), id))
                .toList();
        context.ui()
                .tasks()
                .when(
                        CompletableFuture.allOf(receipts.toArray(CompletableFuture[]::new))
                                .thenApply(_ -> receipts.stream()
                                        .map(CompletableFuture::join)
                                        .toList()),
                        all -> takenBack(mark, all),
                        thrown -> {
                            throw new IllegalStateException("the desk broke its word", thrown);
                        });
    }

    private void takenBack(KeptMark mark, List<Receipt> receipts) {
        boolean all = receipts.stream().allMatch(Receipt::isKept);
        if (all) {
            entry.putAway(mark.typed());
            held = receipts.stream().anyMatch(Receipt.Held.class::isInstance);
            said.set(context.text(held ? "session.undone.held" : "session.undone", mark.words(), Shortcut.UNDO.keys()));
        } else {
            submissions.tell(new SubmitFailure(
                    context.text("session.undo.failed", mark.words()),
                    context.text("session.undo.failed.safe"),
                    context.text("session.undo.failed.advice"),
                    false));
        }
    }

    /** Whether what is said is held and not in the log, so that it may not look like saved. */
    boolean isSaidHeld() {
        return held;
    }

    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Long> secondsProperty() {
        return seconds.getReadOnlyProperty();
    }
}
