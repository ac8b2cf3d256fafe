package org.chairside.ui.start;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chairside.model.Course;
import org.chairside.model.Dose;
import org.chairside.model.Protocol;
import org.chairside.model.SessionKind;
import org.chairside.model.Weight;
import org.chairside.ui.kit.Kit;

/** What is planned: protocol, place in the course, room, weight and dose, as typed. */
public final class PlanModel {
    private final Kit kit;
    private final ObjectProperty<Protocol> protocol = new SimpleObjectProperty<>(this, "protocol");
    private final StringProperty number = new SimpleStringProperty(this, "number", "1");
    private final StringProperty planned = new SimpleStringProperty(this, "planned", "");
    private final ObjectProperty<SessionKind> kind = new SimpleObjectProperty<>(this, "kind", SessionKind.INDUCTION);
    private final StringProperty room = new SimpleStringProperty(this, "room", "");
    private final StringProperty weight = new SimpleStringProperty(this, "weight", "");
    private final StringProperty dose = new SimpleStringProperty(this, "dose", "");
    private final ObjectProperty<Optional<Weight>> lastWeight =
            new SimpleObjectProperty<>(this, "lastWeight", Optional.empty());
    private String askedWeight = "";
    private String confirmedWeight = "";

    PlanModel(Kit kit) {
        this.kit = kit;
    }

    public ObjectProperty<Protocol> protocolProperty() {
        return protocol;
    }

    public StringProperty numberProperty() {
        return number;
    }

    /** Empty for an open plan. */
    public StringProperty plannedProperty() {
        return planned;
    }

    public ObjectProperty<SessionKind> kindProperty() {
        return kind;
    }

    public StringProperty roomProperty() {
        return room;
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

    TypedWeight typedWeight() {
        return TypedWeight.read(weight.get(), lastWeight.get());
    }

    /**
     * Enter in the weight field; says whether to go on. Enter is also the key that goes on, so a doubted weight is not
     * taken by the first one: it takes a second on the same weight.
     */
    public boolean enterWeight() {
        return switch (typedWeight()) {
            case TypedWeight.Blank(), TypedWeight.Taken _ -> true;
            case TypedWeight.Refused() -> false;
            case TypedWeight.Doubted _ -> askedBefore();
        };
    }

    private boolean askedBefore() {
        if (askedWeight.equals(weight.get())) {
            confirmedWeight = weight.get();
            return true;
        }
        askedWeight = weight.get();
        return false;
    }

    Optional<Weight> weightTaken() {
        return switch (typedWeight()) {
            case TypedWeight.Blank(), TypedWeight.Refused() -> Optional.empty();
            case TypedWeight.Taken taken -> Optional.of(taken.weight());
            case TypedWeight.Doubted doubted ->
                confirmedWeight.equals(weight.get()) ? Optional.of(doubted.weight()) : Optional.empty();
        };
    }

    Optional<Dose> doseTaken() {
        return TypedAmount.read(dose.get())
                .filter(amount -> amount.unit().isEmpty() || amount.unit().equals("mg"))
                .map(TypedAmount::number)
                .filter(number -> number.signum() > 0)
                .map(Dose::milligrams);
    }

    Optional<Course> course() {
        boolean readable = number.get().strip().matches("[1-9]\\d{0,2}")
                && planned.get().strip().matches("\\d{0,3}");
        if (!readable) {
            return Optional.empty();
        }
        String all = planned.get().strip();
        return Optional.of(new Course(
                kind.get(), Integer.parseInt(number.get().strip()), all.isEmpty() ? 0 : Integer.parseInt(all)));
    }

    /** What the weight means, beside the field: in kilograms whatever was typed. */
    public String weightEcho() {
        return switch (typedWeight()) {
            case TypedWeight.Blank() ->
                lastWeight
                        .get()
                        .map(last -> kit.text("start.weight.last", kilograms(last)))
                        .orElse("");
            case TypedWeight.Refused() -> "";
            case TypedWeight.Taken(Weight taken, boolean pounds) ->
                kit.text(pounds ? "start.weight.pounds" : "start.weight.kilograms", kilograms(taken));
            case TypedWeight.Doubted doubted -> kit.text("start.weight.kilograms", kilograms(doubted.weight()));
        };
    }

    /** The dose spelled out, with what it is per kilogram of body weight. */
    public String doseEcho() {
        Optional<Dose> taken = doseTaken();
        if (taken.isEmpty()) {
            return "";
        }
        String milligrams = kit.words().dose(taken.get());
        return weightTaken()
                .map(body -> kit.text("start.dose.per-kilogram", milligrams, perKilogram(taken.get(), body)))
                .orElse(kit.text("start.dose.alone", milligrams));
    }

    private String perKilogram(Dose given, Weight body) {
        BigDecimal each = given.milligrams().divide(body.kilograms(), new MathContext(2));
        return kit.words().number(each);
    }

    private String kilograms(Weight body) {
        return kit.words().number(body.kilograms());
    }

    Map<Field, String> problems() {
        Map<Field, String> problems = new EnumMap<>(Field.class);
        if (protocol.get() == null) {
            problems.put(Field.PROTOCOL, kit.text("start.problem.protocol"));
        }
        if (course().isEmpty()) {
            problems.put(Field.COURSE, kit.text("start.problem.course"));
        }
        if (room.get().isBlank()) {
            problems.put(Field.ROOM, kit.text("start.problem.room"));
        }
        weightProblem().ifPresent(words -> problems.put(Field.WEIGHT, words));
        if (!dose.get().isBlank() && doseTaken().isEmpty()) {
            problems.put(Field.DOSE, kit.text("start.problem.dose"));
        }
        return problems;
    }

    private Optional<String> weightProblem() {
        return switch (typedWeight()) {
            case TypedWeight.Blank(), TypedWeight.Taken _ -> Optional.empty();
            case TypedWeight.Refused() -> Optional.of(kit.text("start.problem.weight"));
            case TypedWeight.Doubted(Weight typed, TypedWeight.Doubt doubt) ->
                weightTaken().isPresent() ? Optional.empty() : Optional.of(doubted(typed, doubt));
        };
    }

    private String doubted(Weight typed, TypedWeight.Doubt doubt) {
        String before = lastWeight.get().map(this::kilograms).orElse("");
        return switch (doubt) {
            case UNIT -> kit.text("start.doubt.unit", kilograms(typed), before);
            case CHANGE -> kit.text("start.doubt.change", kilograms(typed), before);
            case RARE -> kit.text("start.doubt.rare", kilograms(typed));
        };
    }
}
