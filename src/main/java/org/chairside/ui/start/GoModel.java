package org.chairside.ui.start;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chairside.model.Event;
import org.chairside.model.Go;
import org.chairside.model.text.CleanText;
import org.chairside.ui.kit.OfferedWords;
import org.chairside.ui.kit.UiContext;

/** Whether it goes ahead, who decided that and why. Nothing is decided until somebody says so. */
public final class GoModel {
    private final UiContext ui;
    private final StartPeople people;
    private final ReadOnlyObjectWrapper<Optional<Go>> go = new ReadOnlyObjectWrapper<>(this, "go", Optional.empty());
    private final StringProperty decidedBy = new SimpleStringProperty(this, "decidedBy", "");
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");

    GoModel(UiContext ui, StartPeople people) {
        this.ui = ui;
        this.people = people;
    }

    /** Says it; a physician who sits here is the one who decided, unless another is named. */
    public void decide(Go what) {
        go.set(Optional.of(what));
        if (decidedBy.get().isBlank() && people.physicianSitsHere()) {
            decidedBy.set(people.author().name());
        }
    }

    public boolean is(Go what) {
        return go.get().equals(Optional.of(what));
    }

    /** Waiting and sending home need a reason; going ahead needs none. */
    public boolean wantsReason() {
        return is(Go.DELAY) || is(Go.CANCEL);
    }

    Map<StartField, String> problems() {
        Map<StartField, String> problems = new EnumMap<>(StartField.class);
        if (go.get().isEmpty()) {
            problems.put(StartField.GO, ui.text("start.problem.go"));
        } else if (decidedBy.get().isBlank()) {
            problems.put(StartField.DECIDED_BY, ui.text("start.problem.decided-by"));
        }
        String unclear = physicians().problem(decidedBy.get());
        if (!unclear.isEmpty()) {
            problems.put(StartField.DECIDED_BY, unclear);
        }
        if (wantsReason() && reason.get().isBlank()) {
            problems.put(StartField.REASON, ui.text("start.problem.reason"));
        }
        return problems;
    }

    Optional<Event.GoDecided> decided() {
        return go.get()
                .map(what -> new Event.GoDecided(what, CleanText.line(decidedBy.get()), CleanText.line(reason.get())));
    }

    /** Those who can be named. */
    public OfferedWords physicians() {
        return people.physicians(ui);
    }

    /** Takes the name that is typed, where it says one. */
    void takeTyped() {
        physicians().meant(decidedBy.get()).ifPresent(decidedBy::set);
    }

    /** What was decided, by whom and why. */
    Stream<String> told() {
        String what = go.get()
                .map(each -> ui.text("start.go." + each.name().toLowerCase(Locale.ROOT)))
                .orElse("");
        return Stream.of(what, decidedBy.get(), reason.get());
    }

    void clear() {
        go.set(Optional.empty());
        decidedBy.set("");
        reason.set("");
    }

    public ReadOnlyObjectProperty<Optional<Go>> goProperty() {
        return go.getReadOnlyProperty();
    }

    public StringProperty decidedByProperty() {
        return decidedBy;
    }

    public StringProperty reasonProperty() {
        return reason;
    }
}
