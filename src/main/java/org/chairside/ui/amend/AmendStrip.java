package org.chairside.ui.amend;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.chairside.model.EntryId;
import org.chairside.ui.entry.ChoiceKeys;
import org.chairside.ui.form.Panel;
import org.chairside.ui.form.Panels;
import org.chairside.ui.kit.FieldKeys;
import org.chairside.ui.kit.UnsavedWords;
import org.chairside.ui.submit.KeptMark;
import org.chairside.ui.submit.SessionContext;
import org.chairside.ui.submit.Submissions;
import org.chairside.ui.submit.SubmitFailure;

/**
 * The strip in which one entry of a session is put right outside the session's own screen, with the keys and checks of
 * that screen. Screen thread only.
 */
public final class AmendStrip implements UnsavedWords {
    private final Amendments amendments;
    private final Submissions submissions;
    private final Panels panels = new Panels();
    private final StackPane root = new StackPane();

    /** What the screen that shows it is told. */
    public interface Told {
        /** The correction is done with, or was left. */
        void closed();

        /** The correction is on disk. */
        void saved();

        /** The correction is held and not in the log: nothing may look like saved. */
        void held();

        /** The correction is not on disk: what happened and what is safe. */
        void failed(String words);
    }

    public AmendStrip(SessionContext context, Told told) {
        this.submissions = new Submissions(context);
        this.amendments = new Amendments(context, submissions);
        AmendPanels.add(panels, context.ui(), amendments, () -> done(told));
        root.getStyleClass().add("amend-strip");
        ChoiceKeys keys = new ChoiceKeys(
                () -> panels.choices().stream().toList(), mark -> context.text("session.choice.abandoned", mark));
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (keys.pressed(event) != ChoiceKeys.Taken.NOT) {
                event.consume();
            }
        });
        root.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            // There is no line here: what turns out to be no answer is taken nowhere, and the window says so.
            if (FieldKeys.isText(event) && keys.typed(event, _ -> false)) {
                event.consume();
            }
        });
        panels.openProperty().subscribe(open -> root.getChildren()
                .setAll(open.map(Panel::root).stream().toList()));
        submissions.keptProperty().subscribe(mark -> mark.ifPresent(kept -> tell(told, kept)));
        submissions.failureProperty().subscribe(failure -> failure.ifPresent(what -> told.failed(words(what))));
    }

    private static void tell(Told told, KeptMark kept) {
        if (kept.isHeld()) {
            told.held();
        } else {
            told.saved();
        }
    }

    private void done(Told told) {
        panels.close();
        told.closed();
    }

    private static String words(SubmitFailure failure) {
        return Stream.of(failure.happened(), failure.safe(), failure.retry() ? "" : failure.advice())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    public Region root() {
        return root;
    }

    /** Opens an entry in the words or the form it was made in; one that was withdrawn is asked about to count again. */
    public void amend(EntryId entry) {
        amendments.amend(entry).ifPresent(panels::open);
    }

    /** Goes straight to the reason for taking an entry back altogether. */
    public void withdraw(EntryId entry) {
        amendments.withdraw(entry).ifPresent(panels::open);
    }

    /** Gives the keyboard to it, where it was; what was typed in it stays. */
    public void focus() {
        if (!panels.takeBack()) {
            panels.openProperty().get().ifPresent(Panel::open);
        }
    }

    @Override
    public List<String> unsaved() {
        return Stream.concat(submissions.unsaved().stream(), panels.unsaved().stream())
                .toList();
    }

    /** The page goes out of sight; what was typed stays. */
    public void hidden() {
        panels.hidden();
    }

    /** The page is in sight again. */
    public void shown() {
        panels.shown();
    }

    /** Leaves the entry as it is. */
    public void close() {
        panels.close();
    }
}
