package org.chairside.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chairside.desk.SignedInDesk;
import org.chairside.desk.catalogue.Catalogue;
import org.chairside.desk.catalogue.DamagedSession;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;

/**
 * The sessions of a log as commands list them: the catalogue, held against the log itself.
 *
 * @param rows the latest first
 * @param nameless those that have no row, because their first entry cannot be read
 */
record SessionListing(List<SessionSummary> rows, List<DamagedSession> nameless) {
    SessionListing {
        rows = List.copyOf(rows);
        nameless = List.copyOf(nameless);
    }

    /** Reads all of them, and says what of the list was not right and which sessions are damaged. */
    static SessionListing of(Chairside chairside, SignedInDesk signedInDesk) {
        int before = signedInDesk.desk().archive().catalogue().state().found().mended();
        List<SessionSummary> rows = signedInDesk.desk().archive().catalogue().all();
        Catalogue.Found found =
                signedInDesk.desk().archive().catalogue().state().found();
        // What was found at the opening was said then.
        if (found.mended() > before) {
            chairside.remark("warning: " + mended(found.mended()));
        }
        found.damaged().forEach(each -> chairside.remark("warning: " + words(each)));
        Set<SessionId> named = rows.stream().map(SessionSummary::session).collect(Collectors.toSet());
        return new SessionListing(
                rows,
                found.damaged().stream()
                        .filter(each -> !named.contains(each.session()))
                        .toList());
    }

    static String mended(int sessions) {
        return (sessions == 1 ? "1 session was" : sessions + " sessions were")
                + " missing from the list or wrong in it, and put right from the entries that the log has."
                + " If entries are missing, that does not bring them back: chairside verify tells. If nobody restored a file, somebody changed one: tell IT.";
    }

    static String words(DamagedSession damaged) {
        return "session " + damaged.session() + " is damaged: its first entry cannot be read."
                + " Nothing was changed. Run: chairside verify --staff NAME";
    }
}
