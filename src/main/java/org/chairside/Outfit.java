package org.chairside;

import java.time.Clock;
import org.chairside.ui.kit.Clocked;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.Messages;
import org.chairside.ui.kit.Tasks;
import org.chairside.ui.kit.Words;

/** What the screens of a running program are given. */
final class Outfit {
    private Outfit() {}

    static Kit kit(Bugs bugs, Clock clock) {
        Messages messages = Messages.english();
        return new Kit(messages, new Words(messages, clock.getZone()), Tasks.live(bugs), new Clocked(clock));
    }
}
