package org.chairside.ui.amend;

import java.util.Optional;
import org.chairside.chart.ChartEntry;
import org.chairside.intake.LineReading.Proposed;
import org.chairside.ui.submit.SessionContext;

/** What an entry is to read instead, with its time, and the time it had if that changes. */
final class AmendPreview {
    private AmendPreview() {}

    static String of(SessionContext context, Optional<ChartEntry> line, Proposed wanted) {
        String words = context.eventWords().say(wanted.event(), context.chart().protocol());
        String time = context.ui().words().time(wanted.happenedAt());
        return line.map(found -> context.ui().words().time(found.happenedAt()))
                .filter(before -> !before.equals(time))
                .map(before -> context.text("session.amend.replaces.moved", words, time, before))
                .orElseGet(() -> context.text("session.amend.replaces", words, time));
    }
}
