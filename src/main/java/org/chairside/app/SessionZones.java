package org.chairside.app;

import java.time.ZoneId;
import java.util.stream.Stream;
import org.chairside.chart.Chart;
import org.chairside.desk.SignedInDesk;
import org.chairside.desk.live.LiveSession;
import org.chairside.model.SessionId;
import org.chairside.model.SessionSummary;
import org.chairside.ui.kit.UiContext;

/** The wall clocks of the places where sessions were opened: on screen as on paper. Safe for the FX thread. */
record SessionZones(SignedInDesk signedInDesk, UiContext ui) {
    /** The screens' context in the zone of a session; in this computer's where it is neither open nor listed. */
    UiContext contextOf(SessionId session) {
        Stream<ZoneId> open = signedInDesk.desk().openSessions().stream()
                .map(LiveSession::chart)
                .filter(chart -> chart.session().equals(session))
                .map(Chart::zone);
        Stream<ZoneId> listed = signedInDesk.desk().archive().catalogue().state().rows().stream()
                .filter(row -> row.session().equals(session))
                .map(SessionSummary::zone);
        return Stream.concat(open, listed).findFirst().map(ui::at).orElse(ui);
    }
}
