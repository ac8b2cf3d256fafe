package org.chairside.ui.start;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.chairside.chart.Chart;
import org.chairside.desk.NewSession;
import org.chairside.desk.Receipt;
import org.chairside.model.Course;
import org.chairside.model.Escort;
import org.chairside.model.Event;
import org.chairside.model.Ids;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.ScreeningAnswer;
import org.chairside.model.ScreeningAnswer.Answer;
import org.chairside.model.SessionId;
import org.chairside.model.Subject;
import org.chairside.ui.kit.Kit;
import org.chairside.ui.kit.SearchWords;

/** Everything asked for before a session, and whether it may begin. Screen thread only; the disk is read elsewhere. */
public final class StartModel {
    private static final int SUGGESTIONS = 6;

    private final Kit kit;
    private final Reception reception;
    private final Ids ids;
    private final Exits exits;
    private final PlanModel plan;
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final StringProperty escortName = new SimpleStringProperty(this, "escortName", "");
    private final StringProperty escortPhone = new SimpleStringProperty(this, "escortPhone", "");
    private final StringProperty identity = new SimpleStringProperty(this, "identity", "");
    private final ObservableList<Known> suggestions = FXCollections.observableArrayList();
    private final ObservableList<Question> questions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Who> who = new ReadOnlyObjectWrapper<>(this, "who", new Who.Nobody());
    private final ReadOnlyObjectWrapper<Map<Field, String>> problems =
            new ReadOnlyObjectWrapper<>(this, "problems", Map.of());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
    private List<Known> known = List.of();
    private Optional<Chart> last = Optional.empty();
    private boolean busy;

    public StartModel(Kit kit, Reception reception, Ids ids, Exits exits) {
        this.kit = requireNonNull(kit, "kit");
        this.reception = requireNonNull(reception, "reception");
        this.ids = requireNonNull(ids, "ids");
        this.exits = requireNonNull(exits, "exits");
        this.plan = new PlanModel(kit);
        search.subscribe(_ -> suggest());
        plan.protocolProperty().subscribe(_ -> ask());
    }

    /** Makes the page empty for a session in a room, and fetches who was here before. */
    public void begin(String room) {
        who.set(new Who.Nobody());
        search.set("");
        plan.roomProperty().set(room);
        plan.protocolProperty().set(reception.protocols().getFirst());
        kit.tasks().run(() -> Known.of(reception.catalogue(), kit.words()), found -> {
            known = found;
            suggest();
        });
    }

    private void suggest() {
        SearchWords words = SearchWords.of(search.get());
        suggestions.setAll(known.stream()
                .filter(each -> words.find(each.text()))
                .limit(SUGGESTIONS)
                .toList());
    }

    /** Takes somebody who was here before; the last session is fetched to be shown beside. */
    public void choose(Known patient) {
        who.set(new Who.Returning(patient));
        Course before = patient.last().course();
        plan.numberProperty().set(String.valueOf(before.number() + 1));
        plan.plannedProperty().set(before.planned() > 0 ? String.valueOf(before.planned()) : "");
        plan.kindProperty().set(before.kind());
        reception.protocols().stream()
                .filter(each ->
                        each.key().code().equals(patient.last().protocol().key().code()))
                .findFirst()
                .ifPresent(plan.protocolProperty()::set);
        kit.tasks().run(() -> reception.chart(patient.last().session()), this::beside);
    }

    private void beside(Optional<Chart> chart) {
        last = chart.filter(each -> chosen().filter(each.patient()::equals).isPresent());
        plan.lastWeightProperty().set(last.flatMap(each -> each.opened().weight()));
        ask();
    }

    /** Takes somebody new; what was typed so far is taken for the family name. */
    public void registerNew() {
        NewPatient fresh = new NewPatient(new PatientId(ids.next()));
        fresh.familyProperty().set(search.get().strip());
        last = Optional.empty();
        plan.lastWeightProperty().set(Optional.empty());
        plan.numberProperty().set("1");
        plan.plannedProperty().set("");
        who.set(new Who.Fresh(fresh));
        ask();
    }

    private void ask() {
        if (plan.protocolProperty().get() != null) {
            questions.setAll(plan.protocolProperty().get().screening().stream()
                    .map(item -> Question.unasked(item, before(item.code())))
                    .toList());
        }
    }

    private Optional<Answer> before(String code) {
        return last.stream()
                .flatMap(chart -> chart.lines().stream())
                .map(line -> line.event())
                .filter(Event.Screened.class::isInstance)
                .flatMap(event -> ((Event.Screened) event).answers().stream())
                .filter(answer -> answer.item().equals(code))
                .map(ScreeningAnswer::answer)
                .findFirst();
    }

    /** Answers one question. */
    public void answer(int index, Answer answer) {
        questions.set(index, questions.get(index).answered(answer));
    }

    /** Somebody says that every question not answered yet was asked and is as wanted. */
    public void answerRestAsWanted() {
        questions.replaceAll(each ->
                each.answer() == Answer.NOT_ASKED ? each.answered(each.item().wanted()) : each);
    }

