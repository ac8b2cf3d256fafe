package org.chairside.desk;

import java.util.List;
import org.chairside.model.Entry;
import org.chairside.model.Subject;

/**
 * What is handed over the desk at once: one line's worth of entries, each with its id. Handing the same submission again
 * after a failure saves what was not saved and repeats nothing, because the ids are the same.
 */
public record Submission(Subject.OfSession subject, List<Entry> entries) {
    public Submission {
        entries = List.copyOf(entries);
    }
}
