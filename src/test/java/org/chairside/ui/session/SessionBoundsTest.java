package org.chairside.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.assertj.core.api.SoftAssertions;
import org.chairside.chart.Chart;
import org.chairside.desk.live.LiveSession;
import org.chairside.model.Allergies;
import org.chairside.model.BirthDate;
import org.chairside.model.Gender;
import org.chairside.model.Patient;
import org.chairside.model.PatientId;
import org.chairside.model.PersonName;
import org.chairside.model.Severity;
import org.chairside.model.Sex;
import org.chairside.settings.Density;
import org.chairside.ui.RoomTabs;
import org.chairside.ui.Shell;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Level;
import org.chairside.ui.kit.SceneCheck;
import org.chairside.ui.settings.DensityProperty;
import org.chairside.words.Dialect;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The session screen in windows of every size, with letters of every size, long names and short ones, with notices and
 * without, in either English, and with each of its panels open: nothing leaves what it stands in, nothing lies over another, and whoever the
 * patient is, where, when the next set is wanted and the line are whole. Every two of these meet in some row.
 */
class SessionBoundsTest {
    private static final double HAIRLINE = 2;

    /** A size of the window. */
    private enum Window {
        USUAL(1366, 768),
        LAPTOP(1280, 720),
        SMALLEST(1022, 615),
        /** 1920 by 1080 has no room on the screen of a test: here with smaller letters in a window of the same shape. */
        LARGE(1366, 768, 1366.0 / 1920);

        private final double width;
        private final double height;
        private final double letters;

        Window(double width, double height) {
            this(width, height, 1);
        }

        Window(double width, double height, double letters) {
            this.width = width;
            this.height = height;
            this.letters = letters;
        }
    }

    /** What is open. */
    private enum Open {
        NOTHING,
        NOT_TAKEN,
        DOSE,
        MEDICINE,
        SCALE,
        QUESTIONNAIRE,
        NOTICES,
        CALL,
        PALETTE,
        AMEND,
        AMEND_FORM,
        DECISION,
        EFFECTS,
        WHY,
        ANSWER;

        /** The effects are one where they have no column: below 1,100 pixels at the usual size of letters. */
        private boolean isPanel(Row row) {
            double across = row.window().width / (row.window().letters * new FontScale(row.percent()).pixels());
            return switch (this) {
                case NOTHING, WHY, ANSWER -> false;
                case EFFECTS -> across < 68.75;
                default -> true;
            };
        }
    }

    /** One row of the table. */
    record Row(Window window, int percent, Open open, boolean longNames, boolean noticed, Dialect dialect) {
        /** Every other row, so that both stand with every window, size and panel. */
        private boolean compact() {
            int place = List.of(Window.values()).indexOf(window)
                    + List.of(Open.values()).indexOf(open);
            return (place + percent / 5) % 2 == 0;
        }

        @Override
        public String toString() {
            return String.join(
                            "-",
                            "bounds",
                            window.name(),
                            open.name().replace('_', '-'),
                            longNames ? "long" : "short",
                            noticed ? "noticed" : "quiet",
                            dialect.name(),
                            compact() ? "compact" : "comfortable",
                            Integer.toString(percent))
                    .toLowerCase(Locale.ROOT);
        }
    }

    private static final List<Integer> PERCENTS = List.of(90, 100, 125, 150, 200);

    private static final List<Row> ROWS = pairwise();

    private static List<Row> rows(boolean longNames, boolean noticed, Dialect dialect) {
        return ROWS.stream()
                .filter(row -> row.longNames() == longNames && row.noticed() == noticed && row.dialect() == dialect)
                // Letters of another size make everything anew, so those of one size come together.
                .sorted(Comparator.comparingInt(Row::percent)
                        .thenComparing(Row::window)
                        .thenComparing(Row::open))
                .toList();
    }

    /** Every two values of two columns stand together in at least one row. */
    private static List<Row> pairwise() {
        List<Row> all = new ArrayList<>();
        for (Open open : Open.values()) {
            for (Window window : Window.values()) {
                for (int percent : PERCENTS) {
                    for (int flags = 0; flags < 8; flags++) {
                        Dialect words = (flags & 4) == 0 ? Dialect.US : Dialect.BRITISH;
                        all.add(new Row(window, percent, open, (flags & 1) != 0, (flags & 2) != 0, words));
                    }
                }
            }
        }
        return Pairs.of(
                all,
                row -> List.of(row.window(), row.percent(), row.open(), row.longNames(), row.noticed(), row.dialect()));
    }

