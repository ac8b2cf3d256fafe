package org.chairside.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.assertj.core.api.SoftAssertions;
import org.chairside.settings.Density;
import org.chairside.testing.Sessions;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.SceneCheck;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.settings.DensityProperty;
import org.chairside.words.Dialect;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The start page in windows of every size, with letters of every size: nothing leaves what it stands in, nothing lies over
 * another, nothing that scrolls stands in what scrolls, the foot is whole, and what has the keyboard is in sight.
 */
class StartBoundsTest {
    private static final double HAIRLINE = 2;
    private static final List<Integer> PERCENTS = List.of(90, 100, 125, 150, 200);

    /** A size of the window; 1920 by 1080 with smaller letters in one of the same shape, as it is larger than a test's. */
    private enum Window {
        USUAL(1366, 768, 1),
        LAPTOP(1280, 720, 1),
        SMALLEST(1022, 615, 1),
        LARGE(1366, 768, 1366.0 / 1920);

        private final double width;
        private final double height;
        private final double letters;

        Window(double width, double height, double letters) {
            this.width = width;
            this.height = height;
            this.letters = letters;
        }
    }

    /** How far somebody is. */
    enum Page {
        SEARCH,
        KNOWN,
        DECIDING,
        NEW,
        LIKE_ANOTHER,
        REFUSED
    }

