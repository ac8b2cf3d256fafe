package org.chairside.ui.protocols;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chairside.protocol.Part;

/**
 * Texts that were typed into blanks of a version in the making and are no values there: kept as typed, wherever one looks
 * in the meantime, until they are put right or taken back. Screen thread only.
 */
final class RefusedTexts {
    private final ReadOnlyObjectWrapper<Map<Place, String>> texts =
            new ReadOnlyObjectWrapper<>(this, "texts", Map.of());

    /** A blank of a part. */
    record Place(Part.Chapter chapter, String part, String blank) {
        static Place of(Part part, String blank) {
            return new Place(part.chapter(), part.id(), blank);
        }

        private boolean isIn(Part each) {
            return chapter == each.chapter() && part.equals(each.id());
        }
    }

    /** All of them, in the order in which they were typed; changes with each. */
    ReadOnlyObjectProperty<Map<Place, String>> textsProperty() {
        return texts.getReadOnlyProperty();
    }

    void keep(Part part, String blank, String text) {
        put(Place.of(part, blank), Optional.of(text));
    }

    void forget(Part part, String blank) {
        put(Place.of(part, blank), Optional.empty());
    }

    /** A part goes by another name now; what was refused in it goes with it. */
    void rename(Part before, Part now) {
        texts.get().forEach((place, text) -> {
            if (place.isIn(before) && !place.isIn(now)) {
                put(place, Optional.empty());
                keep(now, place.blank(), text);
            }
        });
    }

    private void put(Place place, Optional<String> text) {
        Map<Place, String> next = new LinkedHashMap<>(texts.get());
        text.ifPresentOrElse(typed -> next.put(place, typed), () -> next.remove(place));
        if (!next.equals(texts.get())) {
            texts.set(next);
        }
    }

    Optional<String> in(Part part, String blank) {
        return Optional.ofNullable(texts.get().get(Place.of(part, blank)));
    }

    /** What stands refused in the blanks of a part. */
    List<String> in(Part part) {
        return texts.get().entrySet().stream()
                .filter(each -> each.getKey().isIn(part))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** How many there are in these parts; what was refused in a part that is gone counts no more. */
    int count(List<Part> parts) {
        return parts.stream().mapToInt(part -> in(part).size()).sum();
    }
}
