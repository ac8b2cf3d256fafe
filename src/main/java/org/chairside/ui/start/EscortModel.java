package org.chairside.ui.start;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chairside.model.Escort;
import org.chairside.model.text.CleanText;
import org.chairside.ui.kit.UiContext;

/** Who takes the patient home, as typed. */
public final class EscortModel {
    private final UiContext ui;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty phone = new SimpleStringProperty(this, "phone", "");
    private final StringProperty relation = new SimpleStringProperty(this, "relation", "");
    private final ReadOnlyStringWrapper before = new ReadOnlyStringWrapper(this, "before", "");
    private Escort last = Escort.UNKNOWN;

    EscortModel(UiContext ui) {
        this.ui = ui;
    }

    void beside(Escort lastTime) {
        last = lastTime;
        before.set(
                lastTime.isKnown()
                        ? ui.text(
                                "start.same",
                                Stream.of(lastTime.name(), lastTime.relation(), lastTime.phone())
                                        .filter(each -> !each.isBlank())
                                        .collect(joining(", ")))
                        : "");
    }

    /** Somebody says that it is the same person as last time; says whether there was one. */
    public boolean sameAsLastTime() {
        if (!last.isKnown()) {
            return false;
        }
        name.set(last.name());
        phone.set(last.phone());
        relation.set(last.relation());
        return true;
    }

    /** What was typed. */
    Stream<String> told() {
        return Stream.of(name.get(), phone.get(), relation.get());
    }

    void clear() {
        name.set("");
        phone.set("");
        relation.set("");
        beside(Escort.UNKNOWN);
    }

    Escort escort() {
        return new Escort(CleanText.line(name.get()), CleanText.line(phone.get()), CleanText.line(relation.get()));
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty phoneProperty() {
        return phone;
    }

    /** To the patient. */
    public StringProperty relationProperty() {
        return relation;
    }

    /** Who it was last time, to be shown beside; empty for nobody. */
    public ReadOnlyStringProperty beforeProperty() {
        return before.getReadOnlyProperty();
    }
}
