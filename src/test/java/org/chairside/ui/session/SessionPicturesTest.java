package org.chairside.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.chairside.journal.JournalException.Fault;
import org.chairside.model.Severity;
import org.chairside.ui.Shell;
import org.chairside.ui.amend.AmendReason;
import org.chairside.ui.form.Given;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.SceneCheck;
import org.chairside.ui.kit.Snapshots;
import org.chairside.ui.session.log.LogLine;
import org.chairside.ui.session.notices.NoticeReason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The screen in every state worth looking at: whether all of it can be read, and is dark in the dark. */
class SessionPicturesTest {
    /** What is looked at, and words that are then in sight; with large letters the first of them. */
    enum State {
        FRESH("146/88", "Due in\n2min"),
        TYPING("+42 over 116: Systolic 40 mmHg or more above baseline", "Note \u201ctalks freely\u201d"),
        DUE_SOON("Due in\n1min"),
        DUE_NOW("NOW", "old: 11min ago"),
        OVERDUE("Overdue\n6min"),
        OVERDUE_FURTHER("Overdue \u2013 escalate\n22min"),
        QUESTIONED("can be "),
        SWAPPED("Heart rate and saturation swapped?", "Swap: 142/88 76 98"),
        REFUSED("can be "),
        NOT_UNDERSTOOD("Not understood. Write vitals as"),
        LOW_SCORE("MOAA/S 2: responds only to prodding or shaking?"),
        SCORE_OR_EFFECT("Score (MOAA/S, 5 is awake) or drowsiness?", "Take 142/88 78 97 dro 2"),
        SEDATED("prodding only", "Sedation 3 MOAA/S or less (loud name only)"),
        NOT_SAVED("Not saved. Your entry is still in the line.", "The disk is full."),
        SAVING("Saving\u2026"),
        AMENDED("145/88", "amended 10:38 AR"),
        TEN_EFFECTS("Floating mild (1)", "Open now:  Nausea 3   Vomiting 3"),
        NOTICED("112 (+40 from 72)", "Dr Hale notified 10:41, no response yet", "and 2 more"),
        ANSWERING("Alert 1 of 1.", "4  other, in words"),
        LATE("6min late: Alt+", "5  other"),
        COMMANDS("Vitals not taken", "In the log: set baseline, or explain"),
        RELEASED("Discharged", "No open effects");

        @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
        private final List<String> words;

        State(String... words) {
            this.words = List.of(words);
        }
    }

    private static void play(State state, Chair chair, SessionModel model) {
        switch (state) {
            case FRESH -> {}
            case TYPING -> model.entry().typed("158/96 84 97 dis 1 #talks freely");
            case DUE_SOON -> chair.passes(Duration.ofSeconds(80));
            case DUE_NOW -> chair.minutes(4);
            case OVERDUE -> chair.minutes(8);
            case OVERDUE_FURTHER -> chair.minutes(24);
            case QUESTIONED -> Chair.enter(model, "14/88 78 97");
            case SWAPPED -> Chair.enter(model, "142/88 98 76");
            case REFUSED -> Chair.enter(model, "142/88 78 970");
            case NOT_UNDERSTOOD -> Chair.enter(model, "142/88 78 97 dsi");
            case LOW_SCORE -> Chair.enter(model, "142/88 78 97 moaas 2");
            case SCORE_OR_EFFECT -> Chair.enter(model, "142/88 78 97 sed 2");
            case SEDATED -> {
                Chair.enter(model, "142/88 78 97 moaas 2");
                model.entry().enter();
            }
            case NOT_SAVED -> {
                chair.writer.fails(Fault.DISK_FULL);
                Chair.enter(model, "142/88 78 97");
            }
            case SAVING -> {
                chair.writer.hold();
                Chair.enter(model, "142/88 78 97");
                chair.patienceEnds();
            }
            case AMENDED -> amend(model);
            case TEN_EFFECTS -> Scenes.tenEffects(model);
            case NOTICED -> noticed(chair, model);
            case ANSWERING, COMMANDS -> {}
            case LATE -> Scenes.set(chair, model, 8, "142/88 78 97");
            case RELEASED -> Scenes.released(chair, model);
        }
    }

    private static void noticed(Chair chair, SessionModel model) {
        Scenes.set(chair, model, 3, "184/112 118 92");
        model.notices().answer(List.of(model.notices().shownProperty().get().getFirst()), NoticeReason.PHYSICIAN_TOLD);
        model.calls().called("Dr Hale", "", "");
        Scenes.set(chair, model, 2, "186/110 116 93 flow 2");
    }

    private static void amend(SessionModel model) {
        LogLine line = model.states().log().stream()
                .filter(each -> each.words().contains("146/88"))
                .findFirst()
                .orElseThrow();
        model.amendments().line().open(line.id());
        model.amendments().line().textProperty().set("@10:31 145/88 78 97");
        model.amendments().line().enter();
        model.amendments().line().because(AmendReason.TYPING_SLIP);
    }

    @BeforeAll
    static void start() {
        Hand.start();
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void everyStateCanBeReadAlsoWithLargeLetters(State state) {
        try (Chair chair = Chair.withWindow()) {
            SessionView view = Hand.inFx(() -> {
                SessionModel model = Scenes.underway(chair);
                SessionView made = new SessionView(model, () -> {});
                return made;
            });
            Shell shell = shell(chair, view);
            Hand.doInFx(() -> play(state, chair, view.model()));
            if (state == State.ANSWERING) {
                Hand.doInFx(() -> noticed(chair, view.model()));
                new Hand().press(KeyCode.CONTROL, KeyCode.N);
            } else if (state == State.COMMANDS) {
                new Hand().press(KeyCode.CONTROL, KeyCode.K).type("no");
            }
            SceneCheck.of(shell.scene(), name(state, 100)).shows(state.words.toArray(String[]::new));
            assertThat(Snapshots.luminance(shell.scene())).isLessThanOrEqualTo(0.05);
            Hand.doInFx(() -> shell.fontScaleProperty().set(new FontScale(200)));
            SceneCheck.of(shell.scene(), name(state, 200)).shows(state.words.getFirst());
            Hand.doInFx(() -> {
                chair.writer.release();
                view.hidden();
            });
        }
    }

    @Test
    void panelsCanBeRead() {
        try (Chair chair = Chair.withWindow()) {
            SessionView view =
                    Hand.inFx(() -> new SessionView(chair.model(chair.open(0, "esketamine-nasal")), () -> {}));
            Shell shell = shell(chair, view);
            Hand hand = new Hand();
            hand.press(KeyCode.F7);
            SceneCheck.of(shell.scene(), "session-panel-not-taken-100")
                    .shows("Vitals not taken, reason", "5  emergency");
            hand.press(KeyCode.CONTROL, KeyCode.D);
            SceneCheck.of(shell.scene(), "session-panel-device-100").shows("Give device 1 of 2, 28 mg");
            Hand.doInFx(() -> {
                Given.device(view.model(), "L123");
                chair.minutes(2);
                Scenes.effect(view.model(), "dissociation", Severity.MILD);
            });
            SceneCheck.of(shell.scene(), "session-esketamine-100")
                    .shows("DOSE 28 mg of 56 mg planned given", "Rest: next device from 09:55");
            assertThat(view.root().lookup("#dose-panel")).isNotNull();
            Hand.doInFx(view::hidden);
        }
    }

    private static Shell shell(Chair chair, SessionView view) {
        Shell shell = Hand.inFx(() -> new Shell(chair.ui));
        new Hand().show(shell::scene);
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
        return "session-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + percent;
    }
}
