package org.chairside.ui.session.overview;

import java.util.List;

/**
 * What comes after the set that is wanted now, and what was noted last.
 *
 * @param times when the next sets after it are wanted, the sooner first; none where the protocol wants no more
 * @param note the last note; empty where there is none
 * @param noted when
 */
public record UpcomingState(List<String> times, String note, String noted) {
    public UpcomingState {
        times = List.copyOf(times);
    }
}
