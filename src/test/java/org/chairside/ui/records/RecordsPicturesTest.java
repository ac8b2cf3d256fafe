package org.chairside.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.chairside.model.SessionSummary;
import org.chairside.ui.Archive;
import org.chairside.ui.Ledger;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.Ward;
import org.chairside.ui.aftercare.AftercareModel;
import org.chairside.ui.export.ExportModel;
import org.chairside.ui.kit.FontScale;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.Theme;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.Went;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pictures to be looked at. */
class RecordsPicturesTest {
    private final UiContext kit = Ward.atMinute(24).kit();

    @BeforeAll
    static void start() {
        Hand.start();
    }

    @Test
    void ofAListASearchAndNothing() {
        ScreenTrial trial = trial(Archive.sessions(1204));
        assertThat(trial.picture("records-light", Theme.LIGHT, FontScale.NORMAL))
                .exists();
        trial.hand().press(KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.DOWN);
        trial.hand().press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
        assertThat(trial.picture("records-dim", Theme.DIM, FontScale.NORMAL)).exists();
        assertThat(trial.picture("records-200", Theme.LIGHT, new FontScale(200)))
                .exists();
        trial.hand().type("oyelaran oct");
        assertThat(trial.picture("records-search", Theme.LIGHT, FontScale.NORMAL))
                .exists();
        trial.hand().type("zzz");
        assertThat(trial.picture("records-nothing", Theme.DIM, FontScale.NORMAL))
                .exists();
    }

    @Test
    void ofAnEmptyLog() {
        assertThat(trial(List.of()).picture("records-none", Theme.LIGHT, FontScale.NORMAL))
                .exists();
    }

    @Test
    void ofWhatIsStillWanted() {
        ScreenTrial trial = trial(Archive.owing());
        trial.hand().press(KeyCode.ALT, KeyCode.DIGIT8).press(KeyCode.DOWN);
        assertThat(trial.picture("records-forms", Theme.LIGHT, FontScale.NORMAL))
                .exists();
        trial.hand().press(KeyCode.ALT, KeyCode.DIGIT9).press(KeyCode.DOWN);
        trial.hand().press(KeyCode.SHORTCUT, KeyCode.U).type("y");
        assertThat(trial.picture("records-follow-up", Theme.DIM, FontScale.NORMAL))
                .exists();
        assertThat(trial.picture("records-follow-up-200", Theme.LIGHT, new FontScale(200)))
                .exists();
    }

    private ScreenTrial trial(List<SessionSummary> sessions) {
        ExportModel export = new ExportModel(kit, new Archive(), (_, _) -> {});
        return ScreenTrial.of(
                kit,
                () -> new RecordsView(
                        kit,
                        new RecordsModel(kit, Shelf.of(sessions), export, Went.nowhere()),
                        new AftercareModel(kit, new Ledger(), () -> {})));
    }
}
