package org.chairside.ui.start;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chairside.model.CoursePlace;
import org.chairside.model.Dose;
import org.chairside.model.Protocol;
import org.chairside.model.SessionKind;
import org.chairside.model.Weight;
import org.chairside.model.text.CleanText;
import org.chairside.ui.kit.UiContext;
import org.chairside.words.ClinicalWords;

/** What is planned: protocol, place in the course, room, and how much of the drug, as typed. */
public final class PlanModel {
    private final UiContext ui;
    private final ClinicalWords clinicalWords;
    private final AmountModel amount;
    private final ObjectProperty<Protocol> protocol = new SimpleObjectProperty<>(this, "protocol");
    private final StringProperty number = new SimpleStringProperty(this, "number", "1");
    private final StringProperty planned = new SimpleStringProperty(this, "planned", "");
    private final ObjectProperty<SessionKind> kind = new SimpleObjectProperty<>(this, "kind", SessionKind.INDUCTION);
    private final StringProperty room = new SimpleStringProperty(this, "room", "");

    PlanModel(UiContext ui) {
        this.ui = ui;
        this.clinicalWords = new ClinicalWords(ui.messages(), ui.words());
        this.amount = new AmountModel(ui, protocol);
    }

    /** Goes on with the course of somebody who was here before. */
    void follow(KnownPatient patient) {
        CoursePlace before = patient.last().course();
        number.set(String.valueOf(patient.given() + 1));
        planned.set(before.planned() > 0 ? String.valueOf(before.planned()) : "");
        kind.set(before.kind());
    }

    /** A course that begins. */
    void begin() {
        number.set("1");
        planned.set("");
        kind.set(SessionKind.INDUCTION);
    }

    void clear() {
        begin();
        amount.clear();
    }

    Optional<CoursePlace> course() {
        boolean readable = CleanText.line(number.get()).matches("[1-9]\\d{0,2}")
                && CleanText.line(planned.get()).matches("\\d{0,3}");
        if (!readable) {
            return Optional.empty();
        }
        String all = CleanText.line(planned.get());
        return Optional.of(new CoursePlace(
                kind.get(), Integer.parseInt(CleanText.line(number.get())), all.isEmpty() ? 0 : Integer.parseInt(all)));
    }

    /** Drug and route in full: they follow from the protocol and are not chosen. */
    public String treatment() {
        return protocol.get() == null
                ? ""
                : ui.text(
                        "start.treatment",
                        clinicalWords.drug(protocol.get().drug()),
                        clinicalWords.route(protocol.get().route()));
    }

    Optional<Weight> weight() {
        return amount.weight();
    }

    Optional<Dose> dose() {
        return amount.dose();
    }

    Map<StartField, String> problems() {
        Map<StartField, String> problems = new EnumMap<>(StartField.class);
        if (protocol.get() == null) {
            problems.put(StartField.PROTOCOL, ui.text("start.problem.protocol"));
        }
        if (course().isEmpty()) {
            problems.put(StartField.COURSE, ui.text("start.problem.course"));
        }
        if (room.get().isBlank()) {
            problems.put(StartField.ROOM, ui.text("start.problem.room"));
        }
        problems.putAll(amount.problems());
        return problems;
    }

    /** Weight and planned dose. */
    public AmountModel amount() {
        return amount;
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
}
