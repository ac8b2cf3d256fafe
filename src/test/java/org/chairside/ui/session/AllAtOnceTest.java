package org.chairside.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.chairside.model.Severity;
import org.chairside.ui.Shell;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On the smallest window everything named in the design is in sight at once, and no text is cut. */
class AllAtOnceTest {
    private static final List<String> NAMED = List.of(
            ".patient-banner",
            "#treatment",
            "#can-leave",
            "#due",
            "#entry-line",
            "#tiles",
            "#effects",
            "#effects-open",
            "#notices",
            "#chart",
            "#log",
            "#saved-mark",
            "#act-end-session");

    /** The height of a trend in which the pressures have two hundred pixels; {@code BesideTilesTest} holds that. */
    private static final double TREND = 382;

    /** What the title of a window takes of the screen. */
    private static final double DECORATION = 25;

    /** Places whose text gives way, with the whole of it one hover away; and what scrolls. */
    private static final Set<String> GIVES_WAY =
            Set.of("muted", "log-words", "saved-mark", "notice-rule", "notice-since");

    @BeforeAll
    static void start() {
        Hand.start();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void on1366By768EverythingIsInSightAndNothingIsCut(Theme theme) {
        try (Chair chair = Chair.withWindow()) {
            SessionView view = Hand.inFx(() -> {
                SessionModel model = Scenes.underway(chair);
                Scenes.set(chair, model, 3, "184/112 118 92");
                Scenes.effect(model, "headache", Severity.MILD);
                return new SessionView(model, () -> {});
            });
            Shell shell = Hand.inFx(() -> new Shell(chair.ui));
            new Hand().show(shell::scene);
            Hand.doInFx(() -> {
                shell.themeProperty().set(theme);
                shell.fontScaleProperty().set(FontScale.NORMAL);
                shell.show(view);
                shell.scene().getRoot().resize(1366, 768);
                shell.scene().getRoot().applyCss();
                shell.scene().getRoot().layout();
            });
            Bounds window = Hand.inFx(() -> shell.scene().getRoot().getLayoutBounds());
            assertThat(window.getWidth()).isEqualTo(1366);
            for (String named : NAMED) {
                Node node = Hand.inFx(() -> view.root().lookup(named));
                assertThat(node).as(named).isNotNull();
                Bounds at = node.localToScene(node.getLayoutBounds());
                assertThat(at.getWidth() * at.getHeight())
                        .as("size of " + named)
                        .isPositive();
                assertThat(window.contains(at)).as(named + " at " + at).isTrue();
            }
            assertThat(cut(view.root())).isEmpty();
            Bounds chart = Hand.inFx(() -> view.root().lookup("#chart").getLayoutBounds());
            assertThat(chart.getHeight() - DECORATION).as("height of the trend").isGreaterThanOrEqualTo(TREND);
            Hand.doInFx(view::hidden);
        }
    }

    /** Labels whose text is shown with an ellipsis though nothing says that it may be. */
    private static List<String> cut(Node root) {
        return Hand.inFx(() -> root.lookupAll(".label").stream()
                .map(Label.class::cast)
                .filter(label -> isShown(label) && !label.getText().isEmpty())
                .filter(label -> label.getStyleClass().stream().noneMatch(GIVES_WAY::contains))
                .filter(label -> label.lookupAll(".text").stream()
                        .anyMatch(text -> text instanceof Text shown
                                && !label.isWrapText()
                                && !shown.getText().equals(label.getText())))
                .map(Label::getText)
                .toList());
    }

    /** The table behind the trend is there and not shown. */
    private static boolean isShown(Node node) {
        return node == null || (node.isVisible() && isShown(node.getParent()));
    }
}