    @BeforeAll
    static void start() {
        Hand.start();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsCutNothingOverlapsAndTheKeyboardIsInSight(Page page) {
        holds(page, Dialect.US, (_, _) -> true);
    }

    /** Each page meets each window and each size of letters, and these meet over the pages. */
    @ParameterizedTest
    @EnumSource
    void aBritishPageHoldsAsWell(Page page) {
        int windows = Window.values().length;
        holds(
                page,
                Dialect.BRITISH,
                (window, percent) ->
                        (PERCENTS.indexOf(percent) + List.of(Page.values()).indexOf(page)) % windows == place(window));
    }

    private static int place(Window window) {
        return List.of(Window.values()).indexOf(window);
    }

    private static void holds(Page page, Dialect dialect, BiPredicate<Window, Integer> wanted) {
        Front front = new Front();
        front.open = List.of(Ward.moved(
                Sessions.infusion().numbered(5), Ward.patient(5, "Osei", "Ama", "", "1950-01-01"), "Room 1"));
        UiContext ui = Ward.atMinute(-20).ui(dialect);
        ScreenTrial trial = ScreenTrial.of(ui, () -> new StartView(ui, front.model(ui), front.protocols()));
        go(page, trial);
        SoftAssertions all = new SoftAssertions();
        for (int percent : PERCENTS) {
            for (Window window : Window.values()) {
                if (!wanted.test(window, percent)) {
                    continue;
                }
                Density density = (percent / 5 + place(window)) % 2 == 0 ? Density.COMFORTABLE : Density.COMPACT;
                Hand.doInFx(() -> new DensityProperty(trial.shell().scene(), density));
                String name = String.join("-", "start", page.name(), dialect.name(), window.name(), density.name())
                        .toLowerCase(Locale.ROOT);
                all.assertThatCode(() -> check(trial, window, percent, name + "-" + percent))
                        .as(name + "-" + percent)
                        .doesNotThrowAnyException();
            }
        }
        all.assertAll();
    }

    @Test
    void whatIsSaidMovesNothingInTheFoot() {
        Front front = new Front();
        UiContext ui = Ward.atMinute(-20).ui();
        ScreenTrial trial = ScreenTrial.of(ui, () -> new StartView(ui, front.model(ui), front.protocols()));
        trial.hand().type("osei").press(KeyCode.ENTER).type("??");
        List<Bounds> before = footing(trial);
        Hand.doInFx(() -> trial.hand().find("#start-start", Button.class).fire());
        assertThat(footing(trial)).as("with what is missing said").isEqualTo(before);
        Hand.doInFx(() -> trial.hand().find("#start-go-go", Button.class).requestFocus());
        trial.hand().type("pl");
        assertThat(footing(trial)).as("with a name offered").isEqualTo(before);
        trial.hand().press(KeyCode.ENTER).type("mo1981").press(KeyCode.ENTER);
        assertThat(trial.hand().findAll(".start-trouble")).anyMatch(Node::isVisible);
        assertThat(footing(trial)).as("with a question asked").isEqualTo(before);
    }

    private static List<Bounds> footing(ScreenTrial trial) {
        Hand.doInFx(() -> {});
        return Hand.inFx(() -> Stream.of("#start-go-go", "#start-decided-by", "#start-identity", "#start-start")
                .map(trial.shell().scene()::lookup)
                .map(StartBoundsTest::bounds)
                .toList());
    }

    private static void go(Page page, ScreenTrial trial) {
        switch (page) {
            case SEARCH -> {}
            case KNOWN ->
                trial.hand()
                        .type("osei")
                        .press(KeyCode.ENTER)
                        .type("??")
                        .type("156")
                        .press(KeyCode.TAB);
            case DECIDING -> {
                trial.hand()
                        .type("osei")
                        .press(KeyCode.ENTER)
                        .type("??")
                        .press(KeyCode.ENTER)
                        .press(KeyCode.ENTER);
                trial.hand().type("==").type("ny").type("r").type("stent 2019, 2021 and bypass");
                trial.hand().press(KeyCode.ENTER).type("dyl");
            }
            case NEW -> trial.hand().type("Wojciechowska-Andersson").press(KeyCode.DOWN, KeyCode.ENTER);
            case LIKE_ANOTHER -> {
                trial.hand()
                        .type("osei, marta")
                        .press(KeyCode.DOWN)
                        .press(KeyCode.DOWN)
                        .press(KeyCode.ENTER);
                trial.hand().type("1981").click("#start-born-choose").type("1");
                assertThat(trial.hand().find("#start-same", Button.class).isVisible())
                        .isTrue();
            }
            case REFUSED -> {
                trial.hand()
                        .type("osei")
                        .press(KeyCode.DOWN)
                        .press(KeyCode.DOWN)
                        .press(KeyCode.ENTER);
                Hand.doInFx(
                        () -> trial.hand().find("#start-start", Button.class).fire());
            }
        }
    }

    private static void check(ScreenTrial trial, Window window, int percent, String name) {
        Hand.doInFx(() -> {
            trial.shell().fontScaleProperty().set(new FontScale(percent));
            Parent root = trial.shell().scene().getRoot();
            root.setStyle("-fx-font-size: " + new FontScale(percent).pixels() * window.letters + "px");
            root.getScene().getWindow().setWidth(window.width);
            root.getScene().getWindow().setHeight(window.height);
        });
        SceneCheck.of(trial.shell().scene(), name);
        // What has the keyboard is brought into sight after it was laid out.
        Hand.doInFx(() -> {});
        Hand.doInFx(() -> holds(trial.shell().scene().getRoot()));
    }

    private static void holds(Parent root) {
        Bounds window = root.localToScene(root.getLayoutBounds());
        assertThat(window.contains(bounds(root.lookup("#start-start"))))
                .as("the button is whole")
                .isTrue();
        Node focused = root.getScene().getFocusOwner();
        assertThat(inSight(focused)).as(focused + " is in sight").isTrue();
        List<Node> scrolling = new ArrayList<>();
        collect(root.lookup(".start"), scrolling);
        assertThat(scrolling).as("scrolls within what scrolls").noneMatch(node -> isWithin(node, scrolling));
    }

    private static void collect(Node node, List<Node> scrolling) {
        if (node instanceof ScrollPane || node instanceof ListView) {
            scrolling.add(node);
        }
        if (node instanceof Parent parent && !(node instanceof ComboBoxBase)) {
            parent.getChildrenUnmodifiable().forEach(each -> collect(each, scrolling));
        }
    }

    private static boolean isWithin(Node node, List<Node> scrolling) {
        Node at = node.getParent();
        while (at != null && !scrolling.contains(at)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static boolean inSight(Node node) {
        Bounds at = bounds(node);
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            Bounds around = bounds(each);
            boolean inside = at.getMinY() >= around.getMinY() - HAIRLINE && at.getMaxY() <= around.getMaxY() + HAIRLINE;
            if (each instanceof ScrollPane && !inside) {
                return false;
            }
        }
        return true;
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
