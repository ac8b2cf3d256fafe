package org.chairside.ui.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chairside.desk.catalogue.Catalogue;
import org.chairside.desk.catalogue.DamagedSession;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;

/** Makes the rows of the list from the catalogue as it grows, each but once. Safe for any thread. */
final class RowShelf {
    private final SearchedText text;
    private final Set<String> rooms = new TreeSet<>();
    private List<RecordRow> rows = List.of();
    private long number;

    RowShelf(SearchedText text) {
        this.text = text;
    }

    synchronized LoadedRecords of(Catalogue.State state) {
        List<RecordRow> next = new ArrayList<>(state.rows().size());
        int there = 0;
        for (SessionSummary summary : state.rows()) {
            // Both are in the same order, so what was there already is met on the way.
            while (there < rows.size()
                    && Catalogue.NEWEST_FIRST.compare(rows.get(there).summary(), summary) < 0) {
                there++;
            }
            boolean isKnown = there < rows.size() && rows.get(there).summary().equals(summary);
            next.add(isKnown ? rows.get(there) : row(summary));
        }
        rows = next;
        number++;
        return new LoadedRecords(
                number,
                Collections.unmodifiableList(next),
                List.copyOf(rooms),
                state.of(),
                state.progress(),
                nameless(state));
    }

    private static List<DamagedSession> nameless(Catalogue.State state) {
        List<DamagedSession> damaged = state.found().damaged();
        if (damaged.isEmpty()) {
            return damaged;
        }
        Set<SessionId> named =
                state.rows().stream().map(SessionSummary::session).collect(Collectors.toSet());
        return damaged.stream().filter(each -> !named.contains(each.session())).toList();
    }

    private RecordRow row(SessionSummary summary) {
        rooms.add(summary.room());
        int day = Math.toIntExact(
                summary.started().atZone(summary.zone()).toLocalDate().toEpochDay());
        return new RecordRow(summary, text.of(summary), day, Filter.marks(summary));
    }
}
