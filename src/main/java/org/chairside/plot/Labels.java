package org.chairside.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps the numbers of one picture apart: whatever is taken first keeps its place, a later one finds another. */
final class Labels {
    private final List<Box> taken = new ArrayList<>();

    /** Nothing may be written here. */
    void keepFree(Box box) {
        taken.add(box);
    }

    /** The first of the places that is free and within the bounds; it is taken then. */
    Optional<Box> place(List<Box> places, Box bounds) {
        Optional<Box> found = places.stream()
                .filter(place -> bounds.holds(place) && taken.stream().noneMatch(place::overlaps))
                .findFirst();
        found.ifPresent(taken::add);
        return found;
    }
}