    @BeforeAll
    static void start() {
        Hand.start();
    }

    private static final PersonName LONG = new PersonName("Wojciechowska-Andersson", "Bernadetta Magdalena", "Ms");

    private static final List<PersonName> OTHERS = List.of(
            new PersonName("Fernández de Córdoba y Álvarez", "María del Pilar", "Ms"),
            new PersonName("van den Heuvel-Oosterhout", "Christiaan Alexander", "Mr"),
            new PersonName("Papadopoulou-Christodoulidi", "Konstantina", "Dr"));

    private static Patient patient(int number, PersonName name) {
        return new Patient(
                new PatientId(new UUID(8, 90 + number)),
                name,
                BirthDate.parse("1970-01-02"),
                Sex.NOT_RECORDED,
                Gender.FEMALE,
                "441 027 00" + number,
                new Allergies.Known("penicillin, latex, morphine (rash), adhesive tape"));
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, US",
        "false, true,  US",
        "true,  false, US",
        "true,  true,  US",
        "false, false, BRITISH",
        "false, true,  BRITISH",
        "true,  false, BRITISH",
        "true,  true,  BRITISH"
    })
    void nothingIsCutNothingOverlapsAndWhoWhereAndWhenAreWhole(boolean longNames, boolean noticed, Dialect dialect) {
        try (Chair chair = Chair.withWindow(dialect)) {
            List<Chart> rooms = new ArrayList<>();
            SessionView view = view(chair, longNames, rooms);
            Hand.doInFx(() -> {
                Scenes.effect(view.model(), "headache", Severity.MILD);
                if (noticed) {
                    Scenes.set(chair, view.model(), 3, "184/112 118 92");
                    view.model().calls().called("Dr Hale", "", "");
                }
            });
            Hand hand = new Hand();
            Shell shell = shown(chair, view, rooms, hand);
            SoftAssertions all = new SoftAssertions();
            for (Row row : rows(longNames, noticed, dialect)) {
                all.assertThatCode(() -> check(row, shell, view, hand))
                        .as(row.toString())
                        .doesNotThrowAnyException();
            }
            Hand.doInFx(view::hidden);
            all.assertAll();
        }
    }

    private static SessionView view(Chair chair, boolean longNames, List<Chart> rooms) {
        LiveSession session =
                longNames ? chair.open(patient(0, LONG), "Room 1", "iv-infusion") : chair.open(0, "iv-infusion");
        SessionView view = Hand.inFx(() -> new SessionView(Scenes.underway(chair, chair.model(session)), () -> {}));
        rooms.add(view.model().chart());
        for (int i = 0; longNames && i < OTHERS.size(); i++) {
            rooms.add(chair.open(patient(i + 1, OTHERS.get(i)), "Room " + (i + 2), "iv-infusion")
                    .chart());
        }
        return view;
    }

    private static Shell shown(Chair chair, SessionView view, List<Chart> rooms, Hand hand) {
        Shell shell = Hand.inFx(() -> new Shell(chair.ui));
        hand.show(shell::scene);
        Hand.doInFx(() -> {
            RoomTabs tabs = new RoomTabs(chair.ui, _ -> {}, () -> {});
            shell.tabs(tabs.of(rooms, Optional.of(rooms.getFirst().session()), false, chair.now()));
            shell.user("Ana Ruiz, Nurse");
            shell.database(Level.OK, "Ready to save");
            shell.show(view);
        });
        return shell;
    }

    private static void check(Row row, Shell shell, SessionView view, Hand hand) {
        Hand.doInFx(() -> {
            new DensityProperty(shell.scene(), row.compact() ? Density.COMPACT : Density.COMFORTABLE);
            shell.fontScaleProperty().set(new FontScale(row.percent()));
            shell.scene()
                    .getRoot()
                    .setStyle(
                            "-fx-font-size: " + shell.fontScaleProperty().get().pixels() * row.window().letters + "px");
            shell.scene().getWindow().setWidth(row.window().width);
            shell.scene().getWindow().setHeight(row.window().height);
        });
        Hand.doInFx(() -> view.root().lookup("#entry-line").requestFocus());
        hand.press(KeyCode.F2).press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
        open(row.open(), view, hand);
        assertThat(Hand.inFx(() -> view.root().lookup("#drawer").getParent().isVisible()))
                .as("a panel is open")
                .isEqualTo(row.open().isPanel(row));
        SceneCheck.of(shell.scene(), row.toString());
        Hand.doInFx(() -> holds(shell, view, row));
    }

    private static void open(Open open, SessionView view, Hand hand) {
        switch (open) {
            case NOTHING -> {}
            case NOT_TAKEN -> hand.press(KeyCode.F7);
            case DOSE -> hand.press(KeyCode.CONTROL, KeyCode.D);
            case MEDICINE -> hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
            case SCALE -> hand.press(KeyCode.CONTROL, KeyCode.G);
            case QUESTIONNAIRE -> hand.press(KeyCode.CONTROL, KeyCode.G).type("3");
            case NOTICES -> hand.press(KeyCode.CONTROL, KeyCode.N);
            case CALL -> hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
            case PALETTE -> hand.press(KeyCode.CONTROL, KeyCode.K);
            case DECISION -> hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
            case EFFECTS -> hand.press(KeyCode.F4);
            case AMEND -> amend(view, "139/84", hand);
            case AMEND_FORM -> amend(view, "Infusion started", hand);
            case WHY -> {
                Hand.doInFx(() -> view.model().entry().typed("118/70 70"));
                Hand.doInFx(() -> view.model().entry().enter());
                Hand.doInFx(() -> view.model().entry().enter());
            }
            case ANSWER -> {
                Hand.doInFx(() -> view.model().entry().typed("142/88 98 76"));
                Hand.doInFx(() -> view.model().entry().enter());
            }
        }
    }

    private static void amend(SessionView view, String words, Hand hand) {
        Hand.doInFx(() -> {
            ListView<?> log = (ListView<?>) view.root().lookup("#log");
            for (int i = 0; i < view.model().states().log().size(); i++) {
                if (view.model().states().log().get(i).words().contains(words)) {
                    log.getSelectionModel().select(i);
                }
            }
            log.requestFocus();
        });
        hand.press(KeyCode.ENTER);
    }

    /** What nothing may hide, whatever the window. */
    private static void holds(Shell shell, SessionView view, Row row) {
        Node window = shell.scene().getRoot();
        Bounds all = window.localToScene(window.getLayoutBounds());
        List<Node> whole = new ArrayList<>();
        for (String id : List.of("#entry-line", "#due-words", "#due-clock", "#prompt")) {
            whole.add(find(view, id));
        }
        whole.add(find(view, ".patient-name"));
        boolean counts = row.window() == Window.SMALLEST && row.percent() > 125;
        Node allergies = find(view, "#allergies");
        assertThat(allergies.isVisible() || counts || row.percent() > 150 || row.window() != Window.LARGE)
                .as("allergies in full")
                .isTrue();
        whole.add(allergies.isVisible() ? allergies : find(view, "#allergies-count"));
        for (Node each : whole) {
            Bounds at = each.localToScene(each.getLayoutBounds());
            assertThat(at.getWidth() * at.getHeight()).as("size of " + each).isPositive();
            assertThat(inside(all, at))
                    .as(each + " at " + at + " within " + all)
                    .isTrue();
            if (each instanceof Labeled words && !"prompt".equals(words.getId()) && !words.isWrapText()) {
                assertThat(words.getWidth()).as(words.getText()).isGreaterThanOrEqualTo(words.prefWidth(-1) - 1);
            }
        }
        drawer(view, row, whole);
    }

    private static void drawer(SessionView view, Row row, List<Node> whole) {
        Node drawer = view.root().lookup("#drawer");
        if (!drawer.getParent().isVisible()) {
            return;
        }
        Bounds over = drawer.localToScene(drawer.getLayoutBounds());
        List<Node> free = new ArrayList<>(whole);
        Node notices = view.root().lookup("#notices");
        if (row.noticed() && notices.getParent().getParent() != null && row.percent() <= 100) {
            free.add(notices);
        }
        for (Node each : free) {
            Bounds at = each.localToScene(each.getLayoutBounds());
            assertThat(at.getMaxY() <= over.getMinY() + HAIRLINE
                            || at.getMinY() >= over.getMaxY() - HAIRLINE
                            || at.getMaxX() <= over.getMinX()
                            || at.getMinX() >= over.getMaxX())
                    .as(each + " under the drawer")
                    .isTrue();
        }
    }

    private static boolean inside(Bounds all, Bounds at) {
        return at.getMinX() >= all.getMinX() - HAIRLINE
                && at.getMinY() >= all.getMinY() - HAIRLINE
                && at.getMaxX() <= all.getMaxX() + HAIRLINE
                && at.getMaxY() <= all.getMaxY() + HAIRLINE;
    }

    private static Node find(SessionView view, String selector) {
        Node node = view.root().lookup(selector);
        assertThat(node).as(selector).isNotNull();
        return node;
    }
}
