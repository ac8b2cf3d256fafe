package org.chairside.ui.release;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.chairside.desk.Receipt;
import org.chairside.desk.Submission;
import org.chairside.ui.kit.UiContext;

/**
 * Hands the end of a session over in two steps: what was found and decided, and only when all of that is on disk, that the
 * patient left. After that nothing more could be written.
 */
final class ReleaseSubmission {
    private final UiContext ui;
    private final ReleaseDesk desk;
    private final Runnable ended;
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private Optional<Steps> unfinished = Optional.empty();

    ReleaseSubmission(UiContext ui, ReleaseDesk desk, Runnable ended) {
        this.ui = ui;
        this.desk = desk;
        this.ended = ended;
    }

    /** What is to be written, and that with which the session is over. */
    private record Steps(
            List<ReleaseDesk.Said> found, List<ReleaseDesk.Said> last, Submission first, Optional<Submission> second) {
        boolean isThis(List<ReleaseDesk.Said> otherFound, List<ReleaseDesk.Said> otherLast) {
            return found.equals(otherFound) && last.equals(otherLast);
        }
    }

    /** The same again goes over under the same ids, so that nothing is written twice. */
    void hand(List<ReleaseDesk.Said> found, List<ReleaseDesk.Said> last) {
        if (busy.get()) {
            return;
        }
        Steps steps = unfinished
                .filter(each -> each.isThis(found, last))
                .orElseGet(() -> new Steps(found, last, desk.submission(found), Optional.empty()));
        unfinished = Optional.of(steps);
        busy.set(true);
        trouble.set("");
        ui.tasks().when(desk.submit(steps.first()), receipts -> found(steps, receipts), _ -> failed(other()));
    }

    private void found(Steps steps, List<Receipt> receipts) {
        if (isRefused(receipts)) {
            return;
        }
        Submission second = steps.second().orElseGet(() -> desk.submission(steps.last()));
        unfinished = Optional.of(new Steps(steps.found(), steps.last(), steps.first(), Optional.of(second)));
        ui.tasks().when(desk.submit(second), this::left, _ -> failed(other()));
    }

    private void left(List<Receipt> receipts) {
        if (!isRefused(receipts)) {
            busy.set(false);
            unfinished = Optional.empty();
            ended.run();
        }
    }

    private boolean isRefused(List<Receipt> receipts) {
        Optional<Receipt> bad = receipts.stream().filter(each -> !each.isKept()).findFirst();
        bad.ifPresent(each -> failed(words(each)));
        return bad.isPresent();
    }

    /** What was said before may be otherwise by now. */
    void forget() {
        unfinished = Optional.empty();
    }

    private String other() {
        return ui.text("release.trouble.other");
    }

    private String words(Receipt receipt) {
        return switch (receipt) {
            case Receipt.NotSaved notSaved ->
                ui.text(
                        notSaved.trouble() == Receipt.Trouble.DISK_FULL
                                ? "release.trouble.full"
                                : "release.trouble.not-saved");
            case Receipt.Denied denied ->
                switch (denied.denial()) {
                    case NOT_ALLOWED -> ui.text("release.trouble.not-allowed");
                    case DOSE_GIVEN -> ui.text("release.discontinue.dosed");
                    case SESSION_OVER -> ui.text("release.trouble.over");
                    case TEXT_TOO_LONG -> ui.text("release.trouble.text-too-long");
                    default -> other();
                };
            case Receipt.Saved _, Receipt.Held _ -> "";
        };
    }

    void say(String words) {
        trouble.set(words);
    }

    private void failed(String words) {
        busy.set(false);
        trouble.set(words);
    }

    /** What went wrong or is missing; empty for nothing. */
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
