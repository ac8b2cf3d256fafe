package org.chairside.ui.start;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.chairside.model.Event;
import org.chairside.model.Indication;
import org.chairside.model.text.CleanText;
import org.chairside.ui.kit.OfferedWords;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ClinicalWords;

/** What the treatment is for and who ordered it, as chosen and typed. */
public final class OrderModel {
    private final UiContext ui;
    private final ClinicalWords clinicalWords;
    private final StartPeople people;
    private final ObservableList<Purpose> purposes = FXCollections.observableArrayList();
    private final StringProperty purpose = new SimpleStringProperty(this, "purpose", "");
    private final StringProperty orderedBy = new SimpleStringProperty(this, "orderedBy", "");
    private final ReadOnlyStringWrapper before = new ReadOnlyStringWrapper(this, "before", "");
    private Optional<Event.TreatmentOrdered> last = Optional.empty();

    /**
     * One thing a course is for.
     *
     * @param words as shown; for {@link Indication#OTHER} as written
     */
    public record Purpose(Indication indication, String words) {}

    OrderModel(UiContext ui, StartPeople people) {
        this.ui = ui;
        this.people = people;
        this.clinicalWords = new ClinicalWords(ui.messages(), ui.words());
    }

    void beside(Optional<Event.TreatmentOrdered> lastTime) {
        last = lastTime;
        before.set(lastTime.map(each -> ui.text(
                        "start.same",
                        Stream.concat(purposesOf(each).map(Purpose::words), Stream.of(each.orderedBy()))
                                .filter(words -> !words.isBlank())
                                .collect(joining(", "))))
                .orElse(""));
    }

    private Stream<Purpose> purposesOf(Event.TreatmentOrdered order) {
        return order.indications().stream()
                .map(each -> each == Indication.OTHER
                        ? new Purpose(each, order.other().isBlank() ? clinicalWords.indication(each) : order.other())
                        : new Purpose(each, clinicalWords.indication(each)));
    }

    /** Somebody says that it is the order of last time; says whether there was one. */
    public boolean sameAsLastTime() {
        last.ifPresent(order -> {
            purposes.setAll(purposesOf(order).toList());
            orderedBy.set(order.orderedBy());
        });
        return last.isPresent();
    }

    /** Whether it is said what the treatment is for, and not who ordered it. */
    boolean isOrderedByNobody() {
        return !purposes.isEmpty() && CleanText.isBlank(orderedBy.get());
    }

    /** What it can be for. */
    public OfferedWords offers() {
        return new OfferedWords(ui, this::fitting);
    }

    /** What fits what was typed: words that begin like it first. */
    private List<String> fitting(String typed) {
        String sought = CleanText.line(typed).toLowerCase(Locale.ROOT);
        if (sought.isEmpty()) {
            return List.of();
        }
        List<String> words = Arrays.stream(Indication.values())
                .filter(each -> each != Indication.OTHER)
                .map(clinicalWords::indication)
                .filter(each ->
                        purposes.stream().noneMatch(chosen -> chosen.words().equals(each)))
                .toList();
        return Stream.concat(
                        words.stream().filter(each -> begins(each, sought)),
                        words.stream()
                                .filter(each -> !begins(each, sought)
                                        && each.toLowerCase(Locale.ROOT).contains(sought)))
                .toList();
    }

    private static boolean begins(String words, String sought) {
        return words.toLowerCase(Locale.ROOT).startsWith(sought);
    }

    /** Adds what was chosen, in place of what was typed; what is none of the known is kept as written. */
    public void add(String words) {
        String written = CleanText.line(words);
        purpose.set("");
        if (written.isEmpty() || purposes.stream().anyMatch(each -> each.words().equals(written))) {
            return;
        }
        Indication known = Arrays.stream(Indication.values())
                .filter(each -> clinicalWords.indication(each).equals(written))
                .findFirst()
                .orElse(Indication.OTHER);
        purposes.add(new Purpose(known, written));
    }

    public void remove(Purpose purpose) {
        purposes.remove(purpose);
    }

    /** Takes the last one back; nothing if there is none. */
    public void removeLast() {
        if (!purposes.isEmpty()) {
            purposes.removeLast();
        }
    }

    /** Those who can be named. */
    public OfferedWords physicians() {
        return people.physicians(ui);
    }

    /** Takes what is typed, where it says one thing. */
    void takeTyped() {
        offers().meant(purpose.get()).ifPresent(this::add);
        physicians().meant(orderedBy.get()).ifPresent(orderedBy::set);
    }

    /** What is typed and cannot be taken yet. */
    Map<StartField, String> problems() {
        Map<StartField, String> problems = new EnumMap<>(StartField.class);
        problems.put(StartField.PURPOSE, offers().problem(purpose.get()));
        problems.put(StartField.ORDERED_BY, physicians().problem(orderedBy.get()));
        problems.values().removeIf(String::isEmpty);
        return problems;
    }

    /** What was chosen and typed. */
    Stream<String> told() {
        return Stream.concat(purposes.stream().map(Purpose::words), Stream.of(purpose.get(), orderedBy.get()));
    }

    void clear() {
        purposes.clear();
        purpose.set("");
        orderedBy.set("");
        beside(Optional.empty());
    }

    /** The order, if anything of it was told. */
    Optional<Event.TreatmentOrdered> order() {
        if (purposes.isEmpty() && orderedBy.get().isBlank()) {
            return Optional.empty();
        }
        String other = purposes.stream()
                .filter(each -> each.indication() == Indication.OTHER)
                .map(Purpose::words)
                .collect(joining("; "));
        return Optional.of(new Event.TreatmentOrdered(
                purposes.stream().map(Purpose::indication).distinct().toList(),
                other,
                CleanText.line(orderedBy.get())));
    }

    /** Whether nothing of it was told yet. */
    public ObservableValue<Boolean> emptyProperty() {
        return Bindings.createBooleanBinding(
                () -> purposes.isEmpty() && orderedBy.get().isBlank(), purposes, orderedBy);
    }

    public ObservableList<Purpose> purposes() {
        return purposes;
    }

    /** What is typed of another purpose, and not taken yet. */
    public StringProperty purposeProperty() {
        return purpose;
    }

    public StringProperty orderedByProperty() {
        return orderedBy;
    }

    /** The order of last time, to be shown beside; empty for none. */
    public ReadOnlyStringProperty beforeProperty() {
        return before.getReadOnlyProperty();
    }
}
