package org.chairside.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chairside.model.SessionId;
import org.chairside.ui.Screen;
import org.chairside.ui.kit.Destination;

/** The pages that lead to the one shown, the latest last and each at most once. Screen thread only. */
final class VisitedPages {
    private final List<Stop> stops = new ArrayList<>();

    /**
     * A page one was on.
     *
     * @param room whose tab was marked
     */
    record Stop(Destination destination, Screen screen, Optional<SessionId> room) {}

    /** Adds the page that is shown from now on. One that was on the way already leads where it led before. */
    void add(Stop stop) {
        if (isABeginning(stop.destination())) {
            stops.clear();
        }
        int before = indexOf(stop.destination());
        if (before >= 0) {
            stops.subList(before, stops.size()).clear();
        }
        stops.add(stop);
    }

    /** The board and an open session are where one works; from there, nothing is gone back to. */
    private static boolean isABeginning(Destination destination) {
        return destination instanceof Destination.Board || destination instanceof Destination.Session;
    }

    private int indexOf(Destination destination) {
        return stops.stream().map(Stop::destination).toList().indexOf(destination);
    }

    /** Goes back by one page, and further where a page stands no more; empty where none is left. */
    Optional<Stop> back(Predicate<Destination> stands) {
        if (!stops.isEmpty()) {
            stops.removeLast();
        }
        while (!stops.isEmpty() && !stands.test(stops.getLast().destination())) {
            stops.removeLast();
        }
        return stops.isEmpty() ? Optional.empty() : Optional.of(stops.getLast());
    }

    /** Takes a page out, so that nobody comes back to it. */
    void forget(Destination destination) {
        stops.removeIf(stop -> stop.destination().equals(destination));
    }
}