    /** The patient as far as known. */
    Optional<Patient> chosen() {
        return switch (who.get()) {
            case Who.Nobody() -> Optional.empty();
            case Who.Returning(Known patient) -> Optional.of(patient.patient());
            case Who.Fresh(NewPatient fresh) -> fresh.patient(today());
        };
    }

    /** Where somebody with a like name is treated now; empty for nowhere. */
    public Optional<String> similarIn() {
        return chosen().flatMap(patient -> reception.open().stream()
                .filter(chart -> patient.isEasilyMistakenFor(chart.patient()))
                .map(Chart::room)
                .findFirst());
    }

    /** Whether what was typed at the chair is this patient. */
    public boolean identityMatches() {
        return confirmed().isPresent();
    }

    private Optional<Event.IdentityConfirmed> confirmed() {
        return chosen().flatMap(patient -> TypedIdentity.of(patient, identity.get()));
    }

    /** Opens the session if nothing is missing; else says at each field what is. */
    public void start() {
        Map<Field, String> found = check();
        problems.set(found);
        if (!found.isEmpty() || busy) {
            return;
        }
        busy = true;
        trouble.set("");
        kit.tasks().when(reception.open(wanted()), this::opened, thrown -> failed(kit.text("start.trouble.other")));
    }

    private NewSession wanted() {
        return new NewSession(
                chosen().orElseThrow(),
                plan.protocolProperty().get(),
                plan.course().orElseThrow(),
                plan.roomProperty().get(),
                plan.weightTaken(),
                plan.doseTaken(),
                confirmed(),
                questions.stream().map(Question::toAnswer).toList(),
                new Escort(escortName.get().strip(), escortPhone.get().strip()));
    }

    private void opened(List<Receipt> receipts) {
        switch (receipts.getFirst()) {
            case Receipt.Saved(var recorded) -> {
                busy = false;
                exits.started(((Subject.OfSession) recorded.entry().subject()).session());
            }
            case Receipt.NotSaved notSaved ->
                failed(kit.text(
                        notSaved.trouble() == Receipt.Trouble.DISK_FULL
                                ? "start.trouble.full"
                                : "start.trouble.not-saved"));
            case Receipt.Denied denied ->
                failed(kit.text(
                        denied.denial() == Receipt.Denial.NOT_ALLOWED
                                ? "start.trouble.not-allowed"
                                : "start.trouble.other"));
        }
    }

    private void failed(String words) {
        busy = false;
        trouble.set(words);
    }

    private Map<Field, String> check() {
        Map<Field, String> found = new EnumMap<>(Field.class);
        switch (who.get()) {
            case Who.Nobody() -> found.put(Field.PATIENT, kit.text("start.problem.patient"));
            case Who.Returning(Known patient) ->
                roomOf(patient.patient())
                        .ifPresent(room -> found.put(Field.PATIENT, kit.text("start.problem.open", room)));
            case Who.Fresh(NewPatient fresh) -> {
                fresh.problems(today()).forEach((field, key) -> found.put(field, kit.text(key)));
                owner(fresh.recordNumberProperty().get())
                        .ifPresent(name -> found.put(Field.RECORD_NUMBER, kit.text("start.problem.mrn.taken", name)));
            }
        }
        found.putAll(plan.problems());
        if (!identityMatches()) {
            found.put(Field.IDENTITY, kit.text("start.problem.identity"));
        }
        return found;
    }

    private Optional<String> roomOf(Patient patient) {
        return reception.open().stream()
                .filter(chart -> chart.patient().id().equals(patient.id()))
                .map(Chart::room)
                .findFirst();
    }

    private Optional<String> owner(String recordNumber) {
        String digits = recordNumber.replaceAll("\\s", "");
        return known.stream()
                .map(Known::patient)
                .filter(patient -> patient.recordNumber().replaceAll("\\s", "").equals(digits))
                .map(patient -> patient.name().formal())
                .findFirst();
    }

    private LocalDate today() {
        return kit.clock().getNow().atZone(kit.words().zone()).toLocalDate();
    }

    public void leave() {
        exits.leave();
    }

    public PlanModel plan() {
        return plan;
    }

    public StringProperty searchProperty() {
        return search;
    }

    /** Those who fit what was typed, most recently seen first. */
    public ObservableList<Known> suggestions() {
        return suggestions;
    }

    /** The screening of the protocol with today's answers. */
    public ObservableList<Question> questions() {
        return questions;
    }

    public StringProperty escortNameProperty() {
        return escortName;
    }

    public StringProperty escortPhoneProperty() {
        return escortPhone;
    }

    /** Initials and birth year, typed again at the chair. */
    public StringProperty identityProperty() {
        return identity;
    }

    public ReadOnlyObjectProperty<Who> whoProperty() {
        return who.getReadOnlyProperty();
    }

    /** What is wrong, at which field. */
    public ReadOnlyObjectProperty<Map<Field, String>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** Why the session could not be opened; empty where nothing went wrong. */
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** For whom the page is. */
    public sealed interface Who {
        record Nobody() implements Who {}

        record Returning(Known known) implements Who {}

        record Fresh(NewPatient typed) implements Who {}
    }

    /** Where one can go from here. */
    public interface Exits {
        void started(SessionId session);

        void leave();
    }
}
