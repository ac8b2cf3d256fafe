package org.chairside.ui.records;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.chairside.model.Drug;
import org.chairside.model.Patient;
import org.chairside.model.SessionSummary;

/**
 * What the list is narrowed to, besides a filter and what is typed.
 *
 * @param staff the name of somebody who wrote in the session
 * @param patient as known at one of the sessions
 */
record Narrowing(Optional<Span> span, Optional<Drug> drug, Optional<String> staff, Optional<Patient> patient) {
    static final Narrowing NONE = new Narrowing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Narrowing span(Optional<Span> value) {
        return new Narrowing(value, drug, staff, patient);
    }

    Narrowing drug(Optional<Drug> value) {
        return new Narrowing(span, value, staff, patient);
    }

    Narrowing staff(Optional<String> value) {
        return new Narrowing(span, drug, value, patient);
    }

    Narrowing patient(Optional<Patient> value) {
        return new Narrowing(span, drug, staff, value);
    }

    Predicate<RecordRow> on(LocalDate today) {
        Optional<Period> period = span.map(each -> each.on(today));
        return row -> period.map(days -> days.has(row.day())).orElse(true) && lists(row.summary());
    }

    private boolean lists(SessionSummary row) {
        return (drug.isEmpty() || row.protocol().drug() == drug.get())
                && (staff.isEmpty() || row.review().staff().contains(staff.get()))
                && (patient.isEmpty() || row.patient().id().equals(patient.get().id()));
    }
}
