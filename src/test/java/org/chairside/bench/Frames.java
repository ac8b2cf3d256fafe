package org.chairside.bench;

import java.util.ArrayList;
import java.util.List;

/** How many frames, and how long, it took for something to be shown, many times over. */
final class Frames {
    private final List<Shown> all = new ArrayList<>();

    /** @param frames the pulses begun since, up to the one that laid it out */
    record Shown(int frames, long nanos) {}

    void add(Shown shown) {
        all.add(shown);
    }

    int most() {
        return all.stream().mapToInt(Shown::frames).max().orElseThrow();
    }

    @Override
    public String toString() {
        long later = all.stream().filter(shown -> shown.frames() > 1).count();
        Times times = Times.of(all.stream().mapToLong(Shown::nanos).toArray());
        String frames = later == 0
                ? "1 frame each of " + all.size()
                : (all.size() - later) + " of " + all.size() + " in 1 frame, the slowest in " + most();
        return frames + "; " + times;
    }
}
