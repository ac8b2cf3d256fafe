package org.chairside.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chairside.ui.export.ExportPreview;
import org.chairside.ui.export.ExportWords;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.UiContext;

/** What one has to know of a session before it is printed: that it is a draft, and which version it is. */
record PrintSayings(UiContext ui) {
    /** Line by line; nothing where nothing is known of it. */
    List<ExportWords.Said> of(Optional<ExportPreview> found) {
        List<ExportWords.Said> all = new ArrayList<>();
        found.ifPresent(leaving -> {
            if (leaving.isDraft()) {
                all.add(new ExportWords.Said(Level.MEDIUM, ui.text("print.draft")));
            }
            all.add(new ExportWords.Said(Level.NONE, new ExportWords(ui).version(leaving.edition())));
        });
        return List.copyOf(all);
    }
}
