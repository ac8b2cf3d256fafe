package org.chairside.badexample.ui.one;

import javafx.application.Platform;
import org.chairside.badexample.journal.BadJournal;
import org.chairside.badexample.ui.two.TwoView;

/** Sees another screen, and the journal, and queues work by itself. */
public record OneView(BadJournal journal, TwoView other) {
    void queue() {
        Platform.runLater(this::queue);
    }
}
