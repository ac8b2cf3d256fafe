package org.chairside.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.chairside.chart.Edition;
import org.chairside.testing.Sessions;
import org.chairside.ui.Screen;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.TestArchive;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Kits;
import org.chairside.ui.kit.Reach;
import org.chairside.ui.kit.UiContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExportSheetTest {
    private final UiContext ui = Kits.live();
    private final TestArchive archive = new TestArchive();
    private final ExportModel model =
            Hand.inFx(() -> new ExportModel(ui, archive, (_, then) -> then.accept(Path.of("chosen"))));

    @BeforeAll
    static void start() {
        Hand.start();
    }

    /** A page with one button, over which the sheet is opened as the program opens it. */
    private ScreenTrial trial(int sessions) {
        ScreenTrial trial = ScreenTrial.of(ui, Page::new);
        Hand.doInFx(() -> {
            model.ask(ExportModelTest.sessions(sessions));
            ExportSheet sheet =
                    new ExportSheet(ui, model, () -> trial.shell().sheet().close());
            trial.shell().sheet().open(ui.text("export.title"), sheet.root(), sheet::leave);
            sheet.first().requestFocus();
        });
        return trial;
    }

    private static String result(Hand hand) {
        return hand.find("#export-result", Label.class).getText();
    }

    @Test
    void enterWritesAsLastTimeAndEnterAgainLeaves() {
        ScreenTrial trial = trial(1);
        trial.hand().press(KeyCode.ENTER);
        trial.hand().until(() -> !result(trial.hand()).isEmpty());
        assertThat(archive.written).hasSize(1).allMatch(file -> file.startsWith("PDF "));
        trial.hand().press(KeyCode.ENTER);
        assertThat(trial.shell().sheet().isOpen()).isFalse();
    }

    @Test
    void anotherKindAndFolderAreChosenByKeyboardAlone() {
        Hand hand = trial(1).hand();
        Hand.doInFx(() -> hand.find("#export-kind-pdf", Node.class).requestFocus());
        hand.press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.ENTER);
        hand.until(() -> !result(hand).isEmpty());
        assertThat(archive.written).hasSize(1).allMatch(file -> file.startsWith("FHIR "));
        assertThat(hand.find("#export-paper-a4", Node.class).isDisabled()).isTrue();
    }

    @Test
    void hazard23TheDraftAndItsVersionStandInTheSheetBeforeAnythingIsWritten() {
        archive.leaving = new ExportPreview("OSEI, Marta", LocalDate.of(2026, 11, 20), true, second(), true);
        ScreenTrial trial = trial(1);
        trial.hand()
                .until(() -> trial.hand().findAll(".export-sayings > .label").size() == 2);
        assertThat(trial.hand().findAll(".export-sayings > .label"))
                .extracting(node -> ((Label) node).getText())
                .satisfiesExactly(draft -> assertThat(draft).startsWith("DRAFT"), version -> assertThat(version)
                        .startsWith("Version 2, replaces version 1 of 05-Apr-2026"));
        trial.check("export", 100)
                .shows("DRAFT: not signed as it stands.", "Version 2, replaces version 1", "Other folder");
        trial.check("export", 200).shows("DRAFT: not signed as it stands.", "Version 2, replaces version 1");
        Reach.check(trial.shell().scene().getRoot());
    }

    private static Edition second() {
        return new Edition(
                2, Optional.of(new Edition.Earlier(1, Sessions.infusion().last().hash(), Kits.NOON)));
    }

    @Test
    void aLongWritingIsStoppedWithEnterAndSaysWhatIsThere() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        archive.before = () -> {
            begun.countDown();
            awaited(go);
        };
        ScreenTrial trial = trial(30);
        trial.hand().press(KeyCode.ENTER);
        begun.await();
        trial.hand().until(() -> trial.hand().has("#export-stop"));
        trial.check("export-running", 100).shows("Writing 1 of 30", "Stop");
        Hand.doInFx(() -> trial.hand().find("#export-stop", Button.class).fire());
        go.countDown();
        trial.hand().until(() -> !result(trial.hand()).isEmpty());
        assertThat(result(trial.hand())).startsWith("1 of 30 written to exports. Stopped");
        trial.check("export-stopped", 100).shows("1 of 30 written to exports. Stopped");
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Page implements Screen {
        private final StackPane root = new StackPane(new Button("page"));

        @Override
        public Node root() {
            return root;
        }

        @Override
        public List<String> unsaved() {
            return List.of();
        }

        @Override
        public String titleKey() {
            return "records.title";
        }
    }
}
