package org.chairside.ui.release;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The order in which the keyboard goes through the questions of a page. */
final class FocusOrder {
    private final Runnable after;
    private final List<Runnable> stops = new ArrayList<>();
    private final Map<ReleaseField, Integer> places = new EnumMap<>(ReleaseField.class);

    /** @param after where it goes from the last one */
    FocusOrder(Runnable after) {
        this.after = after;
    }

    /** How many there are: the place of the one that is added next. */
    int size() {
        return stops.size();
    }

    /** Says that this field is the one that is added next. */
    void name(ReleaseField field) {
        places.put(field, stops.size());
    }

    void add(Runnable focus) {
        stops.add(focus);
    }

    void go(int place) {
        if (place < stops.size()) {
            stops.get(place).run();
        } else {
            after.run();
        }
    }

    /** Goes to the first of these fields, in the order of the fields; says whether any of them is here. */
    boolean goToFirst(Set<ReleaseField> wanted) {
        Optional<Integer> place = wanted.stream()
                .sorted()
                .filter(places::containsKey)
                .map(places::get)
                .findFirst();
        place.ifPresent(this::go);
        return place.isPresent();
    }
}
