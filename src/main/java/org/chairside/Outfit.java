package org.chairside;

import java.time.Clock;
import org.chairside.ui.kit.Messages;
import org.chairside.ui.kit.Notation;
import org.chairside.ui.kit.ScreenClock;
import org.chairside.ui.kit.Tasks;
import org.chairside.ui.kit.UiContext;

/** What the screens of a running program are given. */
final class Outfit {
    private Outfit() {}

    static UiContext kit(CrashReports bugs, Clock clock) {
        Messages messages = Messages.english();
        return new UiContext(
                messages, new Notation(messages, clock.getZone()), Tasks.live(bugs), new ScreenClock(clock));
    }
}
