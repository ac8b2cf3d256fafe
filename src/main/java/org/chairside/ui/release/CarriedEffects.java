package org.chairside.ui.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chairside.model.Event;
import org.chairside.model.text.CleanText;

/** Why a patient may leave with each effect that goes on. */
final class CarriedEffects {
    private final Map<String, StringProperty> reasons = new LinkedHashMap<>();

    /** What is said of one effect, by its code. */
    StringProperty reasonFor(String effect) {
        return reasons.computeIfAbsent(effect, code -> new SimpleStringProperty(this, code, ""));
    }

    /** Whether something is said of every effect that goes on. */
    boolean isExplained(UnmetCriteria unmet) {
        return unmet.effects().stream()
                .noneMatch(each -> reasonFor(each.term().code()).get().isBlank());
    }

    /** What is to be written, one for each effect that goes on. */
    List<Event> events(UnmetCriteria unmet) {
        return unmet.effects().stream()
                .<Event>map(each -> new Event.EffectCarried(
                        each.term().code(),
                        CleanText.line(reasonFor(each.term().code()).get())))
                .toList();
    }

    /** Everything that was said. */
    Stream<StringProperty> reasons() {
        return reasons.values().stream();
    }
}
