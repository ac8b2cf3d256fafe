package org.chairside.ui.start;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.chairside.intake.DoseCheck;
import org.chairside.intake.FieldReading;
import org.chairside.intake.WeightCheck;
import org.chairside.model.Dose;
import org.chairside.model.DoseRules;
import org.chairside.model.Protocol;
import org.chairside.model.Weight;
import org.chairside.ui.entry.RefusalWords;
import org.chairside.ui.kit.UiContext;

/**
 * Weight and planned dose as typed, held against the protocol, the last weight and each other (CLINICAL 7, hazards 5 and
 * 6). Kilograms are kept whatever was typed.
 */
public final class AmountModel {
    private final UiContext ui;
    private final StartDoubts doubts;
    private final ObservableValue<Protocol> protocol;
    private final StringProperty weight = new SimpleStringProperty(this, "weight", "");
    private final StringProperty dose = new SimpleStringProperty(this, "dose", "");
    private final ObjectProperty<Optional<Weight>> lastWeight =
            new SimpleObjectProperty<>(this, "lastWeight", Optional.empty());
    private final DoubtConfirmation weightOnce = new DoubtConfirmation();
    private final DoubtConfirmation doseOnce = new DoubtConfirmation();

    AmountModel(UiContext ui, ObservableValue<Protocol> protocol) {
        this.ui = ui;
        this.doubts = new StartDoubts(ui);
        this.protocol = protocol;
    }

    private DoseRules rules() {
        return protocol.getValue() == null
                ? DoseRules.NONE
                : protocol.getValue().doses();
    }

    private FieldReading<WeightCheck.Typed> weightRead() {
        return new WeightCheck(rules().weighing(), lastWeight.get()).read(weight.get());
    }

    private DoseCheck doseCheck() {
        return new DoseCheck(rules(), weight(), Optional.empty());
    }

    private FieldReading<Dose> doseRead() {
        return doseCheck().read(dose.get());
    }

    /** Enter in the weight field; says whether to go on. A doubted weight takes a second Enter. */
    public boolean enterWeight() {
        return enter(weightRead(), weightOnce, weight.get());
    }

    /** Enter in the dose field; says whether to go on. A doubted dose takes a second Enter. */
    public boolean enterDose() {
        return enter(doseRead(), doseOnce, doseAsAsked());
    }

    private static boolean enter(FieldReading<?> read, DoubtConfirmation once, String text) {
        return switch (read) {
            case FieldReading.Blank<?> _, FieldReading.Accepted<?> _ -> true;
            case FieldReading.Refused<?> _ -> false;
            case FieldReading.Questioned<?> _ -> once.enter(text);
        };
    }

    /** What was asked about a dose was asked at this weight. */
    private String doseAsAsked() {
        return dose.get() + " " + weight.get();
    }

    Optional<Weight> weight() {
        return taken(weightRead(), weightOnce.has(weight.get())).map(WeightCheck.Typed::weight);
    }

    Optional<Dose> dose() {
        return taken(doseRead(), doseOnce.has(doseAsAsked()));
    }

    private static <T> Optional<T> taken(FieldReading<T> read, boolean confirmed) {
        return read.asked().isEmpty() || confirmed ? read.usable() : Optional.empty();
    }

    /** What the weight means, beside the field: in kilograms whatever was typed. */
    public String weightEcho() {
        FieldReading<WeightCheck.Typed> read = weightRead();
        if (read instanceof FieldReading.Blank<WeightCheck.Typed>) {
            return lastWeight
                    .get()
                    .map(last -> ui.text("start.weight.last", doubts.kilograms(last)))
                    .orElse("");
        }
        return read.usable().map(this::echo).orElse("");
    }

    private String echo(WeightCheck.Typed typed) {
        String kilograms = doubts.kilograms(typed.weight());
        return typed.fromPounds() ? ui.text("start.weight.pounds", kilograms) : kilograms;
    }

    /** The dose spelled out, with what it is per kilogram of body weight, or how many devices. */
    public String doseEcho() {
        return doseRead()
                .usable()
                .map(typed -> {
                    String milligrams = ui.words().dose(typed);
                    return rules().devices()
                            .map(devices -> devices(devices, typed, milligrams))
                            .orElseGet(() -> doseCheck()
                                    .perKilogram(typed)
                                    .map(each -> ui.text(
                                            "start.dose.per-kilogram",
                                            milligrams,
                                            ui.words().number(each)))
                                    .orElse(ui.text("start.dose.alone", milligrams)));
                })
                .orElse("");
    }

    private String devices(DoseRules.Devices devices, Dose typed, String milligrams) {
        long each = devices.each().micrograms();
        return typed.micrograms() % each == 0
                ? ui.text(
                        "start.dose.devices",
                        milligrams,
                        typed.micrograms() / each,
                        ui.words().dose(devices.each()))
                : milligrams;
    }

    Map<StartField, String> problems() {
        Map<StartField, String> problems = new EnumMap<>(StartField.class);
        problem(
                        weightRead(),
                        weightOnce.has(weight.get()),
                        "start.problem.weight",
                        typed -> doubts.kilograms(typed.weight()))
                .ifPresent(words -> problems.put(StartField.WEIGHT, words));
        problem(doseRead(), doseOnce.has(doseAsAsked()), "start.problem.dose", ui.words()::dose)
                .or(this::partOfADevice)
                .ifPresent(words -> problems.put(StartField.DOSE, words));
        return problems;
    }

    private <T> Optional<String> problem(
            FieldReading<T> read, boolean confirmed, String refused, Function<T, String> words) {
        return switch (read) {
            case FieldReading.Blank<T> _, FieldReading.Accepted<T> _ -> Optional.empty();
            case FieldReading.Refused<T> no ->
                Optional.of(ui.text(refused, new RefusalWords(ui).inField(no.reason(), no.allowed())));
            case FieldReading.Questioned<T>(T typed, var asked) ->
                confirmed ? Optional.empty() : Optional.of(doubts.say(words.apply(typed), asked.getFirst()));
        };
    }

    /** Devices are whole (CLINICAL 7, hazard 9). */
    private Optional<String> partOfADevice() {
        return rules().devices().flatMap(devices -> dose().filter(
                        typed -> typed.micrograms() % devices.each().micrograms() != 0)
                .map(typed -> ui.text("start.problem.devices", ui.words().dose(devices.each()))));
    }

    /** What was typed, with what it is. */
    Stream<String> told() {
        return Stream.of(told("start.weight", weight.get()), told("start.dose", dose.get()));
    }

    private String told(String key, String typed) {
        return typed.isBlank() ? "" : ui.text("start.unsaved.figure", ui.text(key), typed);
    }

    void clear() {
        weight.set("");
        dose.set("");
        lastWeight.set(Optional.empty());
    }

    /** Kilograms unless {@code lb} is typed behind. */
    public StringProperty weightProperty() {
        return weight;
    }

    /** Milligrams. */
    public StringProperty doseProperty() {
        return dose;
    }

    /** The weight of the last session, for comparison only. */
    public ObjectProperty<Optional<Weight>> lastWeightProperty() {
        return lastWeight;
    }
}
