package org.chairside.app.adapters;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.chairside.export.rems.RemsSheet;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.chairside.ui.export.ExportChoice;

/**
 * The sessions of which a choice makes a file.
 *
 * @param catalogue every session; asked only for kinds of files that not every session has
 */
record FilesOfChoice(Supplier<List<SessionSummary>> catalogue) {
    /** Of sessions that want no form there is none, and a course is one file however many of its sessions were chosen. */
    List<SessionId> sessions(ExportChoice choice) {
        return switch (choice.kind()) {
            case PDF, CSV, FHIR -> choice.sessions();
            case REMS ->
                chosen(choice).stream()
                        .filter(row -> RemsSheet.isFor(row.protocol().drug()))
                        .map(SessionSummary::session)
                        .toList();
            case COURSE -> {
                Set<SessionSummary.Series> seen = new HashSet<>();
                yield chosen(choice).stream()
                        .filter(row -> seen.add(row.series()))
                        .map(SessionSummary::session)
                        .toList();
            }
        };
    }

    private List<SessionSummary> chosen(ExportChoice choice) {
        Set<SessionId> sessions = Set.copyOf(choice.sessions());
        return catalogue.get().stream()
                .filter(row -> sessions.contains(row.session()))
                .toList();
    }
}
