package org.chairside.ui.start;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.chairside.chart.Chart;
import org.chairside.intake.birth.BirthDateReader;
import org.chairside.intake.birth.BirthDateReading;
import org.chairside.model.BirthDate;
import org.chairside.model.Ids;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.PersonName;
import org.chairside.model.text.CleanText;
import org.chairside.ui.kit.UiContext;

/** For whom the session is: found among those who were here before, or told anew. */
public final class PatientModel {
    private static final int SUGGESTIONS = 6;

    private final UiContext ui;
    private final StartDesk desk;
    private final Ids ids;
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ObservableList<KnownPatient> suggestions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Who> who = new ReadOnlyObjectWrapper<>(this, "who", new Who.Nobody());
    private List<KnownPatient> known = List.of();
    private boolean read;

    PatientModel(UiContext ui, StartDesk desk, Ids ids) {
        this.ui = ui;
        this.desk = desk;
        this.ids = ids;
        search.subscribe(_ -> suggest());
    }

    /** Fetches who was here before. */
    void fetch() {
        ui.tasks().run(() -> KnownPatient.of(desk.catalogue(), ui.words()), found -> {
            known = found;
            read = true;
            suggest();
        });
    }

    private void suggest() {
        suggestions.setAll(sought().among(known).limit(SUGGESTIONS).toList());
    }

    private PatientSearch sought() {
        return new PatientSearch(search.get(), reader());
    }

    /** Takes somebody who was here before. */
    public void choose(KnownPatient patient) {
        who.set(new Who.Returning(patient));
    }

    /**
     * What Enter in the search does: takes the first who fits. Nobody is made by it, and nobody taken who fits only as far as
     * the year of birth goes.
     *
     * @return why nobody was taken; empty if somebody was
     */
    public String enter() {
        if (!suggestions.isEmpty()) {
            KnownPatient first = suggestions.getFirst();
            if (sought().isOnlyPerhaps(first)) {
                boolean yearOnly = first.patient().born() instanceof BirthDate.YearOnly;
                return ui.text(yearOnly ? "start.search.year-only" : "start.search.two-days");
            }
            choose(first);
            return "";
        }
        return ui.text(read ? "start.search.nobody" : "start.search.reading");
    }

    /** Takes somebody new; what was typed so far is the family name, and behind a comma the given one. */
    public void registerNew() {
        NewPatient fresh = new NewPatient(new PatientId(ids.next()));
        named(fresh, numbered(fresh, CleanText.line(search.get())));
        who.set(new Who.Fresh(fresh));
    }

    /** Puts the birth date or record number that ends what was sought into its field; returns the name before it. */
    private String numbered(NewPatient fresh, String typed) {
        int at = 0;
        while (at < typed.length() && !Character.isDigit(typed.charAt(at))) {
            at++;
        }
        String number = typed.substring(at);
        boolean isBirth =
                switch (reader().read(number)) {
                    case BirthDateReading.Day _, BirthDateReading.Several _, BirthDateReading.YearAlone _ -> true;
                    case BirthDateReading.Blank _,
                            BirthDateReading.NoSuchDay _,
                            BirthDateReading.OutOfRange _,
                            BirthDateReading.Unreadable _ -> false;
                };
        if (!isBirth && number.codePoints().anyMatch(Character::isLetter)) {
            return typed;
        }
        (isBirth ? fresh.bornProperty() : fresh.recordNumberProperty()).set(number);
        return typed.substring(0, at).strip();
    }

    private static void named(NewPatient fresh, String typed) {
        if (typed.indexOf(',') > 0) {
            PersonName name = PersonName.parse(typed);
            fresh.familyProperty().set(name.family());
            fresh.givenProperty().set(name.given());
        } else {
            fresh.familyProperty().set(typed);
        }
    }

    /** It is somebody else after all. */
    public void forget() {
        who.set(new Who.Nobody());
        search.set("");
    }

