package org.chairside.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import org.assertj.core.api.SoftAssertions;
import org.chairside.model.ClinicContact;
import org.chairside.model.ExportFormat;
import org.chairside.model.RemsSite;
import org.chairside.settings.Density;
import org.chairside.settings.Settings;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.Ward;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Reach;
import org.chairside.ui.kit.SceneCheck;
import org.chairside.ui.kit.Theme;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.Went;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The settings in windows of every size, with letters of every size and lines close or apart, and the longest that can be said:
 * nothing leaves the page, nothing is cut, nothing lies over another, from the top of the page to its end.
 */
class SettingsBoundsTest {
    private static final String LONG = "Treatment room with the two reclining chairs, second floor, north wing";
    private static final double HAIRLINE = 2;
    private static final int VIEWS = 5;

    /** A size of the window. */
    private enum Window {
        USUAL(1366, 768),
        SMALLEST(1022, 615);

        private final double width;
        private final double height;

        Window(double width, double height) {
            this.width = width;
            this.height = height;
        }
    }

    @BeforeAll
    static void start() {
        Hand.start();
    }

    private static Settings longest(Settings now) {
        return now.withRooms(List.of("Room 1", LONG, "Room 3"))
                .withFolder(ExportFormat.PDF, "/home/ana/Documents/Clinic/" + "exports of the year/".repeat(6))
                .withPaperwork(now.paperwork()
                        .withSite(new RemsSite(LONG + LONG, LONG, LONG, "ME", "04101", "", ""))
                        .withContact(new ClinicContact("+1 555 0100 extension 12", LONG)));
    }

    @ParameterizedTest
    @EnumSource
    void nothingLeavesThePageNothingIsCutAndNothingOverlaps(Density density) {
        KeptSettings desk = new KeptSettings();
        desk.set(SettingsBoundsTest::longest);
        desk.inUse.add(LONG);
        UiContext ui = Ward.atMinute(120).ui();
        ScreenTrial trial = ScreenTrial.of(ui, BlankScreen::new);
        DensityProperty spacing =
                Hand.inFx(() -> new DensityProperty(trial.shell().scene(), density));
        SettingsModel.Look look = new SettingsModel.Look(
                trial.shell().themeProperty(), trial.shell().fontScaleProperty(), spacing, () -> Theme.DIM);
        Hand.doInFx(() -> trial.shell()
                .show(new SettingsView(ui, new SettingsModel(ui, desk, look, new Went(new ArrayList<>())))));
        SoftAssertions all = new SoftAssertions();
        for (FontScale scale : FontScale.all()) {
            for (Window window : Window.values()) {
                String name = String.join(
                                "-", "settings", density.name(), window.name(), Integer.toString(scale.percent()))
                        .toLowerCase(Locale.ROOT);
                all.assertThatCode(() -> check(trial, window, scale, name))
                        .as(name)
                        .doesNotThrowAnyException();
            }
        }
        all.assertAll();
    }

    private static void check(ScreenTrial trial, Window window, FontScale scale, String name) {
        Hand.doInFx(() -> {
            trial.shell().fontScaleProperty().set(scale);
            trial.shell().scene().getWindow().setWidth(window.width);
            trial.shell().scene().getWindow().setHeight(window.height);
        });
        ScrollPane scroll = trial.hand().find(".settings > .scroll-pane", ScrollPane.class);
        for (int view = 0; view < VIEWS; view++) {
            double at = view / (VIEWS - 1.0);
            Hand.doInFx(() -> scroll.setVvalue(at));
            SceneCheck.of(trial.shell().scene(), name + "-" + view);
        }
        Hand.doInFx(() -> within((Parent) scroll.getContent(), bounds(scroll)));
        Reach.check(scroll.getContent());
    }

    /** Across; below there is more of the page. */
    private static void within(Parent page, Bounds window) {
        for (Node each : page.getChildrenUnmodifiable()) {
            if (!each.isManaged() || !each.isVisible()) {
                continue;
            }
            Bounds at = bounds(each);
            assertThat(at.getMinX()).as(each + " begins").isGreaterThanOrEqualTo(window.getMinX() - HAIRLINE);
            assertThat(at.getMaxX()).as(each + " ends").isLessThanOrEqualTo(window.getMaxX() + HAIRLINE);
            if (each instanceof ButtonBase button) {
                assertThat(button.getWidth()).as(button.getText()).isGreaterThanOrEqualTo(whole(button));
            } else if (each instanceof Parent parent && !(each instanceof Labeled)) {
                within(parent, window);
            }
        }
    }

    private static double whole(Labeled words) {
        return words.prefWidth(-1) - 1;
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
