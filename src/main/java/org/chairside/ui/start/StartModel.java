package org.chairside.ui.start;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chairside.chart.Chart;
import org.chairside.model.Event;
import org.chairside.model.Go;
import org.chairside.model.Ids;
import org.chairside.model.Protocol;
import org.chairside.model.SessionId;
import org.chairside.model.text.CleanText;
import org.chairside.ui.kit.Destination;
import org.chairside.ui.kit.Navigation;
import org.chairside.ui.kit.UiContext;

/** Everything asked for before a session, and whether it may begin. Screen thread only; the disk is read elsewhere. */
public final class StartModel {
    private final UiContext ui;
    private final StartDesk desk;
    private final Navigation navigation;
    private Destination here = new Destination.Board();
    private final StartParts parts;
    private final StartCheck check;
    private final StartSubmission handing;
    private final StringProperty identity = new SimpleStringProperty(this, "identity", "");
    private final ReadOnlyObjectWrapper<Map<StartField, String>> problems =
            new ReadOnlyObjectWrapper<>(this, "problems", Map.of());
    private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper(this, "question", "");

    public StartModel(UiContext ui, StartDesk desk, Ids ids, Navigation navigation) {
        this.ui = requireNonNull(ui, "ui");
        this.desk = requireNonNull(desk, "desk");
        this.navigation = requireNonNull(navigation, "navigation");
        this.parts = StartParts.of(ui, desk, ids);
        this.check = new StartCheck(ui, desk, parts);
        this.handing = new StartSubmission(ui, desk, this::handed);
        parts.plan().protocolProperty().subscribe(this::ask);
        parts.patient().whoProperty().subscribe(this::turnTo);
    }

    private void ask(Protocol protocol) {
        if (protocol != null) {
            parts.screening().ask(protocol);
        }
    }

    /** Makes the page empty for a session in a room, and fetches who was here before. */
    public void begin(String room) {
        here = new Destination.Start(room);
        parts.patient().forget();
        parts.plan().roomProperty().set(room);
        parts.plan().protocolProperty().set(desk.protocols().getFirst());
        parts.patient().fetch();
    }

    /** Whether a protocol is in force here; else it is a template that nobody adopted yet. */
    public boolean isAdopted(Protocol protocol) {
        return desk.isAdopted(protocol);
    }

    /** Looks again at who was here before; what was typed stays. */
    public void refresh() {
        parts.patient().fetch();
    }

    private void turnTo(PatientModel.Who who) {
        switch (who) {
            case PatientModel.Who.Nobody() -> clear();
            case PatientModel.Who.Returning(KnownPatient known) -> follow(known);
            case PatientModel.Who.Fresh _ -> parts.history().clear();
        }
    }

    private void clear() {
        parts.clear();
        identity.set("");
        problems.set(Map.of());
        question.set("");
    }

    private void follow(KnownPatient known) {
        parts.history().turnTo(known.patient());
        parts.plan().follow(known);
        String code = known.last().protocol().key().code();
        desk.protocols().stream()
                .filter(each -> each.key().code().equals(code))
                .findFirst()
                .ifPresent(parts.plan().protocolProperty()::set);
        ui.tasks().run(() -> desk.chart(known.last().session()), chart -> beside(known, chart));
    }

    /** It was read elsewhere; by now the page may be for somebody else. */
    private void beside(KnownPatient known, Optional<Chart> chart) {
        if (parts.patient().whoProperty().get().equals(new PatientModel.Who.Returning(known))) {
            parts.beside(chart.map(LastTime::of).orElse(LastTime.NONE));
        }
    }

    /** Whether what was typed at the chair is this patient. */
    public boolean identityMatches() {
        return confirmed().isPresent();
    }

    private Optional<Event.IdentityConfirmed> confirmed() {
        return parts.patient().chosen().flatMap(each -> TypedIdentity.of(each, identity.get()));
    }

    /** Opens the session if nothing is missing; else says at each field what is, and asks once about what is doubtful. */
    public void start() {
        if (handing.isBusy()) {
            return;
        }
        if (handing.isHalfDone()) {
            handing.again();
            return;
        }
        parts.takeTyped();
        // What is still wrong is said and led to again.
        problems.set(Map.of());
        problems.set(check.problems(identity.get()));
        String doubt = problems.get().isEmpty() ? check.doubts() : "";
        boolean asked = doubt.equals(question.get());
        question.set(doubt);
        if (problems.get().isEmpty() && asked) {
            handing.open(parts.wanted(confirmed()));
        }
    }

    /** What was missing when somebody pressed Start, and is there by now, is not called missing any longer. */
    void lookAgain() {
        if (!problems.get().isEmpty()) {
            Map<StartField, String> rest = new EnumMap<>(StartField.class);
            rest.putAll(check.problems(identity.get()));
            rest.keySet().retainAll(problems.get().keySet());
            problems.set(rest);
        }
    }

    private void handed(SessionId session) {
        if (parts.go().is(Go.CANCEL)) {
            // It was opened and called off at once, so that the day has a record of it.
            navigation.replace(here, new Destination.Review(session));
        } else {
            navigation.replace(here, new Destination.Session(session));
        }
    }

    /** Goes to a session that is open; what was typed stays here. */
    void openRoom(SessionId session) {
        navigation.go(new Destination.Session(session));
    }

    /** Goes away; what was typed stays here. */
    public void leave() {
        navigation.back();
    }

    /** Whose page it is and what was said there; nothing while it is as it was opened. */
    List<String> unsaved() {
        String words = Stream.concat(parts.told(), Stream.of(identity.get()))
                .map(CleanText::line)
                .filter(each -> !each.isEmpty())
                .collect(joining(", "));
        return words.isEmpty()
                ? List.of()
                : List.of(ui.text("start.unsaved", parts.plan().roomProperty().get(), words));
    }

    public StartParts parts() {
        return parts;
    }

    /** Initials and birth year, typed again at the chair. */
    public StringProperty identityProperty() {
        return identity;
    }

    /** What is wrong, at which field. */
    public ReadOnlyObjectProperty<Map<StartField, String>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** What is asked once before the session is opened; empty for nothing. */
    public ReadOnlyStringProperty questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** Why the session could not be opened; empty where nothing went wrong. */
    public ReadOnlyStringProperty troubleProperty() {
        return handing.troubleProperty();
    }
}