    /** Whom they chose, or what was typed of somebody. */
    Stream<String> told() {
        return switch (who.get()) {
            case Who.Nobody() -> Stream.of(search.get());
            case Who.Returning(KnownPatient patient) ->
                Stream.of(patient.patient().name().formal());
            case Who.Fresh(NewPatient fresh) -> Stream.concat(Stream.of(ui.text("start.fresh")), fresh.told());
        };
    }

    /** The patient as far as known. */
    Optional<Patient> chosen() {
        return switch (who.get()) {
            case Who.Nobody() -> Optional.empty();
            case Who.Returning(KnownPatient patient) -> Optional.of(patient.patient());
            case Who.Fresh(NewPatient fresh) -> fresh.patient(reader());
        };
    }

    /** Where somebody with a like name is treated now; empty for nowhere. */
    public Optional<String> similarIn() {
        return chosen().flatMap(patient -> desk.open().stream()
                .filter(chart -> patient.isEasilyMistakenFor(chart.patient()))
                .map(Chart::room)
                .findFirst());
    }

    /**
     * Somebody who was here before and may be the one who is told anew: the same name, and a birth date that can be the same.
     * Whether it is, the person at the keys says.
     */
    public Optional<KnownPatient> perhapsKnown() {
        return who.get() instanceof Who.Fresh(NewPatient fresh)
                ? known.stream()
                        .filter(each -> fresh.canBe(each.patient(), reader()))
                        .findFirst()
                : Optional.empty();
    }

    Map<StartField, String> problems() {
        Map<StartField, String> found = new EnumMap<>(StartField.class);
        switch (who.get()) {
            case Who.Nobody() -> found.put(StartField.PATIENT, ui.text("start.problem.patient"));
            case Who.Returning(KnownPatient patient) ->
                roomOf(patient.patient())
                        .ifPresent(room -> found.put(StartField.PATIENT, ui.text("start.problem.open", room)));
            case Who.Fresh(NewPatient fresh) -> {
                fresh.problems(reader()).forEach((field, key) -> found.put(field, ui.text(key)));
                owner(fresh.recordNumberProperty().get())
                        .ifPresent(
                                name -> found.put(StartField.RECORD_NUMBER, ui.text("start.problem.mrn.taken", name)));
            }
        }
        return found;
    }

    private Optional<String> roomOf(Patient patient) {
        return openSessionOf(patient).map(Chart::room);
    }

    private Optional<Chart> openSessionOf(Patient patient) {
        return desk.open().stream()
                .filter(chart -> chart.patient().id().equals(patient.id()))
                .findFirst();
    }

    /** Whoever was chosen, if they were here before. */
    Optional<KnownPatient> returning() {
        return who.get() instanceof Who.Returning(KnownPatient patient) ? Optional.of(patient) : Optional.empty();
    }

    /** The session that whoever was chosen has open already; empty for none. */
    public Optional<Chart> openElsewhere() {
        return returning().flatMap(patient -> openSessionOf(patient.patient()));
    }

    private Optional<String> owner(String recordNumber) {
        return known.stream()
                .map(KnownPatient::patient)
                .filter(patient -> patient.hasRecordNumber(recordNumber))
                .map(patient -> patient.name().formal())
                .findFirst();
    }

    /** Reads birth dates as they are written where the program is used. */
    BirthDateReader reader() {
        LocalDate today = ui.clock().getNow().atZone(ui.words().zone()).toLocalDate();
        return new BirthDateReader(today, ui.words().isMonthFirst());
    }

    public StringProperty searchProperty() {
        return search;
    }

    /** Those who fit what was typed, most recently seen first. */
    public ObservableList<KnownPatient> suggestions() {
        return suggestions;
    }

    public ReadOnlyObjectProperty<Who> whoProperty() {
        return who.getReadOnlyProperty();
    }

    /** For whom the page is. */
    public sealed interface Who {
        record Nobody() implements Who {}

        record Returning(KnownPatient known) implements Who {}

        record Fresh(NewPatient typed) implements Who {}
    }
}
