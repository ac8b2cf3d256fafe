package org.chairside.ui.session;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.chairside.ui.Shell;
import org.chairside.ui.form.FieldName;
import org.chairside.ui.form.FormAct;
import org.chairside.ui.form.FormModel;
import org.chairside.ui.form.Given;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.SceneCheck;
import org.chairside.ui.session.log.LogLine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every form below the line: whether all of it can be read. */
class FormPicturesTest {
    /** What is looked at, and words that are then in sight; with large letters the first of them. */
    enum State {
        START("Ben Okafor", "Start infusion", "50 mL of 0.7 mg per mL is 35 mg"),
        ASKED("350", "35 mg was planned. Is the point in the right place?", "Save as typed"),
        REFUSED("Dose mg\n.5", "Write a digit before and after the point, such as 0.5."),
        END("End infusion", "33.3 mg by rate, if it ran for 38min as recorded"),
        WASTE("Record waste", "10 mg drawn up and not given"),
        DEVICE("Give device 2 of 2, 28 mg", "Rest: next device from 09:55"),
        INJECTION("Record dose", "35 mg, 0.49 mg per kg"),
        MEDICINE("Record medication", "accept Medication labetalol"),
        RESPONSE("Record response to ondansetron", "nausea gone"),
        SCALES("1  Sedation (MOAA/S)", "g  Another scale"),
        QUESTIONNAIRE("5 of 9: Appetite", "3  Nearly every day", "Energy 2, More than half the days"),
        SELF_HARM("Item 9 is above 0: show to a provider before discharge.", "10, moderate"),
        SEDATION("5  Awake: answers at once to the name", "0  No response, not even to a painful squeeze"),
        EARLY_WARNING("Incomplete, no score.", "From the set of 10:31"),
        LICENSED("Only the total is kept", "Bremner 1998, 23 items"),
        AMEND("Current: Infusion started, DOSE 35 mg over 40min", "Mark as entered in error");

        @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
        private final List<String> words;

        State(String... words) {
            this.words = List.of(words);
        }
    }

    @BeforeAll
    static void start() {
        Hand.start();
    }

    private static SessionModel model(State state, Chair chair) {
        return switch (state) {
            case DEVICE -> {
                SessionModel nasal = chair.model(chair.open(0, "esketamine-nasal"));
                Given.device(nasal, "L123");
                chair.minutes(2);
                yield nasal;
            }
            case INJECTION -> chair.model(chair.open(0, "intramuscular"));
            case START, ASKED, REFUSED -> chair.infusion();
            default -> Scenes.underway(chair);
        };
    }

    private static final Map<FieldName, String> DRAWN_UP = Map.of(
            FieldName.CONCENTRATION,
            "0.7",
            FieldName.VOLUME,
            "50",
            FieldName.LOT,
            "K7",
            FieldName.WITNESS,
            "Ben Okafor");

    private static void play(State state, SessionModel model, Hand hand) {
        switch (state) {
            case START -> {
                dose(hand);
                fill(model.doses(), DRAWN_UP);
            }
            case ASKED -> {
                dose(hand);
                fill(
                        model.doses(),
                        Map.of(FieldName.DOSE, "350", FieldName.CONCENTRATION, "100", FieldName.VOLUME, "3.5"));
                hand.press(KeyCode.ENTER);
            }
            case REFUSED -> {
                dose(hand);
                fill(model.doses(), Map.of(FieldName.DOSE, ".5"));
                hand.press(KeyCode.ENTER);
            }
            case END, DEVICE, INJECTION -> dose(hand);
            case WASTE -> {
                Hand.doInFx(() -> {
                    Given.endOfInfusion(model, "20");
                    Given.form(
                            model.doses(),
                            FormAct.Kind.BOLUS,
                            Map.of(FieldName.DOSE, "10", FieldName.CONCENTRATION, "10", FieldName.VOLUME, "2"));
                });
                dose(hand);
            }
            case MEDICINE -> {
                medicine(hand);
                hand.type("lab");
            }
            case RESPONSE -> {
                Hand.doInFx(() -> Given.form(
                        model.medicines(),
                        FormAct.Kind.MEDICINE,
                        Map.of(
                                FieldName.MEDICINE, "ondansetron",
                                FieldName.AMOUNT, "4 mg",
                                FieldName.ROUTE, "intravenous",
                                FieldName.ORDERED_BY, "Dr Lee")));
                medicine(hand);
                hand.press(KeyCode.DOWN).type("nausea gone");
            }
            case SCALES -> scale(hand);
            case QUESTIONNAIRE -> {
                scale(hand);
                Hand.doInFx(() -> Given.scale(model.scales(), "phq-9"));
                hand.choose("1202");
            }
            case SELF_HARM -> {
                scale(hand);
                Hand.doInFx(() -> Given.scale(model.scales(), "phq-9"));
                hand.choose("120211201");
            }
            case SEDATION -> {
                scale(hand);
                hand.choose("1");
            }
            case EARLY_WARNING -> {
                scale(hand);
                Hand.doInFx(() -> Given.scale(model.scales(), "news2"));
            }
            case LICENSED -> {
                scale(hand);
                Hand.doInFx(() -> Given.scale(model.scales(), "cadss"));
            }
            case AMEND -> {}
        }
    }

    private static void fill(FormModel form, Map<FieldName, String> typed) {
        Hand.doInFx(() -> typed.forEach((field, text) -> form.text(field).set(text)));
    }

    private static void dose(Hand hand) {
        hand.press(KeyCode.CONTROL, KeyCode.D);
    }

    private static void medicine(Hand hand) {
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
    }

    private static void scale(Hand hand) {
        hand.press(KeyCode.CONTROL, KeyCode.G);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void everyFormCanBeReadAlsoWithLargeLetters(State state) {
        try (Chair chair = Chair.withWindow()) {
            SessionView view = Hand.inFx(() -> new SessionView(model(state, chair), () -> {}));
            Hand hand = new Hand();
            Shell shell = shell(chair, view, hand);
            play(state, view.model(), hand);
            if (state == State.AMEND) {
                amend(view, hand);
            }
            SceneCheck.of(shell.scene(), name(state, 100)).shows(state.words.toArray(String[]::new));
            Hand.doInFx(() -> shell.fontScaleProperty().set(new FontScale(200)));
            SceneCheck.of(shell.scene(), name(state, 200)).shows(state.words.getFirst());
            Hand.doInFx(view::hidden);
        }
    }

    private static void amend(SessionView view, Hand hand) {
        LogLine start = view.model().states().log().stream()
                .filter(line -> line.words().startsWith("Infusion started"))
                .findFirst()
                .orElseThrow();
        Hand.doInFx(() -> hand.find("#log", javafx.scene.control.ListView.class)
                .getSelectionModel()
                .select(view.model().states().log().indexOf(start)));
        Hand.doInFx(() -> hand.find("#log", javafx.scene.control.ListView.class).requestFocus());
        hand.press(KeyCode.ENTER);
    }

    private static Shell shell(Chair chair, SessionView view, Hand hand) {
        Shell shell = Hand.inFx(() -> new Shell(chair.ui));
        hand.show(shell::scene);
        Hand.doInFx(() -> {
            Label tab = new Label("Room 2  OSEI 7650");
            tab.getStyleClass().add("strong");
            shell.tabs(java.util.List.of(tab));
            shell.user("Ana Ruiz, Nurse");
            shell.database(Level.OK, "Log ok");
            shell.show(view);
        });
        return shell;
    }

    private static String name(State state, int percent) {
        return "form-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + percent;
    }
}
