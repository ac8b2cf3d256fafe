package org.chairside.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.model.EntryId;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.review.state.Notable;

/** The way from one thing out of the ordinary to the next, and round again. Screen thread only. */
public final class ExceptionTour {
    private final UiContext ui;
    private final ReadOnlyObjectWrapper<Optional<Place>> place =
            new ReadOnlyObjectWrapper<>(this, "place", Optional.empty());
    private final ReadOnlyLongWrapper steps = new ReadOnlyLongWrapper(this, "steps");
    private List<Notable> all = List.of();

    ExceptionTour(UiContext ui) {
        this.ui = ui;
    }

    /**
     * Where the reader is.
     *
     * @param number from 1
     */
    public record Place(Notable notable, int number, int of) {}

    public ReadOnlyObjectProperty<Optional<Place>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Changes with each step, also where it leads to the same place. */
    ReadOnlyLongProperty stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    /** Takes over what is out of the ordinary; the reader stays where they were, if that is still among it. */
    void show(List<Notable> notables) {
        all = notables;
        place.set(place.get().flatMap(at -> found(at.notable().line())));
    }

    private Optional<Place> found(EntryId line) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).line().equals(line)) {
                return Optional.of(at(i));
            }
        }
        return Optional.empty();
    }

    private Place at(int index) {
        return new Place(all.get(index), index + 1, all.size());
    }

    /** So many further, or back for a negative number; from the last to the first. */
    void step(int by) {
        if (!all.isEmpty()) {
            int from = place.get().map(Place::number).orElse(by > 0 ? 0 : 1);
            place.set(Optional.of(at(Math.floorMod(from - 1 + by, all.size()))));
            steps.set(steps.get() + 1);
        }
    }

    /** Where the reader is, in words. */
    public String words() {
        return place.get()
                .map(at -> ui.text(
                        "review.place", at.number(), at.of(), at.notable().words()))
                .orElseGet(() -> ui.text("review.places", all.size()));
    }
}
