package org.chairside.ui.start.history;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.chairside.model.Allergies;
import org.chairside.model.Event;
import org.chairside.model.Patient;
import org.chairside.model.ReviewOutcome;
import org.chairside.ui.kit.UiContext;

/** Allergies and medications, gone through at each visit. Screen thread only; needs no toolkit. */
public final class HistoryModel {
    private final UiContext ui;
    private final ReviewedList allergies = new ReviewedList();
    private final ReviewedList medications = new ReviewedList();
    private final ReadOnlyBooleanWrapper returning = new ReadOnlyBooleanWrapper(this, "returning", false);

    public HistoryModel(UiContext ui) {
        this.ui = ui;
    }

    /** Turns to a patient who was here before: their allergies are gone through here. */
    public void turnTo(Patient known) {
        clear();
        allergies.beside(known.allergies().typed());
        returning.set(true);
    }

    /** Puts beside it which medications were recorded last; empty for none recorded. */
    public void beside(String lastMedications) {
        medications.beside(lastMedications);
    }

    /** Forgets what was said; the allergies of somebody new are asked with their name. */
    public void clear() {
        allergies.clear();
        medications.clear();
        returning.set(false);
    }

    /** The patient as they are to stand in the session: with the allergies as told today. */
    public Patient told(Patient patient) {
        boolean tells = allergies
                .outcome()
                .filter(found -> found == ReviewOutcome.FIRST || found == ReviewOutcome.CHANGED)
                .isPresent();
        return tells ? patient.withAllergies(Allergies.parse(allergies.today())) : patient;
    }

    /**
     * What is to be written of it.
     *
     * @param patient as they stand in the session
     */
    public List<Event.InSession> events(Patient patient) {
        List<Event.InSession> events = new ArrayList<>();
        allergiesOf(patient).map(Event.AllergiesReviewed::new).ifPresent(events::add);
        medications
                .outcome()
                .map(found -> new Event.MedicationsReviewed(found, medications.today()))
                .ifPresent(events::add);
        return events;
    }

    private Optional<ReviewOutcome> allergiesOf(Patient patient) {
        if (returning.get()) {
            return allergies.outcome();
        }
        return patient.allergies() instanceof Allergies.NotRecorded
                ? Optional.empty()
                : Optional.of(ReviewOutcome.FIRST);
    }

    /** What nobody went through yet, in words; empty for nothing. */
    public String open(Patient patient) {
        return Stream.of(
                        allergiesOf(patient).isEmpty() ? ui.text("start.history.allergies") : "",
                        medications.outcome().isEmpty() ? ui.text("start.history.medications") : "")
                .filter(each -> !each.isEmpty())
                .collect(joining(", "));
    }

    /** What was typed. */
    public Stream<String> told() {
        return Stream.of(allergies.today(), medications.today());
    }

    ReviewedList allergies() {
        return allergies;
    }

    ReviewedList medications() {
        return medications;
    }

    /** Whether it is about somebody who was here before. */
    ReadOnlyBooleanProperty returningProperty() {
        return returning.getReadOnlyProperty();
    }
}
