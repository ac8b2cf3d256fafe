package org.chairside.ui.session;

import java.util.List;
import java.util.stream.Stream;
import org.chairside.desk.Drafts.Draft;
import org.chairside.ui.form.Panels;
import org.chairside.ui.kit.UnsavedWords;

/** What is typed in a session and not recorded, each line with the patient's name. FX thread only. */
record UnsavedLines(SessionModel model, Panels panels) implements UnsavedWords {
    /** What could not be saved, and what stands in the open panel. */
    @Override
    public List<String> unsaved() {
        return Stream.concat(model.submissions().unsaved().stream(), panels.unsaved().stream())
                .map(this::named)
                .toList();
    }

    /** The half-typed line, which is kept while the session runs and cannot be recorded after it. */
    List<String> inTheLine() {
        return model.draftProperty().get().map(Draft::text).stream()
                .filter(typed -> !model.submissions().unsaved().contains(typed))
                .map(this::named)
                .toList();
    }

    private String named(String words) {
        return model.ui()
                .text("desktop.unsaved.of", model.chart().patient().name().formal(), words);
    }
}
