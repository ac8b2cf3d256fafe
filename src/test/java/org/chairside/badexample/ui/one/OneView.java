package org.chairside.badexample.ui.one;

import javafx.application.Platform;
import javafx.scene.control.TextField;
import org.chairside.badexample.journal.BadJournal;
import org.chairside.badexample.ui.two.TwoView;

/** Sees another screen, and the journal, queues work by itself, and takes whatever is pasted. */
public record OneView(BadJournal journal, TwoView other) {
    /** A field that cleans nothing of what is pasted into it. */
    TextField field() {
        return new TextField();
    }

    void queue() {
        Platform.runLater(this::queue);
    }
}
