package org.chairside.ui.release;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chairside.model.Event;
import org.chairside.model.text.CleanText;
import org.chairside.ui.kit.UiContext;

/** The reasons typed on the page: why the treatment was discontinued, and why the record stays incomplete. FX thread only. */
public final class EndReasons {
    private final StringProperty discontinued = new SimpleStringProperty(this, "discontinued", "");
    private final StringProperty incomplete = new SimpleStringProperty(this, "incomplete", "");

    EndReasons() {}

    /**
     * The notes that carry these reasons; none for an empty one.
     *
     * @param isDosed whether a dose was given: then the session is not canceled, and why the treatment stopped is a note
     */
    List<Event> notes(UiContext ui, boolean isDosed) {
        List<Event> notes = new ArrayList<>();
        if (isDosed && !discontinued.get().isBlank()) {
            notes.add(new Event.NoteWritten(ui.text("release.discontinue.note", CleanText.line(discontinued.get()))));
        }
        if (!incomplete.get().isBlank()) {
            notes.add(new Event.NoteWritten(ui.text("release.gap.note", CleanText.line(incomplete.get()))));
        }
        return notes;
    }

    /** Why the treatment was discontinued; empty where it was not. */
    public StringProperty discontinuedProperty() {
        return discontinued;
    }

    /** Why what the record lacks stays so. */
    public StringProperty incompleteProperty() {
        return incomplete;
    }
}
