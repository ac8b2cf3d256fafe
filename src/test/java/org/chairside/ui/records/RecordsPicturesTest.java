package org.chairside.ui.records;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.chairside.model.SessionSummary;
import org.chairside.ui.Ledger;
import org.chairside.ui.ScreenTrial;
import org.chairside.ui.TestArchive;
import org.chairside.ui.Ward;
import org.chairside.ui.aftercare.AftercareModel;
import org.chairside.ui.export.ExportModel;
import org.chairside.ui.kit.Hand;
import org.chairside.ui.kit.UiContext;
import org.chairside.ui.kit.Went;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list in the states worth looking at: whether all of it can be read. */
class RecordsPicturesTest {
    private final UiContext ui = Ward.atMinute(24).ui();

    @BeforeAll
    static void start() {
        Hand.start();
    }

    @Test
    void ofAListASearchAndNothing() {
        ScreenTrial trial = trial(TestArchive.sessions(1204));
        trial.check("records", 100)
                .shows(
                        "1,204 sessions",
                        "OSEI, Marta (Ms)",
                        "DOB 30-Nov-1958 \u00b7 MRN 129 728 7651",
                        "None selected");
        trial.hand().press(KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.DOWN);
        trial.hand().press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
        trial.check("records-export", 100).shows("3 selected", "Export\u2026");
        trial.check("records", 200).shows("3 selected", "OSEI, Marta (Ms)");
        trial.hand().type("oyelaran oct");
        trial.check("records-search", 100)
                .shows("14 of 1,204 sessions", "FITZGERALD-OYELARAN, Maximiliane Theodora (Dr)");
        trial.hand().type("zzz");
        trial.check("records-nothing", 100).shows("Nothing matches \u201coyelaran octzzz\u201d", "Clear the search");
    }

    @Test
    void ofAnEmptyLog() {
        trial(List.of()).check("records-none", 100).shows("No sessions yet", "Go to the rooms");
    }

    @Test
    void ofWhatIsStillWanted() {
        ScreenTrial trial = trial(TestArchive.owing());
        trial.hand().press(KeyCode.ALT, KeyCode.DIGIT8).press(KeyCode.DOWN);
        trial.check("records-forms", 100).shows("with a REMS monitoring form due", "2 days overdue", "5 days left");
        trial.hand().press(KeyCode.ALT, KeyCode.DIGIT9).press(KeyCode.DOWN);
        trial.hand().press(KeyCode.SHORTCUT, KeyCode.U).type("y");
        trial.check("records-follow-up", 100)
                .shows("with a follow-up due", "Follow-up of OKAFOR, Chidi (Mr), 17-Nov-2026", "Fatigue since");
        trial.check("records-follow-up", 200).shows("Follow-up of OKAFOR, Chidi (Mr), 17-Nov-2026", "Save");
    }

    private ScreenTrial trial(List<SessionSummary> sessions) {
        ExportModel export = new ExportModel(ui, new TestArchive(), (_, _) -> {});
        return ScreenTrial.of(
                ui,
                () -> new RecordsView(
                        ui,
                        new RecordsModel(ui, Shelf.of(sessions), export, Went.nowhere()),
                        new AftercareModel(ui, new Ledger(), () -> {})));
    }
}
